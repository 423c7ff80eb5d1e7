using System.Security;
using System.Text;
using NetVips;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>
/// A font drawn from its own file, so that a machine without fonts or fontconfig draws the same card.
/// The files are TrueType because the text renderer reads no WOFF2.
/// </summary>
/// <param name="Ascent">Distance from the top of a line to its baseline, per unit of size.</param>
/// <param name="Tracking">Space added between letters, per unit of size.</param>
internal sealed record CardTypeface(string Family, string File, double Ascent, double Tracking)
{
    private const int MeasuringSize = 100;

    // The renderer sets each letter on a whole pixel; drawn larger and shrunk, letters keep their distances.
    private const int Oversampling = 4;

    private readonly Lazy<IReadOnlySet<int>> _letters = new(() => FontLetters.Of(System.IO.File.ReadAllBytes(File)));

    /// <summary>
    /// Whether the font itself has all letters of a text; the renderer would take others from any font of the machine, or draw
    /// boxes.
    /// </summary>
    public bool CanWrite(string text) => text.EnumerateRunes().All(rune =>
        Rune.IsWhiteSpace(rune)
            || Rune.IsControl(rune)
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
            || _letters.Value.Contains(rune.Value));

    /// <summary>
    /// How much room the text takes in a line, per unit of size; only the ink of a drawn text can be measured, so it stands
    /// between two bars.
    /// </summary>
    public double Measure(string text) => (InkWidth($"|{text}|") - InkWidth("||")) / MeasuringSize;

    /// <summary>The line as a mask of coverage, as wide as its ink, whose top is the top of the line.</summary>
    public Image Mask(string text, double size)
    {
        using var large = Render(text, size * Oversampling);
        var bottom = large.Yoffset + large.Height;
        using var placed = large.Embed(0, large.Yoffset, RoundUp(large.Width), RoundUp(bottom));

        return placed.Shrink(Oversampling, Oversampling);

        static int RoundUp(int length) => (length + Oversampling - 1) / Oversampling * Oversampling;
    }

    private double InkWidth(string text)
    {
        using var mask = Render(text, MeasuringSize);
        return mask.Width;
    }

    private Image Render(string text, double size) =>
        Image.Text(Markup(text, size), font: FormattableString.Invariant($"{Family} {size:0.##}"), fontfile: File, dpi: 72);

    // The renderer reads markup and stops at a NUL.
    private string Markup(string text, double size)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        var spacing = (int)Math.Round(Tracking * size * 1024);
        return FormattableString.Invariant($"<span letter_spacing=\"{spacing}\">{SecurityElement.Escape(clean.ToString())}</span>");
    }
}
