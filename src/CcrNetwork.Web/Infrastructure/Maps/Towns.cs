using System.Collections.Frozen;
using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>The larger towns of the world and the regions people name, by any of their names.</summary>
public static class Towns
{
    private static readonly Lazy<FrozenDictionary<string, Town>> ByName = new(Read);

    /// <summary>Those that people name most, by which a misspelt name is guessed.</summary>
    public static IEnumerable<NamedPlace> WellKnown =>
        ByName.Value.Values.Where(town => town.IsWellKnown).Distinct().Select(town => town.Place);

    public static NamedPlace? Find(string folded) => ByName.Value.GetValueOrDefault(folded)?.Place;

    private static FrozenDictionary<string, Town> Read()
    {
        var towns = new Dictionary<string, Town>(StringComparer.Ordinal);
        foreach (var (row, isWellKnown) in MapData.Rows("towns").Select(row => (row, true))
            .Concat(MapData.Rows("cities").Select(row => (row, false))))
        {
            var town = new Town(
                LocalizedText.Of(row[0], row[1].Length > 0 ? row[1] : row[0]), double.Parse(row[3], CultureInfo.InvariantCulture),
                double.Parse(row[4], CultureInfo.InvariantCulture), isWellKnown);
            foreach (var name in row[..3].Where(name => name.Length > 0))
            {
                // Of two towns of one name the first stands for both; the other is told apart by its country.
                towns.TryAdd(Folding.Fold(name), town);
            }
        }

        return towns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed record Town(LocalizedText Name, double Latitude, double Longitude, bool IsWellKnown)
    {
        public NamedPlace Place => new(Name.In(SiteLanguages.Current.Code).Text, Latitude, Longitude);
    }
}
