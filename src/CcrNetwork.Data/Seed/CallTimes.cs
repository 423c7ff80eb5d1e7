using System.Globalization;
using CcrNetwork.Data.Seed.Documents;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Data.Seed;

/// <summary>Turns the wall clock of a call's zone into instants.</summary>
internal static class CallTimes
{
    private const string WallClockFormat = "yyyy-MM-dd'T'HH:mm";

    public static bool TryParseWallClock(string text, out DateTime time) =>
        DateTime.TryParseExact(text, WallClockFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    /// <summary>The schedule of an item that has passed the checks.</summary>
    public static CallSchedule ScheduleOf(CallItem call)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(call.TimeZone);
        DateTime? closes = call.ClosesAt is { } text && TryParseWallClock(text, out var time) ? time : null;
        return new CallSchedule(
            ToUtc(StartOf(call.OpensOn), zone), ToUtc(closes, zone), ToUtc(StartOf(call.ResultsOn), zone), call.HasEnded);
    }

    private static DateTime? StartOf(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);

    private static DateTime? ToUtc(DateTime? wallClock, TimeZoneInfo zone)
    {
        if (wallClock is not { } time)
        {
            return null;
        }

        // Some zones change their clocks at midnight: such a day begins an hour later.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(time) ? time.AddHours(1) : time, zone);
    }
}
