using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Staff;

/// <summary>
/// Computes the hour at which the letter of the day is due: by the wall clock in Paris, whatever its clock changes.
/// </summary>
public static class DailyRound
{
    public static readonly TimeOnly Hour = new(8, 0);

    /// <summary>The last such hour that is not after the instant, in UTC.</summary>
    public static DateTime LastAt(DateTime now)
    {
        var day = OfficeDay.Of(now);
        var due = DueOn(day);
        return due <= now ? due : DueOn(day.AddDays(-1));
    }

    private static DateTime DueOn(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(Hour), OfficeDay.TimeZone);
}
