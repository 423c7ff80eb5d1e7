using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <param name="IsHit">Whether it is what was sought.</param>
public readonly record struct ExcerptPart(string Text, bool IsHit);

/// <summary>About thirty words of a text around what was sought; from its beginning when that stands elsewhere.</summary>
public static partial class Excerpt
{
    private const int MostWords = 30;
    private const int WordsBefore = 8;

    public static IReadOnlyList<ExcerptPart> Of(string text, IReadOnlyList<SearchUnit> units)
    {
        var words = Words().Matches(text);
        if (words.Count == 0)
        {
            return [];
        }

        var hits = words.Select(word => Folding.Words(word.Value).Any(folded => units.Any(unit => unit.Fit(folded) > 0))).ToArray();
        var hit = Array.IndexOf(hits, true);
        var first = words.Count <= MostWords ? 0 : Math.Clamp(BeginOfSentence(words, hit), 0, words.Count - MostWords);
        var last = Math.Min(words.Count, first + MostWords) - 1;
        var parts = new List<ExcerptPart>();
        var between = first > 0 && !EndsSentence(words[first - 1].Value) ? "… " : "";
        for (var i = first; i <= last; i++)
        {
            Add(parts, between, false);
            Add(parts, i == last && last < words.Count - 1 ? words[i].Value.TrimEnd(',', ';', ':') : words[i].Value, hits[i]);
            between = i < last ? text[(words[i].Index + words[i].Length)..words[i + 1].Index] : "";
            between = between.Contains('\n', StringComparison.Ordinal) ? " " : between;
        }

        if (last < words.Count - 1)
        {
            Add(parts, EndsSentence(words[last].Value) ? " …" : "…", false);
        }

        return parts;
    }

    /// <summary>The sentence that holds the hit, if it begins close before it; else a few words before it.</summary>
    private static int BeginOfSentence(MatchCollection words, int hit)
    {
        for (var i = hit; i > Math.Max(0, hit - 2 * WordsBefore); i--)
        {
            if (EndsSentence(words[i - 1].Value))
            {
                return i;
            }
        }

        return hit - WordsBefore;
    }

    private static bool EndsSentence(string word) => word[^1] is '.' or '!' or '?' or '…';

    private static void Add(List<ExcerptPart> parts, string text, bool isHit)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (parts.Count > 0 && parts[^1].IsHit == isHit)
        {
            parts[^1] = new ExcerptPart(parts[^1].Text + text, isHit);
        }
        else
        {
            parts.Add(new ExcerptPart(text, isHit));
        }
    }

    /// <summary>A word with its punctuation; a space that does not break is part of it.</summary>
    [GeneratedRegex(@"[^ \t\r\n]+")]
    private static partial Regex Words();
}
