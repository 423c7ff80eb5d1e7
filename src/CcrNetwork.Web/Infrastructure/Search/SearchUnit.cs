namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>One way to say what is sought.</summary>
/// <param name="Words">Folded; a document says it that way when it holds all of them.</param>
/// <param name="Weight">1 for what was typed, less for what means the same.</param>
/// <param name="MayBeCutShort">Whether the beginning of a word is enough.</param>
public sealed record SearchAlternative(IReadOnlyList<string> Words, float Weight, bool MayBeCutShort);

/// <summary>One thing sought, a word or an expression, in all the ways it can be said.</summary>
public sealed record SearchUnit(IReadOnlyList<SearchAlternative> Alternatives)
{
    /// <summary>How well a word of a text says it: 0 not at all, 1 to the letter.</summary>
    public float Fit(string word)
    {
        var best = 0f;
        foreach (var alternative in Alternatives)
        {
            foreach (var wanted in alternative.Words)
            {
                best = Math.Max(best, alternative.Weight * WordFit.Of(word, wanted, alternative.MayBeCutShort));
            }
        }

        return best;
    }
}

internal static class WordFit
{
    private const float Plural = 0.95f;
    private const float Beginning = 0.6f;

    /// <summary>A whole word, the same with its s, or the beginning of a longer one where that is enough.</summary>
    public static float Of(string word, string wanted, bool mayBeCutShort) =>
        !word.StartsWith(wanted, StringComparison.Ordinal) ? 0
        : word.Length == wanted.Length ? 1
        : word.Length == wanted.Length + 1 && word[^1] is 's' or 'x' ? Plural
        : mayBeCutShort ? Beginning
        : 0;
}
