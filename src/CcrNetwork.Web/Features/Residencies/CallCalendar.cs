using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>
/// Deadlines as an iCalendar file in the language of the address. An entry lasts no time: it is the instant of closing, in
/// UTC, which every calendar shows in its reader's own zone.
/// </summary>
public sealed class CallCalendar(Texts texts)
{
    public string Write(IEnumerable<CallDeadline> deadlines, string origin)
    {
        var language = SiteLanguages.Current.Code;
        return CalendarFile.Write(
            texts["Residencies.Calendar.Name"],
            deadlines.Select(deadline => EventOf(deadline, $"{origin}/{language}/residencies/calls", language)));
    }

    private CalendarEvent EventOf(CallDeadline deadline, string calls, string language)
    {
        var title = deadline.Title.In(language).Text;
        var closing = Formats.Instant(deadline.ClosesAt, deadline.TimeZone);
        return new CalendarEvent
        {
            Uid = FormattableString.Invariant($"call-{deadline.Id}@ccr-network"),
            DtStamp = new CalDateTime(deadline.ChangedAt),
            LastModified = new CalDateTime(deadline.ChangedAt),
            Sequence = CalendarSequence.Of(deadline.ChangedAt, deadline.Version),
            Start = new CalDateTime(deadline.ClosesAt),
            Summary = deadline.IsDiscreet ? texts["Residencies.Calendar.DiscreetSummary"] : texts["Residencies.Calendar.Summary", title],
            Description = deadline.IsDiscreet || deadline.Audience is null
                ? texts["Residencies.Calendar.ClosesOn", closing]
                : $"{texts["Residencies.Calendar.ClosesOn", closing]}\n{deadline.Audience.In(language).Text}",
            Url = new Uri(deadline.IsDiscreet ? calls : $"{calls}/{deadline.Slug}"),
            Transparency = TransparencyType.Transparent,
        };
    }
}
