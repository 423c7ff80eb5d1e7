using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Funding;

public sealed class FundingScheduleTests
{
    private static readonly DateTime Opening = Utc("2026-06-01T00:00");

    private static readonly FundingSchedule TwoDeadlines =
        new(Opening, [Cut("2026-12-01T16:00", "Europe/Brussels"), Cut("2026-09-01T15:00", "Europe/Brussels")]);

    [Theory]
    [InlineData("2026-05-31T23:59", FundingState.Announced)]
    [InlineData("2026-06-01T00:00", FundingState.Open)]
    [InlineData("2026-08-18T14:59", FundingState.Open)]
    [InlineData("2026-08-18T15:00", FundingState.ClosingSoon)]
    [InlineData("2026-09-01T14:59", FundingState.ClosingSoon)]
    [InlineData("2026-09-01T15:00", FundingState.Open)]
    [InlineData("2026-11-17T16:00", FundingState.ClosingSoon)]
    [InlineData("2026-12-01T15:59", FundingState.ClosingSoon)]
    [InlineData("2026-12-01T16:00", FundingState.Closed)]
    public void Goes_from_deadline_to_deadline_and_is_closed_after_the_last(string now, FundingState state) =>
        Assert.Equal(state, TwoDeadlines.StateAt(Utc(now)));

    [Fact]
    public void Is_open_without_end_when_no_deadline_is_known()
    {
        var schedule = new FundingSchedule(null, []);

        Assert.Equal(FundingState.Open, schedule.StateAt(Utc("2099-01-01T00:00")));
        Assert.Null(schedule.NextAt(Opening));
        Assert.False(schedule.IsPastAt(Utc("2099-01-01T00:00")));
    }

    [Theory]
    [InlineData("2026-12-31T15:59", false)]
    [InlineData("2026-12-31T16:00", true)]
    public void Is_past_thirty_days_after_the_last_deadline(string now, bool isPast) =>
        Assert.Equal(isPast, TwoDeadlines.IsPastAt(Utc(now)));

    [Theory]
    [InlineData("Europe/Paris", "2026-10-25T17:00", "2026-10-25T16:00")]
    [InlineData("Europe/Paris", "2026-10-24T17:00", "2026-10-24T15:00")]
    [InlineData("Pacific/Auckland", "2026-09-27T17:00", "2026-09-27T04:00")]
    [InlineData("Pacific/Tahiti", "2026-09-27T17:00", "2026-09-28T03:00")]
    public void Closes_at_the_wall_clock_of_its_zone(string zone, string wallClock, string utc)
    {
        var at = TimeZoneInfo.ConvertTimeToUtc(
            DateTime.Parse(wallClock, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone));
        var schedule = new FundingSchedule(null, [new CutOff(at, zone)]);

        Assert.Equal(FundingState.ClosingSoon, schedule.StateAt(Utc(utc).AddTicks(-1)));
        Assert.Equal(FundingState.Closed, schedule.StateAt(Utc(utc)));
    }

    [Fact]
    public void Keeps_its_deadlines_in_order_and_none_before_its_opening()
    {
        var call = new FundingCall("call", LocalizedText.Of("Appel", "Call"));

        call.SetSchedule(TwoDeadlines, "Europe/Brussels");

        Assert.Equal([Utc("2026-09-01T15:00"), Utc("2026-12-01T16:00")], call.CutOffs.Select(cutOff => cutOff.At));
        Assert.Throws<ArgumentException>(
            () => call.SetSchedule(TwoDeadlines with { OpensAt = Utc("2026-09-01T15:00") }, "Europe/Brussels"));
    }

    private static CutOff Cut(string utc, string zone) => new(Utc(utc), zone);

    private static DateTime Utc(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
