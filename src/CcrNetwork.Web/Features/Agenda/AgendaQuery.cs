using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Agenda;

/// <summary>Something that the calendar can be narrowed to, with its name.</summary>
public sealed record AgendaChoice(string Value, string Name);

/// <param name="Entries">In the order of time; of what is past, the last first.</param>
/// <param name="Month">The first day of the month shown; null in a list.</param>
/// <param name="Filter">The filter that is really in force.</param>
public sealed record AgendaPage(
    IReadOnlyList<AgendaEntry> Entries, DateOnly? Month, DateOnly Today, AgendaFilter Filter,
    IReadOnlyList<string> Kinds, IReadOnlyList<AgendaChoice> Countries, IReadOnlyList<AgendaChoice> Centres)
{
    public bool IsFiltered => Filter.Kind is not null || Filter.Country is not null || Filter.Centre is not null;
}

public sealed class AgendaQuery(NetworkDbContext db, KeptReadings readings, CentreIndexSnapshot snapshot, TimeProvider clock)
{
    /// <summary>A calendar file reaches back so far.</summary>
    private static readonly TimeSpan FileReach = TimeSpan.FromDays(90);

    private const int MostPast = 200;
    private const int MostComing = 100;

    /// <summary>In the order of the form.</summary>
    private static readonly string[] Kinds = [.. Enum.GetValues<AgendaEventKind>().Select(AgendaEntry.WordOf), AgendaEntry.CallKind];

