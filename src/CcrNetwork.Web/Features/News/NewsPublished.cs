using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Feeds;
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

    public override Feed Feed { get; } = new Feed<NewsFeedQuery, NewsFilter>(
        "News.FeedTitle", typeof(Centre), typeof(Country), typeof(ResidencyProgramme));

    public override IReadOnlyList<string> LinkedDataTypes => ["NewsArticle"];

    public override ApiList Api => field ??= new ApiList<ApiNews>(
        "Editorial", "News, the newest first.", [typeof(NewsItem), typeof(Centre), typeof(Country), typeof(ResidencyProgramme)],
        (db, now) => Visible(db, now).NewestFirst()
            .Select(n => new ApiNews(
                n.Slug, n.Title, n.On, n.Lead, n.Body,
                n.Centres.Where(c => c.State == PublicationState.Published).OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
                n.Countries.OrderBy(c => c.Code).Select(c => c.Code).ToList(),
                n.Programmes.Where(p => p.State == PublicationState.Published).OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                n.Sources)))
    {
        Complete = (news, _) => news with { Body = RichText.ToPlain(news.Body) },
    };

    public override Task<IReadOnlyList<SearchEntry>> SearchEntriesAsync(SearchReading reading, CancellationToken cancellationToken) =>
        SearchReading.EntriesAsync(
            Visible(reading.Db, reading.Now).NewestFirst().Select(n => new { n.Slug, n.Title, n.Lead, n.Body }),
            n => new SearchEntry(PathOf(n.Slug), n.Title, SearchReading.Joined(n.Lead, RichText.ToPlain(n.Body))),
            cancellationToken);
}
