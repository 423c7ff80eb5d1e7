using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Published;

namespace CcrNetwork.Web.Features.Publications;

internal sealed class PublicationsPublished : PublishedKind<PublishedWork>
{
    public override string Name => "Publications";

    public override int Order => 140;

    public override string Address => "/network/publications";

    public override ListPage List => new("Publications.Title", "Publications.Lead", "livre brochure book report");

    public override FootSection? Foot => FootSection.Network;

    public override Feed Feed { get; } = new Feed<PublicationFeedQuery, NoFilter>("Publications.FeedTitle", typeof(Centre));

    public override IReadOnlyList<string> LinkedDataTypes => ["Book", "BookSeries", "CreativeWork"];

    public override ApiList Api => field ??= new ApiList<ApiPublication>(
        "Editorial", "Books, brochures and series of the association, the newest first.", [typeof(PublishedWork), typeof(Centre)],
        (db, now) => Visible(db, now).OrderByDescending(w => w.Year).ThenBy(w => w.Id)
            .Select(w => new ApiPublication(
                w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Year, w.Publisher, w.Summary, w.Link,
                w.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                w.Sources)));

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now)
                .OrderBy(w => w.Id)
                .Select(w => new { w.Slug, w.Title, w.TitleLanguage, w.Kind, w.Publisher, w.Summary }),
            w => new SearchEntry(
                PathOf(w.Slug), new LocalizedText([new(w.TitleLanguage, w.Title)]), w.Summary,
                $"{reading.Words($"Publications.Kind.{w.Kind}")} {w.Publisher}"),
            cancellationToken);
}
