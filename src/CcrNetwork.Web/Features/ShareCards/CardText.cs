using System.Globalization;

namespace CcrNetwork.Web.Features.ShareCards;

/// <summary>
/// A text set as large as its place allows, in a few lines of similar width; cut only when it would be too small to read.
/// </summary>
internal sealed record CardText(IReadOnlyList<string> Lines, double Size)
{
    private const int MaximumLength = 200;
    private const char NoBreakSpace = '\u00A0';

    // How much a ragged arrangement counts against one whose longest line is as short.
    private const double Raggedness = 0.1;

    /// <param name="largest">The largest size when set in one line, in two, and so on: as many sizes as lines are allowed.</param>
    public static CardText Fit(string text, CardTypeface typeface, double width, double smallest, params double[] largest)
    {
        var words = Words(text);
        var widths = words.ConvertAll(typeface.Measure);
        var space = typeface.Measure(" ");
        var fitted = Arrange(words, widths, space, width, largest);

        while (fitted.Size < smallest && Shorten(words))
        {
            widths.RemoveRange(words.Count, widths.Count - words.Count);
            widths[^1] = typeface.Measure(words[^1]);
            fitted = Arrange(words, widths, space, width, largest);
        }

        return fitted;
    }

    /// <summary>The parts that stay on one line: a short word holds to the next one, a dash to the one before.</summary>
    private static List<string> Words(string text)
    {
        var elements = new StringInfo(text);
        var kept = elements.LengthInTextElements > MaximumLength ? elements.SubstringByTextElements(0, MaximumLength) : text;

        List<string> words = [];
        var holds = false;
        foreach (var word in kept.Replace('\'', '’').Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && (holds || !word.Any(char.IsLetterOrDigit)))
            {
                words[^1] += NoBreakSpace + word;
            }
            else
            {
                words.Add(word);
            }

            holds = word.Length <= 3 && char.IsLower(word[0]);
        }

        return words.Count > 0 ? words : ["–"];
    }

    private static CardText Arrange(List<string> words, List<double> widths, double space, double width, double[] largest)
    {
        var best = new CardText([], 0);
        for (var count = 1; count <= Math.Min(largest.Length, words.Count); count++)
        {
            var starts = Breaks(0, count, words.Count).MinBy(candidate => Cost(Measured(candidate)))!;
            var size = Math.Min(largest[count - 1], width / Measured(starts).Max());
            if (size > best.Size)
            {
                best = new CardText([.. Ranges(starts).Select(line => string.Join(' ', words[line]))], size);
            }
        }

        return best;

        IEnumerable<Range> Ranges(int[] starts) =>
            starts.Zip(starts.Skip(1).Append(words.Count), (start, end) => start..end);

        List<double> Measured(int[] starts) =>
            [.. Ranges(starts).Select(line => widths[line].Sum() + (space * (line.End.Value - line.Start.Value - 1)))];

        static double Cost(List<double> lines) => lines.Max() + (Raggedness * (lines.Max() - lines.Min()));
    }

    /// <summary>Each way to set the words from <paramref name="from"/> on in so many lines, as the first word of each line.</summary>
    private static IEnumerable<int[]> Breaks(int from, int lines, int words) =>
        lines == 1
            ? [[from]]
            : Enumerable.Range(from + 1, words - from - lines + 1)
                .SelectMany(next => Breaks(next, lines - 1, words), (_, rest) => (int[])[from, .. rest]);

    private static bool Shorten(List<string> words)
    {
        var last = new StringInfo(words[^1].TrimEnd('…'));
        if (words.Count > 1)
        {
            words.RemoveAt(words.Count - 1);
            words[^1] = words[^1].TrimEnd('…', ',', ';', '–', NoBreakSpace) + "…";
        }
        else if (last.LengthInTextElements > 1)
        {
            words[0] = last.SubstringByTextElements(0, last.LengthInTextElements - 1) + "…";
        }
        else
        {
            return false;
        }

        return true;
    }
}
