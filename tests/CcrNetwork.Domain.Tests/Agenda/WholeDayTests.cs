using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Agenda;

/// <summary>A day begins when the one before ends, in every zone that the portal knows, whatever its clocks do.</summary>
public sealed class WholeDayTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);

    /// <summary>The days on which something may go wrong: those around each change of the clocks, and the first of each month.</summary>
    [Fact]
    public void The_days_of_a_zone_follow_each_other_without_gap_or_overlap()
    {
        var problems = new List<string>();
        var changes = 0;
        foreach (var zone in TimeZones.All)
        {
            foreach (var day in DaysToTry(zone))
            {
                var (start, next) = (AgendaEvent.StartOf(day, zone), AgendaEvent.StartOf(day.AddDays(1), zone));
                changes += next - start == TimeSpan.FromDays(1) ? 0 : 1;
                if (AgendaEvent.DaysOf(start, next, zone) != (day, day))
                {
                    problems.Add($"{zone} {day:yyyy-MM-dd}: {AgendaEvent.DaysOf(start, next, zone)}");
                }

                if (AgendaEvent.DaysOf(start.AddTicks(-1), start.AddTicks(-1), zone).First != day.AddDays(-1))
                {
                    problems.Add($"{zone} {day:yyyy-MM-dd} begins later than it could.");
                }

                if (next - start is not { TotalHours: >= 22 and <= 26 })
                {
                    problems.Add($"{zone} {day:yyyy-MM-dd} lasts {next - start}.");
                }
            }
        }

        Assert.Empty(problems.Take(20));
        Assert.True(changes > 200, $"Clocks were changed {changes} times.");
    }

    /// <summary>In the Azores and in Cuba a day may have two midnights; it begins at the first.</summary>
    [Theory]
    [InlineData("Atlantic/Azores", "2026-10-24", "2026-10-24T00:00Z", "2026-10-25T00:00Z")]
    [InlineData("Atlantic/Azores", "2026-10-25", "2026-10-25T00:00Z", "2026-10-26T01:00Z")]
    [InlineData("America/Havana", "2026-10-31", "2026-10-31T04:00Z", "2026-11-01T04:00Z")]
    [InlineData("America/Havana", "2026-11-01", "2026-11-01T04:00Z", "2026-11-02T05:00Z")]
    public void A_day_with_two_midnights_begins_at_the_first(string zone, string day, string start, string end)
    {
        var made = new AgendaEvent("event", AgendaEventKind.Meeting, LocalizedText.Of("Rencontre", "Meeting"), Utc(start));

        made.TakePlace(Utc(start).AddHours(12), null, zone, isAllDay: true);

        Assert.Equal((Utc(start), Utc(end)), (made.StartsAt, made.EndsAt));
        Assert.Equal((Day(day), Day(day)), AgendaEvent.DaysOf(made.StartsAt, made.EndsAt, zone));
    }

    [Theory]
    [InlineData("Europe/Paris"), InlineData("Atlantic/Azores"), InlineData("America/Havana"), InlineData("Pacific/Apia")]
    [InlineData("Africa/Casablanca"), InlineData("Australia/Lord_Howe"), InlineData("Asia/Beirut"), InlineData("America/Nuuk")]
    public void Whole_days_written_again_and_again_never_move(string zone)
    {
        var random = new Random(zone.Length);
        for (var turn = 0; turn < 200; turn++)
        {
            var first = First.AddDays(random.Next(700));
            var last = first.AddDays(random.Next(5));
            var made = new AgendaEvent("event", AgendaEventKind.Meeting, LocalizedText.Of("Rencontre", "Meeting"), DateTime.UnixEpoch);
            made.TakePlace(AgendaEvent.StartOf(first, zone), AgendaEvent.StartOf(last.AddDays(1), zone), zone, isAllDay: true);
            var (start, end) = (made.StartsAt, made.EndsAt);

            made.TakePlace(start, end, zone, isAllDay: true);

            Assert.Equal((start, end), (made.StartsAt, made.EndsAt));
            Assert.Equal((first, last), AgendaEvent.DaysOf(start, end, zone));
        }
    }

    private static IEnumerable<DateOnly> DaysToTry(string id)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var noon = day.ToDateTime(new TimeOnly(12, 0));
            if (day.Day == 1 || zone.GetUtcOffset(noon) != zone.GetUtcOffset(noon.AddDays(1)))
            {
                yield return day.AddDays(-1);
                yield return day;
                yield return day.AddDays(1);
            }
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
