using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>
/// Entries of the agenda as an iCalendar file in the language of the address. Times are instants in UTC, which every calendar
/// shows in its reader's own zone; events of whole days are days. Days of calls keep the names they have in the calendar of calls.
/// </summary>
public sealed class AgendaCalendar(Texts texts)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    public string Write(IEnumerable<AgendaEntry> entries, string origin)
    {
        var language = SiteLanguages.Current.Code;
        return CalendarFile.Write(texts["Agenda.CalendarName"], entries.Select(entry => EventOf(entry, origin, language)));
    }

    private CalendarEvent EventOf(AgendaEntry entry, string origin, string language)
    {
        var (first, last) = entry.Days;
        var written = new CalendarEvent
        {
            Uid = UidOf(entry),
            DtStamp = new CalDateTime(entry.ChangedAt),
            LastModified = new CalDateTime(entry.ChangedAt),
            Sequence = CalendarSequence.Of(entry.ChangedAt, entry.Version),
            Start = entry.IsAllDay ? new CalDateTime(first) : new CalDateTime(entry.StartsAt),
            Summary = SummaryOf(entry, language),
            Description = entry.Lead?.In(language).Text,
            Location = entry.Where.Length > 0 ? entry.Where : null,
            Url = new Uri($"{origin}/{language}{entry.Path}"),
        };
        if (entry.IsAllDay)
        {
            written.End = new CalDateTime(last.AddDays(1));
        }
        else if (entry.EndsAt > entry.StartsAt)
        {
            written.End = new CalDateTime(entry.EndsAt);
        }
        else
        {
            written.Transparency = TransparencyType.Transparent;
        }

        return written;
    }

    /// <summary>The same in every language and file, whatever it is renamed to; it tells nothing of a discreet call.</summary>
    private static string UidOf(AgendaEntry entry) => entry switch
    {
        { Kind: not AgendaEntry.CallKind } => FormattableString.Invariant($"event-{entry.Id}@ccr-network"),
        { Moment: "Closes" } => FormattableString.Invariant($"call-{entry.Id}@ccr-network"),
        _ => FormattableString.Invariant($"call-{entry.Id}-opens@ccr-network"),
    };

    private string SummaryOf(AgendaEntry entry, string language) => entry.Moment is not { } moment
        ? entry.Title!.In(language).Text
        : entry.Title is { } title ? texts[$"Agenda.Call.{moment}", title.In(language).Text] : texts[$"Agenda.Call.Discreet{moment}"];
}
