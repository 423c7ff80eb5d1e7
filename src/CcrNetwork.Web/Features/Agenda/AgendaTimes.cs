using CcrNetwork.Domain.Agenda;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>Says when something takes place, in its own zone.</summary>
public static class AgendaTimes
{
    public static string Of(DateTime startsAt, DateTime endsAt, string timeZone, bool isAllDay)
    {
        if (!isAllDay)
        {
            return Formats.UpperFirst(Formats.Period(startsAt, endsAt, timeZone));
        }

        var (first, last) = AgendaEvent.DaysOf(startsAt, endsAt, timeZone);
        return Formats.UpperFirst(Formats.Days(first, last));
    }

    /// <summary>For lists: the days of an event, whose hours stand on its page; the instant at which a call opens or closes.</summary>
    public static string InList(AgendaEntry entry) =>
        entry.Moment is not null
            ? Formats.Instant(entry.StartsAt, entry.TimeZone)
            : Formats.UpperFirst(Formats.Days(entry.Days.First, entry.Days.Last));

    /// <summary>For machines: a day, or an instant with the offset of its zone.</summary>
    public static string Machine(DateTime utc, string timeZone, bool isAllDay, bool isEnd = false)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var shown = TimeZoneInfo.ConvertTime(
            new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).AddTicks(isEnd && isAllDay ? -1 : 0), zone);
        return shown.ToString(isAllDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
    }
}
