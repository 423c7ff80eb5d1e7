using CcrNetwork.Web.Features.Rows;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>A day of the month view; <see cref="IsInMonth"/> is false for those that only fill the first and last week.</summary>
public sealed record AgendaDay(DateOnly Day, bool IsInMonth, bool IsToday, IReadOnlyList<AgendaEntry> Entries);

/// <param name="Weeks">From Monday to Sunday.</param>
public sealed record AgendaMonth(DateOnly First, IReadOnlyList<IReadOnlyList<AgendaDay>> Weeks)
{
    private const int DaysOfWeek = 7;

    public bool IsEmpty => Weeks.All(week => week.All(day => day.Entries.Count == 0));

    public static AgendaMonth Of(DateOnly first, IReadOnlyList<AgendaEntry> entries, DateOnly today)
    {
        var monday = first.AddDays(-(((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        var weekCount = (first.AddMonths(1).DayNumber - monday.DayNumber + DaysOfWeek - 1) / DaysOfWeek;
        var days = Enumerable.Range(0, weekCount * DaysOfWeek)
            .Select(number => monday.AddDays(number))
            .Select(
                day => new AgendaDay(
                    day, day.Month == first.Month, day == today,
                    day.Month == first.Month ? [.. entries.Where(entry => Touches(entry, day))] : []));
        return new AgendaMonth(first, [.. days.Chunk(DaysOfWeek)]);
    }

    private static bool Touches(AgendaEntry entry, DateOnly day) => entry.Days is var (first, last) && first <= day && day <= last;
}