    public async Task<AgendaPage> RunAsync(AgendaFilter filter, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var (now, today) = (clock.UtcNow(), OfficeDay.Of(clock.GetUtcNow()));
        var offered = await db.AgendaEvents
            .Published()
            .OrderBy(e => e.Id)
            .Select(e => new { e.CountryCode, Centres = e.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList() })
            .ToListAsync(cancellationToken);
        var countries = InOrder(
            offered
                .Select(e => e.CountryCode)
                .OfType<string>()
                .Distinct()
                .Select(code => new AgendaChoice(code.ToLowerInvariant(), CountryLink.NameOf(index, code).Text)));
        var centres = InOrder(
            offered
                .SelectMany(e => e.Centres)
                .Distinct()
                .Where(index.BySlug.ContainsKey)
                .Select(slug => new AgendaChoice(slug, index.Centres[index.BySlug[slug]].Name)));
        var known = new AgendaFilter
        {
            Kind = Kinds.FirstOrDefault(kind => kind == filter.Kind),
            Country = countries.FirstOrDefault(country => country.Value == filter.Country)?.Value,
            Centre = centres.FirstOrDefault(centre => centre.Value == filter.Centre)?.Value,
            View = filter.IsMonth || filter.IsPast ? filter.View : null,
        };

        // A day more on either side: the months of other zones begin earlier or later.
        var month = filter.FirstOfMonth(today);
        var (from, to) = filter.IsMonth
            ? (
                month.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(-1),
                month.AddMonths(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddDays(1))
            : filter.IsPast ? (DateTime.UnixEpoch, now) : (now, DateTime.MaxValue);
        var entries = (await EntriesAsync(known, from, to, cancellationToken))
            .Select(entry => entry with { IsOver = entry.EndsAt <= now })
            .ToList();
        return new AgendaPage(
            filter.IsMonth ? entries : filter.IsPast ? [
                .. entries.Where(entry => entry.IsOver).Reverse().Take(MostPast)] : [.. entries.Where(entry => !entry.IsOver)],
            filter.IsMonth ? month : null, today, known, Kinds, countries, centres);
    }

    /// <summary>What a calendar file holds: what is to come and what ended lately.</summary>
    public Task<IReadOnlyList<AgendaEntry>> ForFileAsync(AgendaFilter filter, CancellationToken cancellationToken) =>
        EntriesAsync(filter, OfficeDay.BeginningOf(clock.GetUtcNow()) - FileReach, DateTime.MaxValue, cancellationToken);

    /// <summary>The next events, without the days of calls, which stand elsewhere on the home page.</summary>
    public async Task<IReadOnlyList<AgendaEntry>> NextAsync(int count, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var coming = await readings.GetAsync("agenda", () => ComingAsync(now, cancellationToken));
        return [.. coming!.Where(entry => entry.EndsAt > now).Take(count)];
    }

    /// <summary>Enough of them that some may end as long as this is kept.</summary>
    private async Task<IReadOnlyList<AgendaEntry>?> ComingAsync(DateTime now, CancellationToken cancellationToken) =>
        [.. (await db.AgendaEvents.Published()
            .Where(e => e.EndsAt > now)
            .OrderBy(e => e.StartsAt).ThenBy(e => e.Id)
            .Take(MostComing)
            .Rows(db)
            .ToListAsync(cancellationToken)).Select(row => row.ToEntry())];

    private async Task<IReadOnlyList<AgendaEntry>> EntriesAsync(
        AgendaFilter filter, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        List<AgendaEntry> entries = [];
        if (filter.Kind != AgendaEntry.CallKind)
        {
            entries.AddRange(await EventsAsync(filter, from, to, cancellationToken));
        }

        // The days of calls belong to no country and no centre.
        if (filter.Kind is null or AgendaEntry.CallKind && string.IsNullOrEmpty(filter.Country) && string.IsNullOrEmpty(filter.Centre))
        {
            entries.AddRange(await CallsAsync(from, to, cancellationToken));
        }

        return [.. entries.OrderBy(entry => entry.StartsAt).ThenBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<AgendaEntry>> EventsAsync(
        AgendaFilter filter, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        var country = filter.Country?.ToUpperInvariant();
        var events = db.AgendaEvents.Published().Where(e => e.EndsAt >= from && e.StartsAt < to);
        if (Enum.GetValues<AgendaEventKind>()
            .Where(kind => AgendaEntry.WordOf(kind) == filter.Kind)
            .Select(kind => (AgendaEventKind?)kind)
            .FirstOrDefault() is { } chosen)
        {
            events = events.Where(e => e.Kind == chosen);
        }

        if (!string.IsNullOrEmpty(country))
        {
            events = events.Where(e => e.CountryCode == country);
        }

        if (!string.IsNullOrEmpty(filter.Centre))
        {
            events = events.Where(e => e.Centres.Any(centre => centre.Slug == filter.Centre));
        }

        return (await events
            .OrderBy(e => e.StartsAt).ThenBy(e => e.Id)
            .Rows(db)
            .ToListAsync(cancellationToken)).Select(row => row.ToEntry());
    }

    private async Task<IEnumerable<AgendaEntry>> CallsAsync(DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        var calls = await db.Calls
            .Published()
            .Where(c => (c.OpensAt >= from && c.OpensAt < to) || (c.ClosesAt >= from && c.ClosesAt < to))
            .OrderBy(c => c.Id)
            .Select(
                c => new
                {
                    c.Id,
                    c.ChangedAt,
                    Version = db.EditorialRecords
                        .Where(r => r.Kind == "calls" && r.ItemId == c.Id)
                        .Select(r => r.HeadNumber)
                        .FirstOrDefault(),
                    c.Slug,
                    c.Title,
                    c.Summary,
                    c.OpensAt,
                    c.ClosesAt,
                    c.TimeZone,
                    IsDiscreet = c.Programmes.Any(p => p.IsDiscreet),
                })
            .ToListAsync(cancellationToken);
        return calls.SelectMany(call => new[] { ("Opens", call.OpensAt), ("Closes", call.ClosesAt) }
            .Where(moment => moment.Item2 >= from && moment.Item2 < to)
            .Select(moment => new AgendaEntry(
                call.IsDiscreet ? "/residencies/calls" : $"/residencies/calls/{call.Slug}", AgendaEntry.CallKind,
                call.IsDiscreet ? null : call.Title, null,
                moment.Item2!.Value, moment.Item2.Value, call.TimeZone, IsAllDay: false, null, null, null, moment.Item1)
            {
                Id = call.Id,
                ChangedAt = call.ChangedAt,
                Version = call.Version,
            }));
    }

    private static IReadOnlyList<AgendaChoice> InOrder(IEnumerable<AgendaChoice> choices) =>
        [.. choices.OrderBy(choice => choice.Name, SiteLanguages.Current.Collation).ThenBy(choice => choice.Value, StringComparer.Ordinal)];
}
