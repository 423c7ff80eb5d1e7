using System.Collections.Frozen;
using System.Text.Json;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>The plates that are drawn, by country.</summary>
public static class MapPlates
{
    private static readonly Lazy<FrozenDictionary<string, MapPlate>> ByCountry = new(Read);

    public static IEnumerable<MapPlate> All => ByCountry.Value.Values;

    /// <summary>Null for a country without a plate.</summary>
    public static MapPlate? Of(string countryCode) => ByCountry.Value.GetValueOrDefault(countryCode);

    private static FrozenDictionary<string, MapPlate> Read()
    {
        using var stream = typeof(MapPlates).Assembly.GetManifestResourceStream("Maps.plates.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, MapPlate>>(stream, JsonSerializerOptions.Web)!
            .ToFrozenDictionary(plate => plate.Key, plate => plate.Value with { Name = plate.Key.ToLowerInvariant() });
    }
}
