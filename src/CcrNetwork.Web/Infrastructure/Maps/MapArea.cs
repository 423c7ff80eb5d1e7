using System.Globalization;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A part of the world between two latitudes and two longitudes, in an address as <c>south,west,north,east</c>.</summary>
public readonly record struct MapArea(double South, double West, double North, double East)
{
    public static MapArea Around(IReadOnlyCollection<MapPlace> places) => new(
        Math.Floor(places.Min(place => place.Area.South) * 100) / 100,
        Math.Floor(places.Min(place => place.Area.West) * 100) / 100,
        Math.Ceiling(places.Max(place => place.Area.North) * 100) / 100,
        Math.Ceiling(places.Max(place => place.Area.East) * 100) / 100);

    /// <summary>Some hundred kilometres around a place.</summary>
    public static MapArea Near(double latitude, double longitude) =>
        new(Math.Round(latitude - 1, 2), Math.Round(longitude - 1.5, 2), Math.Round(latitude + 1, 2), Math.Round(longitude + 1.5, 2));

    public static bool TryParse(string? text, out MapArea area)
    {
        area = default;
        var parts = text?.Split(',');
        if (parts is not { Length: 4 })
        {
            return false;
        }

        Span<double> numbers = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])
                || !double.IsFinite(numbers[i]))
            {
                return false;
            }
        }

        area = new MapArea(numbers[0], numbers[1], numbers[2], numbers[3]);
        return area.South <= area.North && area.West <= area.East;
    }

    public bool Holds(double latitude, double longitude) =>
        latitude >= South && latitude <= North && longitude >= West && longitude <= East;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{South},{West},{North},{East}");
}
