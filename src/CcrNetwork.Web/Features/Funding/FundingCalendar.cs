using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Feeds;
using CcrNetwork.Web.Infrastructure.Localization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>Every deadline of the given calls as an iCalendar file, each at its instant in UTC.</summary>
public sealed class FundingCalendar(Texts texts)
{
    public string Write(IEnumerable<FundingNow> calls, string origin) =>
        CalendarFile.Write(
            texts["Funding.Calendar.Name"],
            calls.SelectMany(now => now.Call.CutOffs.Select((cutOff, place) => EventOf(now.Call, cutOff, place, origin))));

    private CalendarEvent EventOf(FundingRow call, CutOff cutOff, int place, string origin) => new()
    {
        // By its place among the deadlines of the call: one that is moved is still the same.
        Uid = FormattableString.Invariant($"funding-{call.Id}-{place + 1}@ccr-network"),
        DtStamp = new CalDateTime(call.ChangedAt),
        LastModified = new CalDateTime(call.ChangedAt),
        Sequence = CalendarSequence.Of(call.ChangedAt, call.Version),
        Start = new CalDateTime(cutOff.At),
        Summary = texts["Funding.Calendar.Summary", call.Title.In(SiteLanguages.Current.Code).Text],
        Description = $"{texts["Funding.ClosesOn", Formats.Instant(cutOff.At, cutOff.TimeZone)]}\n{call.Funder}",
        Url = new Uri($"{origin}/{SiteLanguages.Current.Code}/funding/{call.Slug}"),
        Transparency = TransparencyType.Transparent,
    };
}
