using CcrNetwork.Domain.Texts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;

namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>Writes entries as an iCalendar file (RFC 5545) in the language of the address.</summary>
public static class CalendarFile
{
    public static string Write(string name, IEnumerable<CalendarEvent> entries)
    {
        var calendar = new Calendar
        {
            ProductId = $"-//ACCR//CCR Network//{SiteLanguages.Current.Code.ToUpperInvariant()}",
            Method = "PUBLISH",
        };
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var entry in entries)
        {
            calendar.Events.Add(entry);
        }

        return FoldedLines.Again(new CalendarSerializer().SerializeToString(calendar)!);
    }
}
