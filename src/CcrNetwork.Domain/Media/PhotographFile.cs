using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Media;

/// <summary>Names the files of one picture: where they are kept and how large the largest is, in pixels.</summary>
/// <param name="Key">Made from the content, so that another picture has another address.</param>
public sealed record PhotographFile(string Key, int Width, int Height)
{
    public const int KeyLength = 32;
    public const int LargestWidth = 1920;

    /// <summary>The bounds of width and height, in pixels.</summary>
    public static readonly Limits Sides = new(1, 100_000);
    private static readonly int[] Steps = [320, 640, 1280, LargestWidth];

    /// <summary>The widths in which the picture is kept, the smallest first; none is larger than the picture itself.</summary>
    public IReadOnlyList<int> Widths
    {
        get
        {
            var largest = Math.Min(Width, Steps[^1]);
            return [.. Steps.Where(step => step < largest), largest];
        }
    }

    /// <summary>What would lose too much by a cut to the shape of the others keeps its own.</summary>
    public PhotographShape Shape => ((double)Width / Height) switch
    {
        >= 2 => PhotographShape.Panorama,
        <= 0.9 => PhotographShape.Portrait,
        _ => PhotographShape.Usual,
    };

    public static bool IsKey(string text) =>
        text.Length == KeyLength && text.All(character => char.IsAsciiDigit(character) || character is >= 'a' and <= 'f');

    public int HeightAt(int width) => Math.Max(1, (int)Math.Round((double)Height * width / Width));
}
