using System.Collections.Concurrent;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>
/// All published centres in memory, in the order of their names, with a set of centres for each value of each facet. It
/// answers any combination of search and filters, with true counts, in time that hardly grows with the network.
/// </summary>
public sealed class CentreIndex
{
    private readonly Dictionary<Facet, IReadOnlyDictionary<string, DocumentSet>> _facets = [];
    private readonly DocumentSet _current;
    private readonly int[] _byCountry;
    private readonly int[] _byRecency;
    private readonly ConcurrentDictionary<int, CentreNeighbours> _neighbours = new();
    private readonly KeptFirst<(int Number, string Language), PlateMap?> _regions = new(MostRegions);

    /// <summary>Of the maps of regions, which are some kilobytes each.</summary>
    private const int MostRegions = 1000;

    /// <summary>Of the maps of results, each of which belongs to a filter.</summary>
    private const int MostMaps = 100;

    /// <param name="centres">In any order.</param>
    /// <param name="readValues">Of the facets that read their values themselves, by the number of the centre.</param>
    public CentreIndex(
        IReadOnlyList<IndexedCentre> centres, IReadOnlyList<IndexedCountry> countries, IReadOnlyList<IndexedName> disciplines,
        IReadOnlyList<IndexedName> programmes, IReadOnlyList<Facet> facets,
        IReadOnlyDictionary<Facet, ILookup<int, string>> readValues)
    {
        var order = Enumerable.Range(0, centres.Count)
            .Select(i => (Index: i, Key: PlaceNames.SortKey(centres[i].Name)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => centres[entry.Index].Id)
            .Select(entry => entry.Index)
            .ToArray();
        Centres = [.. order.Select(i => centres[i])];
        Countries = countries.ToDictionary(country => country.Code);
        Disciplines = disciplines.ToDictionary(discipline => discipline.Value, discipline => discipline.Name);
        Programmes = programmes.ToDictionary(programme => programme.Value, programme => programme.Name);
        BySlug = Centres.Select((centre, number) => (centre.Slug, number)).ToDictionary(entry => entry.Slug, entry => entry.number);
        _current = new DocumentSet(Centres.Count);
        foreach (var facet in facets)
        {
            var read = readValues.GetValueOrDefault(facet);
            var sets = new Dictionary<string, DocumentSet>(StringComparer.Ordinal);
            for (var number = 0; number < Centres.Count; number++)
            {
                foreach (var value in read is null ? facet.ValuesOf(Centres[number], this) : read[Centres[number].Id])
                {
                    if (!sets.TryGetValue(value, out var set))
                    {
                        sets.Add(value, set = new DocumentSet(Centres.Count));
                    }

                    set.Add(number);
                }
            }

            _facets.Add(facet, new SortedDictionary<string, DocumentSet>(sets, StringComparer.Ordinal));
        }

        for (var number = 0; number < Centres.Count; number++)
        {
            if (Centres[number].IsCurrent)
            {
                _current.Add(number);
            }
        }

        Squares = new MapSquares(Centres);
        ByCountry = Centres.GroupBy(centre => centre.CountryCode).ToDictionary(group => group.Key, CountryCentres.Of);
        _byCountry =
        [
            .. Enumerable.Range(0, Centres.Count).OrderBy(n => CountryOrder(Centres[n].CountryCode), StringComparer.Ordinal).ThenBy(n => n),
        ];
        _byRecency = [.. Enumerable.Range(0, Centres.Count).OrderByDescending(n => Centres[n].Since ?? 0).ThenBy(n => n)];
    }

    public IReadOnlyList<IndexedCentre> Centres { get; }

    public IReadOnlyDictionary<string, IndexedCountry> Countries { get; }

    public IReadOnlyDictionary<string, LocalizedText> Disciplines { get; }

    public IReadOnlyDictionary<string, LocalizedText> Programmes { get; }

    public IReadOnlyDictionary<string, int> BySlug { get; }

    /// <summary>How many centres count as members today.</summary>
    public int CurrentCount => _current.Count();

    /// <summary>In how many countries they are.</summary>
    public int CurrentCountryCount => _facets[Facets.Country].Values.Count(set => set.CountWith(_current) > 0);

    public IEnumerable<IndexedCentre> Current => _current.Numbers().Select(number => Centres[number]);

    /// <summary>The same by their numbers.</summary>
    public DocumentSet CurrentNumbers => _current;

    /// <summary>By the code of the country, for those that have a centre.</summary>
    public IReadOnlyDictionary<string, CountryCentres> ByCountry { get; }

    /// <summary>Where the centres lie on the drawn maps.</summary>
    public MapSquares Squares { get; }

    /// <summary>The maps of marks that were drawn, by language and filter.</summary>
    public KeptFirst<string, DrawnMap> DrawnMaps { get; } = new(MostMaps);

    /// <summary>The atlases that were drawn, by language and the centres they show.</summary>
    public KeptFirst<string, Atlas?> Atlases { get; } = new(MostMaps);

    /// <summary>Sought once for each centre that somebody visits.</summary>
    public CentreNeighbours NeighboursOf(int number) =>
        _neighbours.GetOrAdd(number, n => CentreNeighbours.Of(Centres[n], Current, ContinentOf));

    /// <summary>The map of the region of a centre, in the language of the page; drawn once for those that are visited.</summary>
    public PlateMap? RegionOf(int number) =>
        _regions.GetOrMake((number, SiteLanguages.Current.Code), () => CentreMap.OfRegion(Centres[number], Centres));

    /// <summary>Null for a country that the network does not know.</summary>
    public Continent? ContinentOf(string countryCode) => Countries.GetValueOrDefault(countryCode)?.Continent;

    /// <summary>Every value of a facet with its centres.</summary>
    public IReadOnlyDictionary<string, DocumentSet> Values(Facet facet) => _facets[facet];

    /// <summary>The centres that the chosen values leave, one facet perhaps left out of account; null when nothing is chosen.</summary>
    public DocumentSet Chosen(CentreFilter filter, Facet? leaveOut)
    {
        var chosen = DocumentSet.All(Centres.Count);
        foreach (var facet in _facets.Keys.Where(facet => facet != leaveOut))
        {
            if (ChosenIn(facet, filter) is { } set)
            {
                chosen.KeepOnly(set);
            }
        }

        return chosen;
    }

    /// <summary>The numbers of all centres in an order other than by name.</summary>
    public IReadOnlyList<int> Order(string? sort) => sort switch
    {
        CentreFilter.SortByCountry => _byCountry,
        CentreFilter.SortByRecency => _byRecency,
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };

    private DocumentSet? ChosenIn(Facet facet, CentreFilter filter)
    {
        var sets = filter.Chosen.Of(facet).Select(value => _facets[facet].GetValueOrDefault(value)).OfType<DocumentSet>().ToList();
        if (sets.Count == 0)
        {
            // Former and prospective centres show only to those who ask for them.
            return facet.KeepsMembersUnasked ? _current : null;
        }

        return sets.Skip(1).Aggregate(sets[0].Copy(), (union, set) => union.Add(set));
    }

    private string CountryOrder(string code) =>
        Countries.TryGetValue(code, out var country) ? Folding.Fold(country.Name.In(SiteLanguages.Default).Text) : code;

    /// <summary>A name of an enumeration as it stands in addresses: <c>GardenPark</c> is <c>garden-park</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
