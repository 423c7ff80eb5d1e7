using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The calls by year, with the filters that are really in force and the choices they offer.</summary>
/// <param name="Years">The newest first; a null year holds the calls whose year is not known.</param>
public sealed record CallListPage(
    IReadOnlyList<CallYear> Years, int Count, ProgrammeName? Programme, CallGroup? Group, int? Year,
    IReadOnlyList<ProgrammeName> ProgrammeChoices, IReadOnlyList<int> YearChoices)
{
    public bool IsFiltered => Programme is not null || Group is not null || Year is not null;
}

public sealed record CallYear(int? Year, IReadOnlyList<ListedCall> Calls);

public sealed record ListedCall(CallRow Call, IReadOnlyList<ProgrammeName> Programmes);

public sealed class CallListQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<CallListPage> RunAsync(CallFilter filter, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var calls = await db.Calls
            .Published()
            .OrderBy(c => c.Id)
            .Select(c => new ListedCall(
                new CallRow(
                    c.Id, c.Slug, c.Title, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now),
                    c.OpensAt, c.ClosesAt, c.TimeZone, c.ApplyUrl),
                c.Programmes
                    .Where(p => p.State == PublicationState.Published)
                    .OrderBy(p => p.Id)
                    .Select(p => new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet))
                    .ToList()))
            .ToListAsync(cancellationToken);

        // States depend on the clock, and the network has a handful of calls a year: memory is the place to choose among them.
        var programmes = calls.SelectMany(call => call.Programmes).DistinctBy(p => p.Slug).ToList();
        var years = calls.Select(call => call.Call.AnyYear).OfType<int>().Distinct().OrderDescending().ToList();
        var programme = programmes.Find(p => p.Slug == filter.Programme);
        var year = years.Where(y => y == filter.YearNumber).Cast<int?>().FirstOrDefault();
        var chosen = calls
            .Where(call => programme is null || call.Programmes.Any(p => p.Slug == programme.Slug))
            .Where(call => filter.Group is null || GroupOf(call.Call.State) == filter.Group)
            .Where(call => year is null || call.Call.AnyYear == year)
            .ToDictionary(call => call.Call);
        var byYear = chosen.Keys
            .NewestFirst()
            .GroupBy(call => call.AnyYear)
            .Select(group => new CallYear(group.Key, [.. group.Select(call => chosen[call])]))
            .ToList();
        return new CallListPage(byYear, chosen.Count, programme, filter.Group, year, programmes, years);
    }

    private static CallGroup GroupOf(CallState state) => state switch
    {
        CallState.Announced => CallGroup.Announced,
        CallState.Open or CallState.ClosingSoon => CallGroup.Open,
        _ => CallGroup.Closed,
    };
}
