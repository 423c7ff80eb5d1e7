using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Infrastructure.Maps;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>The centres of today that one would visit next: those close by, and those most like it.</summary>
/// <param name="AreNear">Whether the nearest are close by; if not, they are the nearest of the same continent.</param>
public sealed record CentreNeighbours(IReadOnlyList<NearCentre> Nearest, bool AreNear, IReadOnlyList<IndexedCentre> MostAlike)
{
    /// <summary>Farther than what one would drive to in half a day, nobody calls a place near.</summary>
    public const double FarthestNear = 400;

    private const int Most = 3;

    public static CentreNeighbours Of(IndexedCentre centre, IEnumerable<IndexedCentre> current, Func<string, Continent?> continentOf)
    {
        var others = current.Where(other => other.Id != centre.Id).ToList();
        var nearest = NearestTo(centre, others);
        var near = nearest.Where(other => other.Kilometres <= FarthestNear).ToList();
        return new CentreNeighbours(
            near.Count > 0
                ? near
                : NearestTo(
                    centre,
                    [.. others.Where(
                        other => continentOf(other.CountryCode) is { } continent && continent == continentOf(centre.CountryCode))]),
            near.Count > 0,
            LikestTo(centre, others));
    }

    private static IReadOnlyList<NearCentre> NearestTo(IndexedCentre centre, List<IndexedCentre> others) => !centre.IsPlaced
        ? []
        : [.. others
            .Where(other => other.IsPlaced)
            .Select(other => new NearCentre(other, Distance.Kilometres(
                centre.Latitude!.Value, centre.Longitude!.Value, other.Latitude!.Value, other.Longitude!.Value)))
            .OrderBy(near => near.Kilometres).ThenBy(near => near.Centre.Id)
            .Take(Most)];

    private static List<IndexedCentre> LikestTo(IndexedCentre centre, List<IndexedCentre> others) =>
        [.. others
            .Select(other => (other, Likeness: Likeness(centre, other)))
            .Where(entry => entry.Likeness > 0)
            .OrderByDescending(entry => entry.Likeness).ThenBy(entry => entry.other.Id)
            .Take(Most)
            .Select(entry => entry.other)];

    /// <summary>Shared disciplines weigh most, then the kind of walls, the programmes and the century.</summary>
    private static int Likeness(IndexedCentre left, IndexedCentre right)
    {
        var disciplines = left.Disciplines.Count(right.Disciplines.Contains);
        var programmes = left.Programmes.Count(right.Programmes.Contains);
        return disciplines * 3 + programmes
            + (left.Heritage == right.Heritage && left.Heritage != HeritageType.Other ? 2 : 0)
            + (left.Century is { } century && century == right.Century ? 1 : 0);
    }
}
