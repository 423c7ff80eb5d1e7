using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>Every deadline of the given calls as an iCalendar file, each at its instant in UTC.</summary>
public sealed class FundingCalendar(Texts texts)
{
    public string Write(IEnumerable<FundingNow> calls, string origin)
    {
        var language = SiteLanguages.Current.Code;
        var calendar = new Calendar { ProductId = $"-//ACCR//CCR Network//{language.ToUpperInvariant()}", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", texts["Funding.Calendar.Name"]);
        foreach (
            var (call, cutOff, place) in calls.SelectMany(now => now.Call.CutOffs.Select((cutOff, place) => (now.Call, cutOff, place))))
        {
            calendar.Events.Add(new CalendarEvent
            {
                // By its place among the deadlines of the call: one that is moved is still the same.
                Uid = FormattableString.Invariant($"funding-{call.Id}-{place + 1}@ccr-network"),
                DtStamp = new CalDateTime(call.ChangedAt),
                LastModified = new CalDateTime(call.ChangedAt),
                Sequence = CalendarSequence.Of(call.ChangedAt, call.Version),
                Start = new CalDateTime(cutOff.At),
                Summary = texts["Funding.Calendar.Summary", call.Title.In(language).Text],
                Description = $"{texts["Funding.ClosesOn", Formats.Instant(cutOff.At, cutOff.TimeZone)]}\n{call.Funder}",
                Url = new Uri($"{origin}/{language}/funding/{call.Slug}"),
                Transparency = TransparencyType.Transparent,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
