using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Publications;

/// <summary>The works published last, as entries of a feed.</summary>
public sealed class PublicationFeedQuery(NetworkDbContext db) : IFeedQuery<NoFilter>
{
    private const int Most = 30;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(NoFilter filter, string origin, CancellationToken cancellationToken)
    {
        var works = await db.PublishedWorks
            .Published()
            .OrderByDescending(w => w.PublishedAt).ThenByDescending(w => w.Id)
            .Take(Most)
            .Select(w => new { w.Id, w.Slug, w.Title, w.TitleLanguage, w.Summary, w.ChangedAt, w.PublishedAt })
            .ToListAsync(cancellationToken);
        var language = SiteLanguages.Current.Code;
        return [.. works.Select(w => new FeedEntry(
            $"publication-{w.Id}", w.Title, $"{origin}/{language}/network/publications/{w.Slug}", w.ChangedAt, w.PublishedAt,
            w.Summary?.In(language).Text)
        {
            Language = w.TitleLanguage,
        })];
    }
}
