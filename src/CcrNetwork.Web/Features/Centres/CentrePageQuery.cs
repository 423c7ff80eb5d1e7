using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>Everything on the page of one centre.</summary>
public sealed record CentrePage
{
    public required CentreDetails Details { get; init; }

    public required string Country { get; init; }

    public required IReadOnlyList<string> Disciplines { get; init; }

    /// <summary>Calls of its programmes that are announced or open now, the next to close first.</summary>
    public required IReadOnlyList<CentreCall> OpenCalls { get; init; }

    /// <summary>The last call that closed, when none is open.</summary>
    public required CentreCall? LastCall { get; init; }

    public required IReadOnlyList<CentreLink> Protocols { get; init; }

    public required IReadOnlyList<CentreLink> Projects { get; init; }

    public required IReadOnlyList<NearCard> Nearest { get; init; }

    public required IReadOnlyList<CentreCard> MostAlike { get; init; }

    public required DrawnMap? Map { get; init; }
}

/// <summary>What one row of centres holds for its page.</summary>
public sealed record CentreDetails(
    string Slug, string Name, string? NameEn, string? Site, HeritageType Heritage, int? Century, PostalAddress Address,
    Membership Membership, double? Latitude, double? Longitude, bool IsPositionApproximate, string? Website, string? Email,
    string? Phone, bool? HasStepFreeAccess, LocalizedText? Lead, LocalizedText? Walls, LocalizedText? Now,
    IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, DateTime ChangedAt, bool IsPublished,
    IReadOnlyList<CentreProgramme> Programmes);

public sealed record CentreProgramme(string Slug, string Name, ProgrammeKind Kind);

public sealed record CentreLink(string Slug, LocalizedText? Title);

public sealed record CentreCall(string Slug, LocalizedText Title, DateTime? ClosesAt, string TimeZone, CallState State);

public sealed record NearCard(CentreCard Card, double Kilometres);

public sealed class CentrePageQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels, TimeProvider clock)
{
    private const int Neighbours = 3;

    /// <summary>Null when there is no such centre. An archived one comes back with <c>IsPublished</c> false.</summary>
    public async Task<CentrePage?> RunAsync(string slug, CancellationToken cancellationToken)
    {
        var details = await db.Centres
            .WithSlug(slug)
            .Where(c => c.State == PublicationState.Published || c.State == PublicationState.Archived)
            .Select(c => new CentreDetails(
                c.Slug, c.Name, c.NameEn, c.Site, c.HeritageType, c.BuiltCentury, c.Address, c.Membership, c.Latitude, c.Longitude,
                c.IsPositionApproximate, c.Website, c.Email, c.Phone, c.HasStepFreeAccess, c.Lead, c.Walls, c.Now, c.Sources,
                c.ConfirmedOn, c.ChangedAt, c.State == PublicationState.Published,
                c.Hostings
                    .Where(h => h.Programme.State == PublicationState.Published)
                    .OrderBy(h => h.ProgrammeId)
                    .Select(h => new CentreProgramme(h.Programme.Slug, h.Programme.Name, h.Programme.Kind))
                    .ToList()))
            .FirstOrDefaultAsync(cancellationToken);
        if (details is not { IsPublished: true })
        {
            return details is null ? null : Withdrawn(details);
        }

        var index = await snapshot.GetAsync(cancellationToken);
        var calls = await CallsAsync(slug, cancellationToken);
        var number = index.BySlug.TryGetValue(slug, out var found) ? found : -1;
        return new CentrePage
        {
            Details = details,
            Country = FacetLabels.Country(index, details.Address.CountryCode),
            Disciplines = number < 0 ? [] : [.. index.Centres[number].Disciplines.Select(d => labels.Of(index, Facet.Discipline, d))],
            OpenCalls = [.. calls.Where(call => call.State is not (CallState.Closed or CallState.ResultsPublished)).OrderBy(call => call.ClosesAt)],
            LastCall = calls.Where(call => call.State is CallState.Closed or CallState.ResultsPublished).MaxBy(call => call.ClosesAt ?? DateTime.MinValue),
            Protocols = await ProtocolsAsync(slug, cancellationToken),
            Projects = await ProjectsAsync(slug, cancellationToken),
            Nearest = number < 0 ? [] : Nearest(index, index.Centres[number]),
            MostAlike = number < 0 ? [] : MostAlike(index, index.Centres[number]),
            Map = MapOf(details),
        };
    }

