using CcrNetwork.Data;
using CcrNetwork.Data.Readership;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Readership;

/// <summary>Adds what was counted to the daily totals, which several instances may do at once.</summary>
public sealed class ReadershipLedger(NetworkDbContext db, ReadershipTally tally, TimeProvider clock)
{
    /// <summary>As long as the French authority allows audience figures to be kept.</summary>
    private const int MonthsKept = 25;

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var (pages, countries) = tally.Take();
        var today = OfficeDay.Of(clock.GetUtcNow());
        foreach (var (address, count) in pages)
        {
            if (SiteLanguages.OfPath(address) is { } language)
            {
                await AddAsync(
                    new PageCount(today, address[(language.Code.Length + 1)..].TrimEnd('/'), language.Code, count), cancellationToken);
            }
        }

        foreach (var (country, count) in countries)
        {
            await AddAsync(new CountryCount(today, country.ToUpperInvariant(), count), cancellationToken);
        }
    }

    /// <returns>How many totals were deleted.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var first = OfficeDay.Of(clock.GetUtcNow()).AddMonths(-MonthsKept);
        return await db.PageCounts.Where(count => count.Day < first).ExecuteDeleteAsync(cancellationToken)
            + await db.CountryCounts.Where(count => count.Day < first).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task AddAsync(PageCount page, CancellationToken cancellationToken)
    {
        Task<int> IncreaseAsync() => db.PageCounts
            .Where(count => count.Day == page.Day && count.Path == page.Path && count.Language == page.Language)
            .ExecuteUpdateAsync(set => set.SetProperty(count => count.Count, count => count.Count + page.Count), cancellationToken);
        await AddAsync(page, IncreaseAsync, cancellationToken);
    }

    private async Task AddAsync(CountryCount country, CancellationToken cancellationToken)
    {
        Task<int> IncreaseAsync() => db.CountryCounts
            .Where(count => count.Day == country.Day && count.Country == country.Country)
            .ExecuteUpdateAsync(set => set.SetProperty(count => count.Count, count => count.Count + country.Count), cancellationToken);
        await AddAsync(country, IncreaseAsync, cancellationToken);
    }

    private async Task AddAsync(object first, Func<Task<int>> increaseAsync, CancellationToken cancellationToken)
    {
        if (await increaseAsync() > 0)
        {
            return;
        }

        db.Add(first);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Another instance wrote the first total of the day at the same time.
            db.Entry(first).State = EntityState.Detached;
            await increaseAsync();
        }
        finally
        {
            db.Entry(first).State = EntityState.Detached;
        }
    }
}
