namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>The day it is where the association works.</summary>
public static class OfficeDay
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Formats.OfficeZone);

    /// <param name="utc">An instant in UTC.</param>
    public static DateOnly Of(DateTime utc) => Of(new DateTimeOffset(utc, TimeSpan.Zero));

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
