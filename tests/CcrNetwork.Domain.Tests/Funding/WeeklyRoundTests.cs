using System.Globalization;
using CcrNetwork.Domain.Funding;

namespace CcrNetwork.Domain.Tests.Funding;

public sealed class WeeklyRoundTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Theory]
    [InlineData("2026-11-23T06:59:59", "2026-11-16T07:00", "in winter, a second before")]
    [InlineData("2026-11-23T07:00", "2026-11-23T07:00", "in winter, at the hour")]
    [InlineData("2026-11-29T22:59", "2026-11-23T07:00", "late on Sunday")]
    [InlineData("2026-11-29T23:30", "2026-11-23T07:00", "early on Monday in Paris, Sunday elsewhere")]
    [InlineData("2026-03-30T05:59", "2026-03-23T07:00", "the Monday after the clocks went forward, before the hour")]
    [InlineData("2026-03-30T06:00", "2026-03-30T06:00", "the Monday after the clocks went forward")]
    [InlineData("2026-10-26T06:30", "2026-10-19T06:00", "the Monday after the clocks went back, before the hour")]
    [InlineData("2026-10-26T07:00", "2026-10-26T07:00", "the Monday after the clocks went back")]
    public void Comes_every_Monday_at_eight_by_the_clocks_of_Paris(string now, string due, string when) =>
        Assert.True(Utc(due) == WeeklyRound.LastAt(Utc(now), Paris), when);

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
