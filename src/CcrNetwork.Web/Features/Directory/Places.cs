using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>
/// The places that distances can be counted from, by any spelling that folds alike: the network's own cities, centres and
/// regions, the chief towns, départements and regions of France, and the larger towns of the world; then countries.
/// </summary>
public static class Places
{
    /// <summary>Names a typing error or two away from one that nobody knows.</summary>
    public static IReadOnlyList<string> Closest(CentreIndex index, string? text, int most)
    {
        var wanted = Folding.Fold(text);
        var allowed = wanted.Length <= 4 ? 1 : 2;
        return wanted.Length < 3 ? [] : [.. index.Centres.Where(centre => centre.IsPlaced).Select(centre => centre.City)
            .Concat(Departements.All.SelectMany(departement => new[] { departement.ChiefTown, departement.Name }))
            .Concat(Towns.WellKnown.Select(town => town.Name))
            .Distinct()
            .Select(name => (Name: name, Errors: EditDistance.Between(wanted, Folding.Fold(name), allowed)))
            .Where(entry => entry.Errors <= allowed)
            .OrderBy(entry => entry.Errors).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(entry => entry.Name)];
    }

    public static NamedPlace? Find(CentreIndex index, string? text)
    {
        var wanted = Folding.Fold(text);
        if (wanted.Length == 0)
        {
            return null;
        }

        var placed = index.Centres.Where(centre => centre.IsPlaced).ToList();
        return Middle(placed, centre => centre.City, wanted)
            ?? Middle(placed, centre => centre.Name, wanted)
            ?? FindTown(wanted)
            ?? Middle(placed, centre => centre.Region, wanted)
            ?? SiteLanguages.Codes
                .Select(
                    language => Middle(
                        placed, centre => index.Countries.GetValueOrDefault(centre.CountryCode)?.Name.In(language).Text, wanted))
                .FirstOrDefault(found => found is not null);
    }

    /// <summary>What the tables of towns and regions know, without a look at the centres.</summary>
    public static NamedPlace? FindTown(string? text) =>
        Folding.Fold(text) is { Length: > 0 } wanted ? ChiefTown(wanted) ?? Towns.Find(wanted) ?? Departements.Find(wanted) : null;

    private static NamedPlace? ChiefTown(string wanted) =>
        Departements.All.FirstOrDefault(departement => Folding.Fold(departement.ChiefTown) == wanted) is { } found
            ? new NamedPlace(found.ChiefTown, found.Latitude, found.Longitude)
            : null;

    private static NamedPlace? Middle(IEnumerable<IndexedCentre> centres, Func<IndexedCentre, string?> name, string wanted)
    {
        var there = centres.Where(centre => Folding.Fold(name(centre)) == wanted).ToList();
        return there.Count == 0
            ? null
            : new NamedPlace(name(there[0])!, there.Average(c => c.Latitude!.Value), there.Average(c => c.Longitude!.Value));
    }
}
