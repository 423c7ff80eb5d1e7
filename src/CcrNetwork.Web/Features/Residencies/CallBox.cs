namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The calls that are open or next; or, when none is, that none is and which was the last.</summary>
/// <param name="CalendarPath">The calendar file of these calls, without the language.</param>
public sealed record CallBox(IReadOnlyList<CallRow> Current, CallRow? Last, string CalendarPath);
