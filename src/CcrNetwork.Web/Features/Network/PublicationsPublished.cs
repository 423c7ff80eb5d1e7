using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Network;

internal sealed class PublicationsPublished : PublishedKind<PublishedWork>
{
    public override string Name => "Publications";

    public override int Order => 140;

    public override string Address => "/network/publications";

    public override bool HasPages => false;

    public override ListPage List => new("Network.Publications", "Network.PublicationsLead", "livre brochure book report");

    public override FootSection? Foot => FootSection.Network;

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(w => w.Id).Select(w => new { w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Publisher }),
            w => new SearchEntry(PathOf(w.Slug), new LocalizedText([new(w.TitleLanguage, w.Title)]), null, $"{reading.Words($"Network.Kind.{w.Kind}")} {w.Publisher}"),
            cancellationToken);
}
