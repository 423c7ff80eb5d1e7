namespace CcrNetwork.Domain.Funding;

/// <summary>
/// Computes the hour of the week at which digests are due: by the wall clock of a zone, whatever its clock changes.
/// </summary>
public static class WeeklyRound
{
    public const DayOfWeek Day = DayOfWeek.Monday;

    public static readonly TimeOnly Hour = new(8, 0);

    /// <summary>The last such hour that is not after the instant, in UTC.</summary>
    public static DateTime LastAt(DateTime now, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone));
        day = day.AddDays(-(((int)day.DayOfWeek - (int)Day + 7) % 7));
        var due = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(Hour), zone);
        return due <= now ? due : TimeZoneInfo.ConvertTimeToUtc(day.AddDays(-7).ToDateTime(Hour), zone);
    }
}
