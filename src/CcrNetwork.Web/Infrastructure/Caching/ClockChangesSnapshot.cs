using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Keeps when the published content changes by the clock, for as long as nobody changes the content itself.</summary>
public sealed class ClockChangesSnapshot(
    IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock) : Snapshot<ClockChanges>(scopes, version, clock)
{
    /// <summary>What is past changes no more; a page may have been begun a while before this is read.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromHours(1);

    private readonly TimeProvider _clock = clock;

    protected override async Task<ClockChanges> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var since = _clock.UtcNow() - Back;
        var lastDay = DateOnly.FromDateTime(since).AddDays(-1);
        var calls = await db.Calls.Published()
            .Where(c => c.OpensAt > since || c.ClosesAt > since || c.ResultsAt > since)
            .OrderBy(c => c.Id)
            .Select(c => new { c.OpensAt, c.ClosesAt, c.ResultsAt, c.TimeZone }).ToListAsync(cancellationToken);
        var events = await db.AgendaEvents.Published()
            .Where(e => e.EndsAt > since)
            .OrderBy(e => e.Id)
            .Select(e => new { e.StartsAt, e.EndsAt, e.RegistrationUntil }).ToListAsync(cancellationToken);
        var funding = await db.FundingCalls.Published().OrderBy(f => f.Id)
            .Select(f => new { f.OpensAt, f.CutOffs }).ToListAsync(cancellationToken);
        var lastDays = await db.PartnerSearches.Published()
            .Where(s => s.EndsOn >= lastDay)
            .OrderBy(s => s.Id)
            .Select(s => s.EndsOn)
            .ToListAsync(cancellationToken);

        return new ClockChanges(
            new Dictionary<Type, DateTime[]>
            {
                [typeof(Call)] = InOrder(calls.SelectMany(c => new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, false).Changes)),
                [typeof(AgendaEvent)] = InOrder(events.SelectMany(e => new[] { e.StartsAt, e.EndsAt, e.RegistrationUntil ?? e.StartsAt })),
                [typeof(FundingCall)] = InOrder(funding.SelectMany(f => new FundingSchedule(f.OpensAt, f.CutOffs).Changes)),
                [typeof(PartnerSearch)] = InOrder(lastDays.Select(day => AgendaEvent.StartOf(day.AddDays(1), OfficeDay.TimeZone.Id))),
            },
            new Dictionary<Type, IReadOnlyList<(TimeZoneInfo, DateTime)>>
            {
                [typeof(Call)] = Countdowns(calls.Where(c => c.ClosesAt is not null).Select(c => (c.TimeZone, c.ClosesAt!.Value))),
                [typeof(FundingCall)] = Countdowns(funding.SelectMany(f => f.CutOffs).Select(cutOff => (cutOff.TimeZone, cutOff.At))),
            });
    }

    private static DateTime[] InOrder(IEnumerable<DateTime> instants) => [.. instants.Distinct().Order()];

    private static List<(TimeZoneInfo Zone, DateTime Until)> Countdowns(IEnumerable<(string Zone, DateTime Until)> ends) =>
        [.. ends.GroupBy(
            end => end.Zone).OrderBy(zone => zone.Key,
            StringComparer.Ordinal).Select(zone => (TimeZoneInfo.FindSystemTimeZoneById(zone.Key), zone.Max(end => end.Until)))];
}
