namespace CcrNetwork.Web.Infrastructure.Maps;

/// <summary>A name to write beside a point.</summary>
/// <param name="Size">Of the letters, in units of the map.</param>
/// <param name="Distance">From the point to the name when it stands right beside it.</param>
public sealed record LabelWanted(double X, double Y, string Text, double Size, double Distance);

/// <summary>Where a name stands: its middle line, on which side of it it begins, and whether a line leads from its point.</summary>
/// <param name="Anchor">A value of SVG's <c>text-anchor</c>.</param>
public sealed record LabelPlace(double X, double Y, string Anchor, bool HasLine)
{
    /// <summary>Where a leading line ends.</summary>
    public double LineX { get; init; }

    public double LineY { get; init; }
}

/// <summary>
/// Writes names on a map so that none covers another, a point or the edge. The first come first; a name for which there is no room
/// is left out.
/// </summary>
public sealed class MapLabels(double width, double height)
{
    /// <summary>Width of a letter of the portal's sans serif, to its size, taken wide.</summary>
    private const double LetterWidth = 0.55;
    private const double Edge = 3;
    private const double LineHeight = 1.15;

    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8)];

    /// <summary>How far out a name with a leading line may stand, to the size of its letters.</summary>
    private static readonly double[] Reaches = [1.6, 2.6, 3.8];

    private readonly List<Box> _taken = [];

    /// <summary>Keeps room for a point, or for anything else that no name may cover.</summary>
    public void Keep(double x, double y, double radius) => _taken.Add(new Box(x - radius, y - radius, x + radius, y + radius));

    /// <summary>Keeps room for a point where there is some on the map.</summary>
    public bool TryKeep(double x, double y, double radius)
    {
        var box = new Box(x - radius, y - radius, x + radius, y + radius);
        if (!IsFree(box))
        {
            return false;
        }

        _taken.Add(box);
        return true;
    }

    /// <summary>Null when there is no room.</summary>
    public LabelPlace? Place(LabelWanted wanted, bool mayHaveLine)
    {
        foreach (var direction in Directions)
        {
            if (TryAt(wanted, direction, wanted.Distance, false) is { } beside)
            {
                return beside;
            }
        }

        if (mayHaveLine)
        {
            foreach (var reach in Reaches)
            {
                foreach (var direction in Directions)
                {
                    if (TryAt(wanted, direction, wanted.Distance + reach * wanted.Size, true) is { } away)
                    {
                        return away;
                    }
                }
            }
        }

        return null;
    }

    private LabelPlace? TryAt(LabelWanted wanted, (double X, double Y) direction, double distance, bool hasLine)
    {
        var (dx, dy) = direction;
        var textWidth = wanted.Text.Length * wanted.Size * LetterWidth;
        var textHeight = wanted.Size * LineHeight;
        var anchor = dx > 0 ? "start" : dx < 0 ? "end" : "middle";
        var x = wanted.X + dx * distance;
        var y = wanted.Y + dy * (distance + (dx == 0 ? textHeight / 2 : 0));
        var left = anchor switch { "start" => x, "end" => x - textWidth, _ => x - textWidth / 2 };
        var box = new Box(left, y - textHeight / 2, left + textWidth, y + textHeight / 2);
        if (!IsFree(box))
        {
            return null;
        }

        _taken.Add(box);
        return new LabelPlace(Math.Round(x, 1), Math.Round(y, 1), anchor, hasLine)
        {
            LineX = Math.Round(x - dx * 2, 1),
            LineY = Math.Round(dx == 0 ? y - dy * textHeight / 2 : y, 1),
        };
    }

    private bool IsFree(Box box) =>
        box.Left >= Edge && box.Top >= Edge && box.Right <= width - Edge && box.Bottom <= height - Edge && !_taken.Exists(box.Meets);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;
    }
}
