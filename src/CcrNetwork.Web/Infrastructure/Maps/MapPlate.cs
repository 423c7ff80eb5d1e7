using System.Text.Json;
using System.Text.Json.Serialization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>
/// A drawn map of one country, or of the part of it where its centres are, in Mercator's projection. The drawing of the land lies in
/// <c>wwwroot/img/plates</c>, its measures and towns in <c>plates.json</c>.
/// </summary>
/// <param name="West">Longitude of the left edge, in degrees, as are the other edges.</param>
/// <param name="Width">In units of the drawing, as is the height.</param>
/// <param name="Towns">The most important first.</param>
public sealed record MapPlate(
    double West, double South, double East, double North, int Width, int Height, IReadOnlyList<PlateTown> Towns)
{
    private const double KilometresOfADegree = 111.32;

    /// <summary>Two letters, lower case: the name of the drawing.</summary>
    public string Name { get; init; } = "";

    private double UnitsOfADegree => Width / (East - West);

    public MapPosition Place(double latitude, double longitude) => new(
        (longitude - West) * UnitsOfADegree, (Mercator(North) - Mercator(latitude)) * UnitsOfADegree);

    /// <summary>The latitude and longitude of a point of the drawing.</summary>
    public (double Latitude, double Longitude) At(double x, double y)
    {
        var mercator = double.DegreesToRadians(Mercator(North) - y / UnitsOfADegree);
        return (double.RadiansToDegrees(2 * Math.Atan(Math.Exp(mercator)) - Math.PI / 2), West + x / UnitsOfADegree);
    }

    public bool Holds(double latitude, double longitude) =>
        latitude > South && latitude < North && longitude > West && longitude < East;

    /// <summary>How many units a kilometre takes at a latitude.</summary>
    public double UnitsOfAKilometre(double latitude) =>
        UnitsOfADegree / (KilometresOfADegree * Math.Cos(double.DegreesToRadians(latitude)));

    private static double Mercator(double latitude) =>
        double.RadiansToDegrees(Math.Log(Math.Tan(Math.PI / 4 + double.DegreesToRadians(latitude) / 2)));
}

/// <summary>A town to find one's way by.</summary>
/// <param name="X">In units of its plate, from the top left, as is <paramref name="Y"/>.</param>
/// <param name="Zoom">How far one must be drawn in before it is shown: 1 on the whole plate.</param>
public sealed record PlateTown(double X, double Y, int Zoom)
{
    private LocalizedText? _name;

    /// <summary>
    /// Its names, each under the code of its language; in a language that has no entry of its own, it is called as in the
    /// network's.
    /// </summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement> Names { get; init; } = [];

    public string NameIn(string language)
    {
        _name ??= new LocalizedText(Names.Select(name => KeyValuePair.Create(name.Key, name.Value.GetString()!)));
        return _name.Exactly(language) ?? _name.In(SiteLanguages.Default).Text;
    }
}
