using CcrNetwork.Data;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.News;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Previews;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>Everything on the page of one centre.</summary>
public sealed record CentrePage
{
    public required CentreDetails Details { get; init; }

    public required string Country { get; init; }

    /// <summary>Its published photographs, the first of which opens the page; without one its emblem does.</summary>
    public required IReadOnlyList<ShownPhotograph> Pictures { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    public required IReadOnlyList<TiedProgramme> Programmes { get; init; }

    /// <summary>Calls of its programmes that are announced or open now, the next to close first.</summary>
    public required IReadOnlyList<CentreCall> OpenCalls { get; init; }

    /// <summary>The last call that closed, when none is open.</summary>
    public required CentreCall? LastCall { get; init; }

    public required IReadOnlyList<CentreLink> Protocols { get; init; }

    public required IReadOnlyList<CentreLink> Projects { get; init; }

    /// <summary>The latest about it.</summary>
    public required IReadOnlyList<NewsRow> News { get; init; }

    /// <summary>The next ones that concern it.</summary>
    public required IReadOnlyList<AgendaEntry> Events { get; init; }

    public required IReadOnlyList<CentreNotice> Notices { get; init; }

    public required IReadOnlyList<NearCard> Nearest { get; init; }

    /// <summary>Whether they are close by, or only the nearest of the continent; always the second where there are none.</summary>
    public bool AreNear { get; init; }

    public required IReadOnlyList<CentreCard> MostAlike { get; init; }

    public required DrawnMap? Map { get; init; }

    /// <summary>The way there, where a plate reaches; it then stands for <see cref="Map"/>.</summary>
    public PlateMap? Region { get; init; }
}

public sealed record CentreCall(string Slug, LocalizedText Title, DateTime? ClosesAt, string TimeZone, CallState State)
{
    public bool IsOver => State.IsOver();
}

public sealed record NearCard(CentreCard Card, double Kilometres);

public sealed class CentrePageQuery(
    NetworkDbContext db, KeptReadings readings, CentreDetailsQuery allDetails, CentreIndexSnapshot snapshot,
    CentreTiesSnapshot tiesSnapshot, NewsSnapshot news,
    CentreAnnouncementsSnapshot announcementsSnapshot, FacetLabels labels, PreviewedItem previewed, TimeProvider clock)
{
    /// <summary>Null when there is no such centre. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<CentrePage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        if (await readings.GetAsync($"centre {slug}", () => allDetails.RunAsync(db, slug, cancellationToken)) is not { } details)
        {
            return null;
        }

        var index = await snapshot.GetAsync(cancellationToken);
        if (!details.IsPublished || !index.BySlug.TryGetValue(slug, out var number))
        {
            return Alone(details, index, details.IsPublished ? await allDetails.PicturesAsync(db, slug, cancellationToken) : []);
        }

        var centre = index.Centres[number];
        var ties = await tiesSnapshot.GetAsync(cancellationToken);
        var calls = CallsOf(ties, centre);
        var announcements = await announcementsSnapshot.GetAsync(cancellationToken);
        var neighbours = index.NeighboursOf(number);
        return Alone(details, index, await PicturesAsync(centre, cancellationToken)) with
        {
            Disciplines = [.. centre.Disciplines.Select(discipline => FacetLabels.Discipline(index, discipline))],
            Programmes = [.. ties.ProgrammesOf(centre)],
            OpenCalls = [.. calls.Where(call => !call.IsOver).OrderBy(call => call.ClosesAt ?? DateTime.MaxValue)],
            LastCall = calls.Where(call => call.IsOver).MaxBy(call => call.ClosesAt ?? DateTime.MinValue),
            Protocols = [.. ties.Protocols[slug]],
            Projects = [.. ties.Projects[slug]],
            News = (await news.GetAsync(cancellationToken)).OfCentre(slug),
            Events = announcements.EventsOf(slug, clock.UtcNow()),
            Notices = announcements.NoticesOf(slug, OfficeDay.Of(clock.GetUtcNow())),
            Nearest = [.. neighbours.Nearest.Select(near => new NearCard(labels.Card(index, near.Centre), near.Kilometres))],
            AreNear = neighbours.AreNear,
            MostAlike = [.. neighbours.MostAlike.Select(other => labels.Card(index, other))],
            Region = index.RegionOf(number),
        };
    }

    /// <summary>The centre without what ties it to others: withdrawn, or published a moment ago.</summary>
    private static CentrePage Alone(CentreDetails details, CentreIndex index, IReadOnlyList<ShownPhotograph> pictures) => new()
    {
        Details = details,
        Pictures = pictures,
        Country = FacetLabels.Country(index, details.Address.CountryCode),
        Disciplines = [],
        Programmes = [],
        OpenCalls = [],
        LastCall = null,
        Protocols = [],
        Projects = [],
        News = [],
        Events = [],
        Notices = [],
        Nearest = [],
        MostAlike = [],
        Map = MapOf(details),
    };

    /// <summary>The index knows who has photographs at all. A preview may know better.</summary>
    private async Task<IReadOnlyList<ShownPhotograph>> PicturesAsync(IndexedCentre centre, CancellationToken cancellationToken) =>
        centre.Picture is null && !previewed.IsGiven
            ? []
            : (await readings.GetAsync(
                $"photographs {centre.Slug}", async () => await allDetails.PicturesAsync(db, centre.Slug, cancellationToken)))!;

    private List<CentreCall> CallsOf(CentreTies ties, IndexedCentre centre)
    {
        var now = clock.UtcNow();
        return [.. ties.CallsOf(centre).Select(call => new CentreCall(
            call.Slug, call.Title, call.Schedule.ClosesAt, call.TimeZone, call.Schedule.StateAt(now)))];
    }

    private static DrawnMap? MapOf(CentreDetails details)
    {
        if (details is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return null;
        }

        var place = new MapPlace(
            details.Name, $"/{SiteLanguages.Current.Code}/centres?area={MapArea.Near(latitude, longitude)}", latitude, longitude,
            details.Membership.IsCurrent);
        return DrawnMap.Of([place], (area, _) => place.Href);
    }
}
