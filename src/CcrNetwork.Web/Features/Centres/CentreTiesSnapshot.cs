using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Centres;

public sealed record CentreLink(string Slug, LocalizedText? Title);

public sealed record TiedProgramme(string Slug, string Name, ProgrammeKind Kind);

/// <summary>A published call; its state is asked of the schedule at the moment of showing.</summary>
public sealed record TiedCall(string Slug, LocalizedText Title, CallSchedule Schedule, string TimeZone);

/// <summary>
/// What ties centres to the rest of the network, by the slug of the centre: few rows in all, needed on every page of a
/// centre, and not worth four queries each time.
/// </summary>
public sealed class CentreTies
{
    private readonly IReadOnlyDictionary<string, TiedProgramme> _programmes;

    public CentreTies(
        IEnumerable<TiedProgramme> programmes, IReadOnlyList<TiedCall> calls, ILookup<string, TiedCall> callsByCentre,
        ILookup<string, TiedCall> callsByProgramme, ILookup<string, CentreLink> protocols, ILookup<string, CentreLink> projects)
    {
        _programmes = programmes.ToDictionary(programme => programme.Slug);
        (Calls, CallsByCentre, CallsByProgramme, Protocols, Projects) = (calls, callsByCentre, callsByProgramme, protocols, projects);
    }

    /// <summary>Every published call, the last to close first.</summary>
    public IReadOnlyList<TiedCall> Calls { get; }

    public ILookup<string, CentreLink> Protocols { get; }

    public ILookup<string, CentreLink> Projects { get; }

    private ILookup<string, TiedCall> CallsByCentre { get; }

    private ILookup<string, TiedCall> CallsByProgramme { get; }

    public IEnumerable<TiedProgramme> ProgrammesOf(IndexedCentre centre) =>
        centre.Programmes.Select(slug => _programmes.GetValueOrDefault(slug)).OfType<TiedProgramme>();

    /// <summary>The calls a centre takes part in, and those of the programmes it hosts.</summary>
    public IEnumerable<TiedCall> CallsOf(IndexedCentre centre) =>
        CallsByCentre[centre.Slug].Concat(centre.Programmes.SelectMany(programme => CallsByProgramme[programme])).Distinct();
}

public sealed class CentreTiesSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<CentreTies>(scopes, version, clock)
{
    protected override async Task<CentreTies> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var programmes = await db.Programmes
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new TiedProgramme(p.Slug, p.Name, p.Kind))
            .ToListAsync(cancellationToken);
        var calls = (await db.Calls
            .Published()
            .OrderByDescending(c => c.ClosesAt).ThenByDescending(c => c.Id)
            .Select(c => new
            {
                c.Slug,
                c.Title,
                c.OpensAt,
                c.ClosesAt,
                c.ResultsAt,
                c.HasEnded,
                c.TimeZone,
                Programmes = c.Programmes.OrderBy(p => p.Id).Select(p => p.Slug).ToList(),
                Centres = c.Participations.OrderBy(p => p.CentreId).Select(p => p.Centre.Slug).ToList(),
            })
            .ToListAsync(cancellationToken))
            .Select(c => new
            {
                Call = new TiedCall(c.Slug, c.Title, new CallSchedule(c.OpensAt, c.ClosesAt, c.ResultsAt, c.HasEnded), c.TimeZone),
                c.Programmes,
                c.Centres,
            })
            .ToList();
        var protocols = await db.Protocols
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new { Link = new CentreLink(p.Slug, p.Name), Centres = p.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList() })
            .ToListAsync(cancellationToken);
        var projects = await db.Projects
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                Link = new CentreLink(p.Slug, p.Title),
                Centres = p.Centres.OrderBy(c => c.Id).Select(c => c.Slug).ToList(),
            })
            .ToListAsync(cancellationToken);

        return new CentreTies(
            programmes,
            [.. calls.Select(c => c.Call)],
            calls.SelectMany(c => c.Centres.Select(centre => (centre, c.Call))).ToLookup(pair => pair.centre, pair => pair.Call),
            calls
                .SelectMany(c => c.Programmes.Select(programme => (programme, c.Call)))
                .ToLookup(pair => pair.programme, pair => pair.Call),
            protocols.SelectMany(p => p.Centres.Select(centre => (centre, p.Link))).ToLookup(pair => pair.centre, pair => pair.Link),
            projects.SelectMany(p => p.Centres.Select(centre => (centre, p.Link))).ToLookup(pair => pair.centre, pair => pair.Link));
    }
}
