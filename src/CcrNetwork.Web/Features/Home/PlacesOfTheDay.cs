using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Features.Directory;

namespace CcrNetwork.Web.Features.Home;

/// <summary>
/// Other centres each day, the same for everybody during the day, that show how wide the network is: one lies outside Europe
/// and one in Europe outside France, and no two bear the same emblem, as far as there are such centres.
/// </summary>
public sealed class PlacesOfTheDay
{
    private const int Count = 6;

    private volatile Drawn? _last;

    /// <summary>Drawn once a day, and again when the network changes.</summary>
    public IReadOnlyList<IndexedCentre> Of(CentreIndex index, DateOnly day)
    {
        if (_last is not { } last || last.Index != index || last.Day != day)
        {
            _last = last = new Drawn(index, day, Of(index.Current, index.ContinentOf, day, Count));
        }

        return last.Places;
    }

    private const string France = "FR";

    public static IReadOnlyList<IndexedCentre> Of(
        IEnumerable<IndexedCentre> centres, Func<string, Continent?> continentOf, DateOnly day, int count)
    {
        (uint, int) Rank(IndexedCentre centre) => (Lot(centre.Id, day.DayNumber), centre.Id);

        // Of those alike in what counts only the first can be chosen, so that a large network need not be sorted.
        var drawn = centres
            .AggregateBy(
                centre => (continentOf(centre.CountryCode), centre.CountryCode == France, centre.Heritage),
                default(IndexedCentre),
                (best, centre) => best is null || Rank(centre).CompareTo(Rank(best)) < 0 ? centre : best)
            .Select(entry => entry.Value!)
            .OrderBy(Rank)
            .ToList();
        var chosen = new List<IndexedCentre>();
        void Choose(Func<IndexedCentre, bool> isWanted)
        {
            if (chosen.Count < count
                && drawn.Find(
                    centre => isWanted(centre) && !chosen.Contains(centre)
                        && chosen.TrueForAll(other => other.Heritage != centre.Heritage)) is { } found)
            {
                chosen.Add(found);
            }
        }

        Choose(centre => continentOf(centre.CountryCode) is { } continent && continent != Continent.Europe);
        Choose(centre => continentOf(centre.CountryCode) == Continent.Europe && centre.CountryCode != France);
        for (var i = chosen.Count; i < count; i++)
        {
            Choose(_ => true);
        }

        // A small network has fewer emblems than places: better two alike than an empty place.
        if (chosen.Count < count)
        {
            chosen.AddRange(centres.Except(chosen).OrderBy(Rank).Take(count - chosen.Count));
        }

        return [.. chosen.OrderBy(Rank)];
    }

    private sealed record Drawn(CentreIndex Index, DateOnly Day, IReadOnlyList<IndexedCentre> Places);

    /// <summary>The same number everywhere for the same centre and day, and no order that anybody could see.</summary>
    private static uint Lot(int id, int day)
    {
        var mixed = unchecked(((uint)id * 2654435761u) ^ ((uint)day * 2246822519u));
        mixed = unchecked((mixed ^ (mixed >> 15)) * 3266489917u);
        return mixed ^ (mixed >> 13);
    }
}
