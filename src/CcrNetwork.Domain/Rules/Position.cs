using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>A place on the earth in degrees north and east (WGS 84), written <c>47.0333, 5.7783</c>.</summary>
public readonly record struct Position : IRule<Position>
{
    private static readonly char[] Between = [',', ';', ' '];
    private static readonly Limits Latitudes = new(-90, 90);
    private static readonly Limits Longitudes = new(-180, 180);

    private Position(double latitude, double longitude) => (Latitude, Longitude) = (latitude, longitude);

    public static RuleProblem Problem { get; } = new(nameof(Position));

    public double Latitude { get; }

    public double Longitude { get; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static Position At(double latitude, double longitude) => new(
        Latitudes.Kept((double?)latitude, nameof(latitude))!.Value, Longitudes.Kept((double?)longitude, nameof(longitude))!.Value);

    public static bool TryParse(string? text, out Position value)
    {
        value = default;
        if (text?.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is not [var north, var east]
            || !double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            || !double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            || !Latitudes.Hold(latitude) || !Longitudes.Hold(longitude))
        {
            return false;
        }

        value = new Position(latitude, longitude);
        return true;
    }

    /// <summary>As a column holds it, whatever that is: it is written as it is, so that whoever reads it sees what is wrong.</summary>
    public static string Written(double latitude, double longitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}");

    public void Deconstruct(out double latitude, out double longitude) => (latitude, longitude) = (Latitude, Longitude);

    public override string ToString() => Written(Latitude, Longitude);
}