    private static CentrePage Withdrawn(CentreDetails details) => new()
    {
        Details = details,
        Country = "",
        Disciplines = [],
        OpenCalls = [],
        LastCall = null,
        Protocols = [],
        Projects = [],
        Nearest = [],
        MostAlike = [],
        Map = null,
    };

    /// <summary>The calls the centre takes part in, and those of the programmes it hosts.</summary>
    private async Task<List<CentreCall>> CallsAsync(string slug, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var calls = await db.Calls
            .Published()
            .Where(call => call.Participations.Any(p => p.Centre.Slug == slug)
                || call.Programmes.Any(p => p.Hostings.Any(h => h.Centre.Slug == slug)))
            .OrderByDescending(call => call.ClosesAt).ThenBy(call => call.Id)
            .Select(call => new { call.Slug, call.Title, call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded, call.TimeZone })
            .ToListAsync(cancellationToken);
        return [.. calls.Select(call => new CentreCall(
            call.Slug, call.Title, call.ClosesAt, call.TimeZone,
            new CallSchedule(call.OpensAt, call.ClosesAt, call.ResultsAt, call.HasEnded).StateAt(now)))];
    }

    private Task<List<CentreLink>> ProtocolsAsync(string slug, CancellationToken cancellationToken) =>
        db.Protocols
            .Published()
            .Where(protocol => protocol.Centres.Any(centre => centre.Slug == slug))
            .OrderBy(protocol => protocol.Id)
            .Select(protocol => new CentreLink(protocol.Slug, protocol.Name))
            .ToListAsync(cancellationToken);

    private Task<List<CentreLink>> ProjectsAsync(string slug, CancellationToken cancellationToken) =>
        db.Projects
            .Published()
            .Where(project => project.Centres.Any(centre => centre.Slug == slug))
            .OrderBy(project => project.Id)
            .Select(project => new CentreLink(project.Slug, project.Title))
            .ToListAsync(cancellationToken);

    private List<NearCard> Nearest(CentreIndex index, IndexedCentre centre) => !centre.IsPlaced
        ? []
        : [.. index.Current
            .Where(other => other.Id != centre.Id && other.IsPlaced)
            .Select(other => (other, Distance: Distance.Kilometres(
                centre.Latitude!.Value, centre.Longitude!.Value, other.Latitude!.Value, other.Longitude!.Value)))
            .OrderBy(entry => entry.Distance)
            .Take(Neighbours)
            .Select(entry => new NearCard(labels.Card(index, entry.other), entry.Distance))];

    /// <summary>Shared disciplines weigh most, then the kind of walls, the programmes and the century.</summary>
    private List<CentreCard> MostAlike(CentreIndex index, IndexedCentre centre) =>
        [.. index.Current
            .Where(other => other.Id != centre.Id)
            .Select(other => (other, Likeness: Likeness(centre, other)))
            .Where(entry => entry.Likeness > 0)
            .OrderByDescending(entry => entry.Likeness).ThenBy(entry => entry.other.Id)
            .Take(Neighbours)
            .Select(entry => labels.Card(index, entry.other))];

    private static int Likeness(IndexedCentre left, IndexedCentre right)
    {
        var disciplines = left.Disciplines.Count(right.Disciplines.Contains);
        var programmes = left.Programmes.Count(right.Programmes.Contains);
        return disciplines * 3 + programmes
            + (left.Heritage == right.Heritage && left.Heritage != HeritageType.Other ? 2 : 0)
            + (left.Century is { } century && century == right.Century ? 1 : 0);
    }

    private static DrawnMap? MapOf(CentreDetails details)
    {
        if (details is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return null;
        }

        var place = new MapPlace(
            details.Name, $"/{SiteLanguages.Current.Code}/centres?area={MapArea.Near(latitude, longitude)}", latitude, longitude, details.Membership.IsCurrent);
        return DrawnMap.Of([place], (area, _) => place.Href);
    }
}
