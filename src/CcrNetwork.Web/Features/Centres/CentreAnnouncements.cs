using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Agenda;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A notice of a centre, for everyone.</summary>
public sealed record CentreNotice(string Slug, PartnerSearchKind Kind, LocalizedText Title, DateOnly EndsOn);

/// <summary>What centres announce: the events that concern them and their notices.</summary>
public sealed class CentreAnnouncements(ILookup<string, AgendaEntry> events, ILookup<string, CentreNotice> notices)
{
    private const int Shown = 3;

    /// <summary>The next ones, in order.</summary>
    public IReadOnlyList<AgendaEntry> EventsOf(string slug, DateTime now) =>
        [.. events[slug].Where(entry => entry.EndsAt > now).Take(Shown)];

    /// <summary>The next to end first.</summary>
    public IReadOnlyList<CentreNotice> NoticesOf(string slug, DateOnly today) =>
        [.. notices[slug].Where(notice => notice.EndsOn >= today).Take(Shown)];
}

public sealed class CentreAnnouncementsSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<CentreAnnouncements>(scopes, version, clock)
{
    private const int Most = 500;

    private readonly TimeProvider _clock = clock;

    protected override async Task<CentreAnnouncements> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var (now, today) = (_clock.UtcNow(), OfficeDay.Of(_clock.GetUtcNow()));
        var coming = db.AgendaEvents.Published().Where(e => e.EndsAt > now).OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(Most);
        var centres = (
            await coming
                .SelectMany(e => e.Centres, (e, centre) => new { Event = e.Slug, Centre = centre.Slug })
                .ToListAsync(cancellationToken))
            .ToLookup(pair => pair.Event, pair => pair.Centre);
        var events = (await coming.Rows(db).ToListAsync(cancellationToken)).SelectMany(
            row => centres[row.Slug].Select(centre => (centre, Entry: row.ToEntry())));
        var notices = await db.PartnerSearches.Current(today).ForEveryone()
            .Where(s => s.Centre != null)
            .OrderBy(s => s.EndsOn).ThenBy(s => s.Id)
            .Select(s => new { Centre = s.Centre!.Slug, Notice = new CentreNotice(s.Slug, s.Kind, s.Title, s.EndsOn) })
            .Take(Most)
            .ToListAsync(cancellationToken);
        return new CentreAnnouncements(
            events.ToLookup(pair => pair.centre, pair => pair.Entry), notices.ToLookup(pair => pair.Centre, pair => pair.Notice));
    }
}
