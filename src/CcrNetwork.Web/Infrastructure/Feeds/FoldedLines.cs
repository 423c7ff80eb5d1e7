using System.Text;

namespace CcrNetwork.Web.Infrastructure.Feeds;

/// <summary>
/// Lines as calendars (RFC 5545) and cards (RFC 6350) have them: ended by CR and LF, at most 75 octets long, what is longer going on
/// in the next one after a space. No character is cut in two.
/// </summary>
public static class FoldedLines
{
    private const int Longest = 75;
    private const string End = "\r\n";

    public static void Append(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                text.Append(End).Append(' ');
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append(End);
    }

    /// <summary>Folds anew what somebody else has folded, by characters perhaps.</summary>
    public static string Again(string folded)
    {
        var text = new StringBuilder(folded.Length);
        var whole = folded.Replace($"{End} ", "", StringComparison.Ordinal).Replace($"{End}\t", "", StringComparison.Ordinal);
        foreach (var line in whole.Split(End, StringSplitOptions.RemoveEmptyEntries))
        {
            Append(text, line);
        }

        return text.ToString();
    }
}
