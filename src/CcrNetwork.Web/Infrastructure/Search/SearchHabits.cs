using System.Collections.Frozen;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>
/// How people put what they look for: which words only carry a question, and which words mean the same. The habits of each
/// language lie in a file of their own, and all files serve every search, for people mix languages.
/// </summary>
public sealed class SearchHabits
{
    private const int LongestWord = 40;
    private const int MostWords = 8;
    private const int ShortestCorrected = 5;
    private const int LongWord = 8;
    private const int LongestExpression = 4;
    private const float OtherNumber = 0.95f;
    private const float SameMeaning = 0.55f;

    private static readonly Lazy<SearchHabits> OfAllLanguages = new(Load);

    private readonly FrozenSet<string> _fillers;
    private readonly FrozenDictionary<string, string[][]> _meanings;

    /// <param name="lines">Of the files, see there.</param>
    public SearchHabits(IEnumerable<string> lines)
    {
        var fillers = new HashSet<string>(StringComparer.Ordinal);
        var groups = new List<string[][]>();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '-')
            {
                fillers.UnionWith(Folding.Words(line));
            }
            else
            {
                groups.Add([.. line.Split(',').Select(Folding.Words).Where(words => words.Length > 0)]);
            }
        }

        _fillers = fillers.ToFrozenSet(StringComparer.Ordinal);
        _meanings = groups
            .SelectMany(group => group.Select(words => (Key: string.Join(' ', words), Others: group)))
            .GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(
                entry => entry.Key,
                entry => entry.SelectMany(other => other.Others).DistinctBy(words => string.Join(' ', words)).ToArray(),
                StringComparer.Ordinal);
    }

    public static SearchHabits Default => OfAllLanguages.Value;

    /// <summary>Words that stand in every sentence and tell nothing apart.</summary>
    public bool IsFiller(string word) => _fillers.Contains(word);

    /// <summary>What a search looks for; empty when it holds no word at all, which is no search.</summary>
    public IReadOnlyList<SearchUnit> Read(string? search)
    {
        var words = Folding.Words(search).Where(word => word.Length <= LongestWord).ToArray();
        var telling = words.Where(word => !IsFiller(word)).ToArray();
        var units = new List<SearchUnit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length && units.Count < MostWords;)
        {
            var length = ExpressionAt(words, at);
            var expression = string.Join(' ', words.AsSpan(at, length));
            if ((length > 1 || telling.Length == 0 || !IsFiller(words[at])) && seen.Add(expression))
            {
                units.Add(UnitOf(words[at..(at + length)], expression));
            }

            at += length;
        }

        return units;
    }

    /// <summary>
    /// The search with each word that is nearly one of those that people use put right; null where there is nothing to put right.
    /// </summary>
    public string? Corrected(string? search)
    {
        var words = Folding.Words(search);
        var right = words.Select(word => ClosestTo(word) ?? word).ToArray();
        return right.SequenceEqual(words) ? null : string.Join(' ', right);
    }

    private string? ClosestTo(string word)
    {
        if (word.Length < ShortestCorrected || IsFiller(word) || _meanings.ContainsKey(word))
        {
            return null;
        }

        var allowed = word.Length < LongWord ? 1 : 2;
        return _meanings.Keys
            .Where(known => known.Length >= ShortestCorrected && !known.Contains(' '))
            .Select(known => (Known: known, Errors: EditDistance.Between(word, known, allowed)))
            .Where(close => close.Errors <= allowed)
            .OrderBy(close => close.Errors).ThenBy(close => close.Known, StringComparer.Ordinal)
            .Select(close => close.Known)
            .FirstOrDefault();
    }

    /// <summary>How many words from here on are one expression.</summary>
    private int ExpressionAt(string[] words, int at)
    {
        for (var length = Math.Min(LongestExpression, words.Length - at); length > 1; length--)
        {
            if (_meanings.ContainsKey(string.Join(' ', words.AsSpan(at, length))))
            {
                return length;
            }
        }

        return 1;
    }

    private SearchUnit UnitOf(string[] words, string expression)
    {
        var telling = words.Where(word => !IsFiller(word)).ToArray();
        List<SearchAlternative> alternatives = [new(telling.Length > 0 ? telling : words, 1, MayBeCutShort: true)];
        var forms = words.Length == 1 ? OtherNumbers(words[0]).ToList() : [];
        alternatives.AddRange(forms.Select(form => new SearchAlternative([form], OtherNumber, MayBeCutShort: false)));
        foreach (var meaning in forms.Prepend(expression).SelectMany(form => _meanings.GetValueOrDefault(form, [])))
        {
            var other = meaning.Where(word => !IsFiller(word)).ToArray();
            if (other.Length > 0 && !alternatives.Any(known => known.Words.SequenceEqual(other)))
            {
                alternatives.Add(new SearchAlternative(other, SameMeaning, MayBeCutShort: false));
            }
        }

        return new SearchUnit(alternatives);
    }

    /// <summary>
    /// The singular of what looks like a plural, in French or English, and the plural where it is not the singular with an s.
    /// </summary>
    private static IEnumerable<string> OtherNumbers(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return word[..^3] + 'y';
        }

        if (word.Length > 4 && word.EndsWith("aux", StringComparison.Ordinal))
        {
            yield return word[..^2] + 'l';
        }

        if (word.Length > 4
            && (word.EndsWith("ches", StringComparison.Ordinal)
                || word.EndsWith("shes", StringComparison.Ordinal)
                || word.EndsWith("sses", StringComparison.Ordinal)))
        {
            yield return word[..^2];
        }

        if (word.Length > 3 && (word[^1] == 'x' || (word[^1] == 's' && word[^2] != 's')))
        {
            yield return word[..^1];
        }

        if (word.Length > 3 && word[^1] == 'y')
        {
            yield return word[..^1] + "ies";
        }

        if (word.Length > 3 && word.EndsWith("al", StringComparison.Ordinal))
        {
            yield return word[..^1] + "ux";
        }
    }

    private static SearchHabits Load()
    {
        var assembly = typeof(SearchHabits).Assembly;
        var lines = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Search.Habits.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            lines.AddRange(reader.ReadToEnd().Split('\n'));
        }

        return new SearchHabits(lines.Concat(SiteLanguages.All.SelectMany(language => language.SearchHabits)));
    }
}
