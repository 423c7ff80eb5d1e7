namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A drawn map: its view box, and where a place lies on it. Constants from the drawings in <c>wwwroot/img</c>.</summary>
public abstract class MapProjection
{
    public static readonly MapProjection World = new EqualEarth();
    public static readonly MapProjection Europe = new ConicConformal();

    /// <summary>Name of the drawing: <c>world</c> or <c>europe</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the drawing has the borders of countries.</summary>
    public abstract bool HasBorders { get; }

    public abstract int Width { get; }

    public abstract int Height { get; }

    public bool Holds(double latitude, double longitude)
    {
        const double Margin = 6;
        var (x, y) = Place(latitude, longitude);
        return x > Margin && x < Width - Margin && y > Margin && y < Height - Margin;
    }

    /// <summary>From degrees (WGS 84) to units of the view box.</summary>
    public abstract MapPosition Place(double latitude, double longitude);

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private sealed class EqualEarth : MapProjection
    {
        private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
        private static readonly double M = Math.Sqrt(3) / 2;

        public override string Name => "world";

        public override bool HasBorders => false;

        public override int Width => 1000;

        public override int Height => 480;

        public override MapPosition Place(double latitude, double longitude)
        {
            var l = Math.Asin(M * Math.Sin(Radians(latitude)));
            var l2 = l * l;
            var l6 = l2 * l2 * l2;
            var x = Radians(longitude) * Math.Cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
            var y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
            return new MapPosition(500 + 186.748 * x, 266.017 - 186.748 * y);
        }
    }

    private sealed class ConicConformal : MapProjection
    {
        private const double N = 0.747002124, F = 1.803595671;

        public override string Name => "europe";

        public override bool HasBorders => true;

        public override int Width => 700;

        public override int Height => 600;

        public override MapPosition Place(double latitude, double longitude)
        {
            var r = F / Math.Pow(Math.Tan(Math.PI / 4 + Radians(latitude) / 2), N);
            var g = N * (Radians(longitude) - Radians(10));
            var x = r * Math.Sin(g);
            var y = F - r * Math.Cos(g);
            return new MapPosition(350 + 1250 * x, 300 - 1250 * (y - 0.931805854));
        }
    }
}

/// <summary>A place on a drawn map, in units of its view box, from the top left.</summary>
public readonly record struct MapPosition(double X, double Y);
