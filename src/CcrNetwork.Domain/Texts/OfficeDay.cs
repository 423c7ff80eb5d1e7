using CcrNetwork.Domain.Agenda;

namespace CcrNetwork.Domain.Texts;

/// <summary>Tells the day it is where the association works.</summary>
public static class OfficeDay
{
    /// <summary>The zone of instants that belong to no item with a zone of its own.</summary>
    public const string Zone = "Europe/Paris";

    public static readonly TimeZoneInfo TimeZone = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>The instant, in UTC, at which the day began that it is there.</summary>
    public static DateTime BeginningOf(DateTimeOffset instant) => AgendaEvent.StartOf(Of(instant), TimeZone.Id);

    /// <param name="utc">An instant in UTC.</param>
    public static DateOnly Of(DateTime utc) => Of(new DateTimeOffset(utc, TimeSpan.Zero));

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);
}
