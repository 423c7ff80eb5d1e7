using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>Keeps the <see cref="CentreIndex"/> of the published centres, read again when content changes.</summary>
public sealed class CentreIndexSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, Facets facets)
    : Snapshot<CentreIndex>(scopes, version, clock)
{
    private static readonly string[] None = [];

    protected override async Task<CentreIndex> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // On a connection of its own: of a huge network this takes as long as all the rest.
        var reading = Task.Run(
            () => ReadCentresAsync(services.GetRequiredService<IServiceScopeFactory>(), cancellationToken), cancellationToken);
        var db = services.GetRequiredService<NetworkDbContext>();
        var countries = await db.Countries
            .Published()
            .OrderBy(c => c.Code)
            .Select(c => new IndexedCountry(c.Code, c.Name, c.Continent))
            .ToListAsync(cancellationToken);
        var disciplines = await db.Disciplines
            .OrderBy(d => d.Place).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Slug, d.Name })
            .ToListAsync(cancellationToken);
        var programmes = await db.Programmes
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Slug, p.Name })
            .ToListAsync(cancellationToken);

        // Pairs of numbers, put in order here: of a huge network there are hundreds of thousands.
        var chosenDisciplines = await db.Centres
            .Published()
            .SelectMany(c => c.Disciplines, (c, d) => new { c.Id, Discipline = d.Id })
            .ToListAsync(cancellationToken);
        var disciplinesOf = InOrder(chosenDisciplines.Select(pair => (pair.Id, pair.Discipline)), disciplines, d => d.Id, d => d.Slug);
        var hostings = await db.Centres
            .Published()
            .SelectMany(c => c.Hostings, (c, h) => new { c.Id, h.ProgrammeId })
            .ToListAsync(cancellationToken);
        var programmesOf = InOrder(hostings.Select(pair => (pair.Id, pair.ProgrammeId)), programmes, p => p.Id, p => p.Slug);
        var pictures = await PicturesAsync(db, cancellationToken);
        var readValues = await ReadValuesAsync(db, cancellationToken);
        return new CentreIndex(
            (await reading).ConvertAll(centre => centre with
            {
                Disciplines = disciplinesOf.GetValueOrDefault(centre.Id, None),
                Programmes = programmesOf.GetValueOrDefault(centre.Id, None),
                Picture = pictures.GetValueOrDefault(centre.Id),
            }),
            countries,
            [.. disciplines.Select(d => new IndexedName(d.Slug, d.Name))],
            [.. programmes.Select(p => new IndexedName(p.Slug, new LocalizedText([new(SiteLanguages.Default, p.Name)])))], facets.All,
            readValues);
    }

    /// <summary>What the table of centres itself holds of them.</summary>
    private static async Task<List<IndexedCentre>> ReadCentresAsync(IServiceScopeFactory scopes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NetworkDbContext>().Centres
            .Published()
            .OrderBy(c => c.Id)
            .Select(c => new IndexedCentre
            {
                Id = c.Id,
                Slug = c.Slug,
                Name = c.Name,
                NameEn = c.NameEn,
                Site = c.Site,
                City = c.Address.City,
                Region = c.Address.Region,
                CountryCode = c.Address.CountryCode,
                Heritage = c.HeritageType,
                Century = c.BuiltCentury,
                Membership = c.Membership.Kind,
                Since = c.Membership.Since ?? c.Membership.LabelledIn,
                Confidence = c.Confidence,
                AttestedIn = c.Membership.AttestedIn,
                Latitude = c.Latitude,
                Longitude = c.Longitude,
                Disciplines = None,
                Programmes = None,
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// By the number of a centre, the slugs of its things in the order of all of them. Centres with the same things share a list.
    /// </summary>
    private static Dictionary<int, string[]> InOrder<T>(
        IEnumerable<(int CentreId, int ThingId)> pairs, IReadOnlyList<T> things, Func<T, int> id, Func<T, string> slug)
    {
        var places = things.Select((thing, place) => (Id: id(thing), Place: place)).ToDictionary(entry => entry.Id, entry => entry.Place);
        var shared = new Dictionary<string, string[]>(StringComparer.Ordinal);
        return pairs
            .Where(pair => places.ContainsKey(pair.ThingId))
            .GroupBy(pair => pair.CentreId, pair => places[pair.ThingId])
            .ToDictionary(
                group => group.Key,
                group =>
                {
                    string[] slugs = [.. group.Order().Select(place => slug(things[place]))];
                    var key = string.Join('\n', slugs);
                    return shared.TryGetValue(key, out var same) ? same : shared[key] = slugs;
                });
    }

    /// <summary>The values of the facets that the rows of the directory do not hold.</summary>
    private async Task<Dictionary<Facet, ILookup<int, string>>> ReadValuesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var read = new Dictionary<Facet, ILookup<int, string>>();
        foreach (var facet in facets.All.Where(facet => facet.Read is not null))
        {
            read[facet] = (
                await facet.Read!(db.Centres.Published()).ToListAsync(cancellationToken)).ToLookup(value =>
                    value.CentreId, value => value.Value);
        }

        return read;
    }

    /// <summary>The first published photograph of each centre that has one.</summary>
    private static async Task<Dictionary<int, CardPicture>> PicturesAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        var shown = await db.CentrePhotographs
            .Where(s => s.Photograph.State == PublicationState.Published)
            .OrderBy(s => s.CentreId).ThenBy(s => s.Position).ThenBy(s => s.PhotographId)
            .Select(s => new { s.CentreId, Picture = new CardPicture(s.Photograph.File, s.Photograph.Focus, s.Photograph.Credit) })
            .ToListAsync(cancellationToken);
        return shown.DistinctBy(s => s.CentreId).ToDictionary(s => s.CentreId, s => s.Picture);
    }
}
