namespace CcrNetwork.Domain.Media;

/// <summary>A point of a picture, in thousandths of its width and height from the upper left corner.</summary>
public sealed record FocalPoint
{
    public const int Full = 1000;

    public FocalPoint(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, Full);
        ArgumentOutOfRangeException.ThrowIfNegative(y);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(y, Full);
        (X, Y) = (x, y);
    }

    public static FocalPoint Middle { get; } = new(Full / 2, Full / 2);

    public int X { get; private init; }

    public int Y { get; private init; }
}
