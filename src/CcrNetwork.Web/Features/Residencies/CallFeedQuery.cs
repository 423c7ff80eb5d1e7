using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The calls published last, as entries of a feed. One of a discreet programme names no programme, as in the calendar.</summary>
public sealed class CallFeedQuery(NetworkDbContext db, Texts texts) : IFeedQuery<NoFilter>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<FeedEntry>> RunAsync(NoFilter filter, string origin, CancellationToken cancellationToken)
    {
        var calls = await db.Calls
            .Published()
            .OrderByDescending(c => c.PublishedAt).ThenByDescending(c => c.ClosesAt).ThenByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new
            {
                c.Id,
                c.Slug,
                c.Title,
                c.Summary,
                c.ClosesAt,
                c.TimeZone,
                c.ChangedAt,
                c.PublishedAt,
                IsDiscreet = c.Programmes.Any(p => p.IsDiscreet),
            })
            .ToListAsync(cancellationToken);
        var language = SiteLanguages.Current.Code;
        var address = $"{origin}/{language}/residencies/calls";
        return [.. calls.Select(call =>
        {
            var closing = call.ClosesAt is { } at ? texts["Residencies.Calendar.ClosesOn", Formats.Instant(at, call.TimeZone)] : null;
            var title = call.Title.In(language);
            return call.IsDiscreet
                ? new FeedEntry($"call-{call.Id}", texts["Residencies.Feed.Discreet"], address, call.ChangedAt, call.PublishedAt, closing)
                : new FeedEntry(
                    $"call-{call.Id}", title.Text, $"{address}/{call.Slug}", call.ChangedAt, call.PublishedAt,
                    Summary(closing, call.Summary?.In(language).Text))
                {
                    Language = title.Language,
                };
        })];
    }

    private static string Summary(string? closing, string? text) =>
        string.Join(' ', new[] { closing, text }.Where(part => !string.IsNullOrEmpty(part)));
}
