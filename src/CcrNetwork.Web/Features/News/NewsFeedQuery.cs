using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.News;

/// <summary>The newest of the filtered news, as entries of a feed.</summary>
public sealed class NewsFeedQuery(NetworkDbContext db) : IFeedQuery<NewsFilter>
{
    private const int Most = 30;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(NewsFilter filter, string origin, CancellationToken cancellationToken)
    {
        var news = await NewsListQuery
            .Concerning(db.News.Published(), Given(filter.Centre), Given(filter.Country), Given(filter.Programme))
            .NewestFirst()
            .Take(Most)
            .Select(n => new { n.Id, n.Slug, n.Title, n.Lead, n.ChangedAt, n.PublishedAt })
            .ToListAsync(cancellationToken);
        var language = SiteLanguages.Current.Code;
        return [.. news.Select(n =>
        {
            var title = n.Title.In(language);
            return new FeedEntry(
                $"news-{n.Id}", title.Text, $"{origin}/{language}/news/{n.Slug}", n.ChangedAt, n.PublishedAt, n.Lead?.In(language).Text)
            {
                Language = title.Language,
            };
        })];
    }

    private static string? Given(string? slug) => string.IsNullOrWhiteSpace(slug) ? null : slug;
}
