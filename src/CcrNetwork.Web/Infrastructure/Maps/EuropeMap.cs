namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>The part of Europe where places lie, with their names, in units of the drawing of Europe.</summary>
/// <param name="Letter">Size of the names.</param>
public sealed record EuropeMap(
    double Left, double Top, double Width, double Height, double Letter, IReadOnlyList<PlateMark> Marks, CountryDots? Dotted)
{
    private const double Margin = 36;
    private const double LeastWidth = 320;

    public double Radius => Letter * 0.42;

    /// <summary>Whether its rivers are drawn, from a file of their own.</summary>
    public bool HasRivers { get; init; }

    /// <param name="letters">Size of the names, to the width of the map.</param>
    /// <param name="ratio">Of its height to its width, as far as the drawing reaches.</param>
    public static EuropeMap Of(IReadOnlyList<MapPlace> places, DottedCountry? dotted, double letters, double ratio)
    {
        var named = places.Select(place => (Place: place, At: At(place))).ToList();
        var dots = dotted?.Places.Select(At).ToList() ?? [];
        var (left, top, width, height) = Around([.. named.Select(place => place.At), .. dots], ratio);
        var letter = Math.Round(width * letters, 1);
        var radius = letter * 0.42;
        var labels = new MapLabels(width, height);
        foreach (var at in named.Select(place => place.At).Concat(dots))
        {
            labels.Keep(at.X - left, at.Y - top, radius + 1);
        }

        var marks = PlateMarks.Of(
            [.. named.Select(place => (place.Place, new MapPosition(place.At.X - left, place.At.Y - top)))],
            labels, letter, radius, radius * 1.6);
        return new EuropeMap(
            left, top, width, height, letter, marks, dotted is null ? null : Dots(dotted, dots, left, top, letter, labels));
    }

    private static CountryDots Dots(
        DottedCountry country, List<MapPosition> dots, double left, double top, double letter, MapLabels labels)
    {
        // Its name stands where the country ends, not in the middle of its dots.
        var edge = dots.MinBy(dot => dot.X);
        var (x, y) = (Math.Round(edge.X - left, 1), Math.Round(edge.Y - top, 1));
        return new CountryDots(
            [.. dots.Select(dot => new MapPosition(Math.Round(dot.X - left, 1), Math.Round(dot.Y - top, 1)))],
            country.Name, country.Href, x, y,
            labels.Place(new LabelWanted(x, y, country.Name, letter, letter * 0.9), mayHaveLine: true));
    }

    private static MapPosition At(MapPlace place) => MapProjection.Europe.Place(place.Latitude, place.Longitude);

    /// <summary>The part of the drawing that holds all with some land around, in the wanted shape.</summary>
    private static (double Left, double Top, double Width, double Height) Around(
        List<MapPosition> positions, double ratio)
    {
        double most = MapProjection.Europe.Width, highest = MapProjection.Europe.Height;
        var (west, east) = (positions.Min(at => at.X) - Margin, positions.Max(at => at.X) + Margin);
        var (north, south) = (positions.Min(at => at.Y) - Margin, positions.Max(at => at.Y) + Margin);
        var width = Math.Min(most, Math.Max(Math.Max(east - west, LeastWidth), (south - north) / ratio));
        var height = Math.Min(highest, Math.Max(width * ratio, south - north));
        return (
            Math.Round(Math.Clamp((west + east - width) / 2, 0, most - width)),
            Math.Round(Math.Clamp((north + south - height) / 2, 0, highest - height)), Math.Round(width), Math.Round(height));
    }
}
