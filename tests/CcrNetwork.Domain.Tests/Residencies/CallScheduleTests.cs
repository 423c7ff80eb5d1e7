using System.Globalization;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Residencies;

public sealed class CallScheduleTests
{
    private static readonly DateTime Opens = Utc("2026-01-10T09:00");
    private static readonly DateTime Closes = Utc("2026-03-15T22:59");
    private static readonly DateTime Results = Utc("2026-05-01T10:00");
    private static readonly CallSchedule Schedule = new(Opens, Closes, Results, HasEnded: false);

    [Theory]
    [InlineData("2026-01-10T08:59", CallState.Announced)]
    [InlineData("2026-01-10T09:00", CallState.Open)]
    [InlineData("2026-03-01T22:58", CallState.Open)]
    [InlineData("2026-03-01T22:59", CallState.ClosingSoon)]
    [InlineData("2026-03-15T22:58", CallState.ClosingSoon)]
    [InlineData("2026-03-15T22:59", CallState.Closed)]
    [InlineData("2026-05-01T09:59", CallState.Closed)]
    [InlineData("2026-05-01T10:00", CallState.ResultsPublished)]
    public void The_state_changes_at_its_very_instant(string now, CallState state) =>
        Assert.Equal(state, Schedule.StateAt(Utc(now)));

    [Fact]
    public void A_tick_before_the_deadline_it_is_open_and_at_the_deadline_closed()
    {
        Assert.Equal(CallState.ClosingSoon, Schedule.StateAt(Closes.AddTicks(-1)));
        Assert.Equal(CallState.Closed, Schedule.StateAt(Closes));
    }

    [Fact]
    public void What_is_unknown_is_not_guessed()
    {
        Assert.Equal(CallState.Announced, new CallSchedule(null, Closes, null, false).StateAt(Closes.AddDays(-1)));
        Assert.Equal(CallState.Announced, new CallSchedule(null, null, null, false).StateAt(Closes));
        Assert.Equal(CallState.Open, new CallSchedule(Opens, null, null, false).StateAt(Closes.AddYears(10)));
        Assert.Equal(CallState.Closed, new CallSchedule(null, Closes, null, false).StateAt(Closes));
        Assert.Equal(CallState.Closed, new CallSchedule(null, null, null, true).StateAt(Closes));
    }

    [Theory]
    [InlineData("2026-01-01T00:00", "2026-01-10T09:00")]
    [InlineData("2026-01-10T09:00", "2026-03-01T22:59")]
    [InlineData("2026-03-01T22:59", "2026-03-15T22:59")]
    [InlineData("2026-03-15T22:59", "2026-05-01T10:00")]
    [InlineData("2026-05-01T10:00", null)]
    public void The_next_change_is_the_next_instant(string now, string? next) =>
        Assert.Equal(next is null ? null : Utc(next), Schedule.NextChangeAfter(Utc(now)));

    [Fact]
    public void Between_two_changes_the_state_stays()
    {
        for (var now = Opens.AddDays(-2); Schedule.NextChangeAfter(now) is { } next; now = next)
        {
            Assert.Equal(Schedule.StateAt(now), Schedule.StateAt(next.AddTicks(-1)));
            Assert.NotEqual(Schedule.StateAt(now), Schedule.StateAt(next));
        }
    }

    [Fact]
    public void Fourteen_days_are_counted_in_hours_also_when_the_clocks_change()
    {
        // 5 April 2026, 23:59 in Paris; on 29 March the clocks there went forward.
        var closes = ParisTime("2026-04-05T23:59");
        var schedule = new CallSchedule(Opens, closes, null, false);

        Assert.Equal(Utc("2026-04-05T21:59"), closes);
        Assert.Equal(CallState.Open, schedule.StateAt(ParisTime("2026-03-22T22:58")));
        Assert.Equal(CallState.ClosingSoon, schedule.StateAt(ParisTime("2026-03-22T22:59")));
        Assert.Equal(CallState.ClosingSoon, schedule.StateAt(ParisTime("2026-04-05T23:58")));
        Assert.Equal(CallState.Closed, schedule.StateAt(ParisTime("2026-04-05T23:59")));
    }

    [Fact]
    public void A_call_keeps_the_schedule_it_is_given()
    {
        var call = new Call("call", LocalizedText.Of("Appel", "Call"));

        call.SetSchedule(Schedule, "America/Toronto");

        Assert.Equal(Schedule, call.Schedule);
        Assert.Equal("America/Toronto", call.TimeZone);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_call_that_closes_before_it_opens_is_refused_and_stays_as_it_was(int minutes)
    {
        var call = new Call("call", LocalizedText.Of("Appel", "Call"));
        call.SetSchedule(Schedule, Call.DefaultTimeZone);

        Assert.Throws<ArgumentException>(
            () => call.SetSchedule(new CallSchedule(Closes.AddMinutes(minutes), Closes, null, false), Call.DefaultTimeZone));

        Assert.Equal(Schedule, call.Schedule);
    }

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static DateTime ParisTime(string text) =>
        TimeZoneInfo.ConvertTimeToUtc(
            DateTime.Parse(text, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
}
