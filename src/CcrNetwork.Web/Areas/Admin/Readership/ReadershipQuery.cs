using CcrNetwork.Data;
using CcrNetwork.Data.Readership;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Readership;

/// <summary>The first day of a stretch of time and how many pages were opened in it.</summary>
public sealed record ReadershipStretch(DateOnly First, long Count);

/// <param name="ByLanguage">How often in each language that was read.</param>
public sealed record ReadPage(string Path, long Count, IReadOnlyDictionary<string, long> ByLanguage);

/// <param name="Country">Two capital letters; empty where browsers name none.</param>
public sealed record ReadFrom(string Country, long Count);

/// <param name="IsByMonth">Whether the stretches are months; else they are days.</param>
/// <param name="Countries">Of all pages: they are never counted together with a page.</param>
public sealed record ReadershipPage(
    ReadershipFilter Filter, DateOnly From, DateOnly To, long Total, bool IsByMonth, IReadOnlyList<ReadershipStretch> Stretches,
    IReadOnlyList<ReadPage> Pages, int PageCount, IReadOnlyList<ReadFrom> Countries);

public sealed class ReadershipQuery(NetworkDbContext db, TimeProvider clock)
{
    private const int MostPages = 100;
    private const int MostDays = 62;

    public async Task<ReadershipPage> RunAsync(ReadershipFilter filter, CancellationToken cancellationToken)
    {
        var (from, to) = Days(filter);
        var counts = Wanted(filter);
        var days = await counts
            .GroupBy(count => count.Day)
            .Select(group => new { Day = group.Key, Count = group.Sum(count => count.Count) })
            .ToDictionaryAsync(group => group.Day, group => group.Count, cancellationToken);
        var paths = await counts
            .GroupBy(count => count.Path)
            .Select(group => new { Path = group.Key, Count = group.Sum(count => count.Count) })
            .OrderByDescending(page => page.Count).ThenBy(page => page.Path)
            .Select(page => page.Path)
            .Take(MostPages)
            .ToListAsync(cancellationToken);
        var pages = await counts
            .Where(count => paths.Contains(count.Path))
            .GroupBy(count => new { count.Path, count.Language })
            .Select(group => new { group.Key.Path, group.Key.Language, Count = group.Sum(count => count.Count) })
            .ToListAsync(cancellationToken);
        var pageCount = await counts.Select(count => count.Path).Distinct().CountAsync(cancellationToken);
        var countries = await db.CountryCounts
            .Where(count => count.Day >= from && count.Day <= to)
            .GroupBy(count => count.Country)
            .Select(group => new ReadFrom(group.Key, group.Sum(count => count.Count)))
            .ToListAsync(cancellationToken);

        var byPath = pages
            .GroupBy(page => page.Path)
            .Select(
                group => new ReadPage(
                    group.Key, group.Sum(page => page.Count), group.ToDictionary(page => page.Language, page => page.Count)))
            .OrderByDescending(page => page.Count).ThenBy(page => page.Path, StringComparer.Ordinal)
            .ToList();
        var isByMonth = to.DayNumber - from.DayNumber >= MostDays;
        return new ReadershipPage(
            filter, from, to, days.Values.Sum(), isByMonth, [.. Stretches(from, to, days, isByMonth)], byPath, pageCount,
            [.. countries.OrderByDescending(country => country.Count).ThenBy(country => country.Country, StringComparer.Ordinal)]);
    }

    /// <summary>Every total of the days chosen, in order.</summary>
    public Task<List<PageCount>> AllAsync(ReadershipFilter filter, CancellationToken cancellationToken) =>
        Wanted(filter)
            .OrderBy(count => count.Day)
            .ThenBy(count => count.Path)
            .ThenBy(count => count.Language)
            .ToListAsync(cancellationToken);

    private (DateOnly From, DateOnly To) Days(ReadershipFilter filter) => filter.Days(OfficeDay.Of(clock.GetUtcNow()));

    private IQueryable<PageCount> Wanted(ReadershipFilter filter)
    {
        var (from, to) = Days(filter);
        var counts = db.PageCounts.Where(count => count.Day >= from && count.Day <= to);
        return filter.Under is { } path ? counts.Where(count => count.Path.StartsWith(path)) : counts;
    }

    private static IEnumerable<ReadershipStretch> Stretches(DateOnly from, DateOnly to, Dictionary<DateOnly, long> days, bool isByMonth)
    {
        var stretches = new SortedDictionary<DateOnly, long>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var first = isByMonth ? new DateOnly(day.Year, day.Month, 1) : day;
            stretches[first] = stretches.GetValueOrDefault(first) + days.GetValueOrDefault(day);
        }

        return stretches.Select(stretch => new ReadershipStretch(stretch.Key, stretch.Value));
    }
}
