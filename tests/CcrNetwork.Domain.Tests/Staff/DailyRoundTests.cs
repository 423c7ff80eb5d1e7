using System.Globalization;
using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Domain.Tests.Staff;

public sealed class DailyRoundTests
{
    [Theory]
    [InlineData("2026-11-23T06:59:59", "2026-11-22T07:00", "in winter, a second before")]
    [InlineData("2026-11-23T07:00", "2026-11-23T07:00", "in winter, at the hour")]
    [InlineData("2026-11-22T23:30", "2026-11-22T07:00", "the next day in Paris, before the hour")]
    [InlineData("2026-03-29T06:00", "2026-03-29T06:00", "the day on which the clocks go forward")]
    [InlineData("2026-03-29T05:59", "2026-03-28T07:00", "the same, before the hour")]
    [InlineData("2026-10-25T06:59", "2026-10-24T06:00", "the day on which the clocks go back, before the hour")]
    public void Comes_every_day_at_eight_by_the_clocks_of_Paris(string now, string due, string when) =>
        Assert.True(Utc(due) == DailyRound.LastAt(Utc(now)), when);

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
