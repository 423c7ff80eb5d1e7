using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>A call in a list, with its state at the moment it was read.</summary>
public sealed record CallRow(
    int Id, string Slug, LocalizedText Title, int? Year, CallState State, DateTime? OpensAt, DateTime? ClosesAt, string TimeZone,
    string? ApplyUrl)
{
    public bool IsOver => State.IsOver();

    public bool IsOpen => State is CallState.Open or CallState.ClosingSoon;

    public Deadline Deadline => new(State, ClosesAt, TimeZone);

    /// <summary>Where the call stands in time: its year, else that of its deadline; null when neither is known.</summary>
    public int? AnyYear => Year ?? ClosesAt?.Year;
}

public static class CallRows
{
    public static IQueryable<CallRow> RowsAt(this IQueryable<Call> calls, DateTime now) =>
        calls.Select(c => new CallRow(
            c.Id, c.Slug, c.Title, c.Year, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded).StateAt(now),
            c.OpensAt, c.ClosesAt, c.TimeZone, c.ApplyUrl));
}

public static class CallOrder
{
    public static IOrderedEnumerable<CallRow> NewestFirst(this IEnumerable<CallRow> calls) =>
        calls.OrderByDescending(call => call.AnyYear ?? 0).ThenByDescending(call => call.ClosesAt).ThenByDescending(call => call.Id);

    /// <summary>Calls that are announced or open, the next to close first.</summary>
    public static IReadOnlyList<CallRow> Current(this IEnumerable<CallRow> calls) =>
        [.. calls.Where(call => !call.IsOver).OrderBy(call => call.ClosesAt ?? DateTime.MaxValue).ThenBy(call => call.Id)];

    /// <summary>The call that ended last, one with a known deadline rather than one without.</summary>
    public static CallRow? LastOver(this IEnumerable<CallRow> calls) =>
        calls.Where(call => call.IsOver).NewestFirst().OrderByDescending(call => call.ClosesAt is not null).FirstOrDefault();
}
