using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Network;

internal sealed class ServicesPublished : PublishedKind<Service>
{
    public override string Name => "Services";

    public override int Order => 130;

    public override string Address => "/network/services";

    public override bool HasPages => false;

    public override ListPage List =>
        new("Network.Services", "Network.ServicesLead", "accompagnement conseil formation advice support training");

    public override FootSection? Foot => FootSection.Network;

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).OrderBy(s => s.Id).Select(s => new { s.Slug, s.Title, s.Text }),
            s => new SearchEntry(PathOf(s.Slug), s.Title, s.Text),
            cancellationToken);
}
