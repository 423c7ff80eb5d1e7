using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.News;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Features.News;

internal sealed class NewsPublished : PublishedKind<NewsItem>
{
    public override string Name => "News";

    public override int Order => 100;

    public override string Address => "/news";

    public override ListPage List => new("News.Title", "News.Description", "nouvelles infos latest");

    public override FootSection? Foot => FootSection.Explore;

    public override bool IsOpenData => true;

    public override IReadOnlyList<DatasetFile> Files =>
    [
        new(DataFormat.Atom, "/news.atom"),
    ];

    public override IReadOnlyList<string> LinkedDataTypes => ["NewsArticle"];

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).NewestFirst().Select(n => new { n.Slug, n.Title, n.Lead, n.Body }),
            n => new SearchEntry(PathOf(n.Slug), n.Title, SearchReading.Joined(n.Lead, RichText.ToPlain(n.Body))),
            cancellationToken);
}
