using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Media;

/// <summary>A point of a picture, in thousandths of its width and height from the upper left corner.</summary>
public sealed record FocalPoint
{
    public const int Full = 1000;

    public static readonly Limits Thousandths = new(0, Full);
    public FocalPoint(int x, int y)
    {
        (X, Y) = (Thousandths.Kept(x, nameof(x)), Thousandths.Kept(y, nameof(y)));
    }

    public static FocalPoint Middle { get; } = new(Full / 2, Full / 2);

    public int X { get; private init; }

    public int Y { get; private init; }
}
