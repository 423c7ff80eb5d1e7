using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// When pages change by the clock alone: the instants at which an item of a kind enters another state, and the days that are
/// counted.
/// </summary>
/// <param name="instants">UTC, of each kind that has any, in order.</param>
/// <param name="countdowns">Of each kind, the zones in which the days until an instant are told to readers, with the last of
/// these instants.</param>
public sealed class ClockChanges(
    IReadOnlyDictionary<Type, DateTime[]> instants,
    IReadOnlyDictionary<Type, IReadOnlyList<(TimeZoneInfo Zone, DateTime Until)>> countdowns)
{
    /// <summary>The kinds of content whose pages change without anybody's saving anything.</summary>
    public static readonly IReadOnlyList<Type> Kinds = [typeof(Call), typeof(AgendaEvent), typeof(FundingCall), typeof(PartnerSearch)];

    /// <summary>
    /// The first instant after <paramref name="now"/> at which a page that shows these kinds may be another; null when none is
    /// known.
    /// </summary>
    public DateTime? NextAfter(DateTime now, IEnumerable<Type> kinds, bool changesDaily)
    {
        DateTime? next = changesDaily ? DayAfter(now, OfficeDay.TimeZone) : null;
        foreach (var kind in kinds)
        {
            next = Earlier(next, NextOf(kind, now));
            foreach (var (zone, until) in countdowns.GetValueOrDefault(kind, []))
            {
                next = until > now ? Earlier(next, DayAfter(now, zone)) : next;
            }
        }

        return next;
    }

    /// <summary>The instant at which the next day begins in a zone.</summary>
    public static DateTime DayAfter(DateTime now, TimeZoneInfo zone) =>
        AgendaEvent.StartOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(now, zone)).AddDays(1), zone.Id);

    private DateTime? NextOf(Type kind, DateTime now)
    {
        var of = instants.GetValueOrDefault(kind, []);
        var place = Array.BinarySearch(of, now);
        var after = place < 0 ? ~place : place + 1;
        return after < of.Length ? of[after] : null;
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other ?? one : one;
}
