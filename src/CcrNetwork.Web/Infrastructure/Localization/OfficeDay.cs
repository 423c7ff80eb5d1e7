namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>The day it is where the association works.</summary>
public static class OfficeDay
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Formats.OfficeZone);

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
