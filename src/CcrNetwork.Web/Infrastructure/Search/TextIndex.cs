using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>What is searched of one document: its names, which rank first, and everything else.</summary>
public readonly record struct SearchText(string Names, string Rest);

/// <summary>The documents that match a search, and those among them that match by name alone.</summary>
public sealed record TextMatch(DocumentSet All, DocumentSet ByName);

/// <summary>
/// A search that forgives, over any number of documents kept in memory. Words may come in any order and be cut short;
/// case, accents, apostrophes, hyphens and ligatures do not count. When nothing matches it proposes the closest names.
/// </summary>
public sealed class TextIndex
{
    private const int LongestWord = 40;
    private const int MostWords = 8;

    private readonly int _count;
    private readonly WordTable _names;
    private readonly WordTable _rest;

    public TextIndex(IReadOnlyList<SearchText> documents)
    {
        _count = documents.Count;
        _names = WordTable.Build([.. documents.Select(document => document.Names)]);
        _rest = WordTable.Build([.. documents.Select(document => document.Rest)]);
    }

    /// <summary>Null when the search holds no word at all, which is no search.</summary>
    public TextMatch? Match(string? search)
    {
        var words = WordsOf(search);
        if (words.Length == 0)
        {
            return null;
        }

        var all = DocumentSet.All(_count);
        var byName = DocumentSet.All(_count);
        foreach (var word in words)
        {
            var found = new DocumentSet(_count);
            _names.AddBeginningWith(word, found);
            byName.KeepOnly(found);
            _rest.AddBeginningWith(word, found);
            all.KeepOnly(found);
        }

        return new TextMatch(all, byName);
    }

    /// <summary>The documents whose names come closest, with one or two typing errors a word; the closest first.</summary>
    public IReadOnlyList<int> Closest(string? search, int most)
    {
        var score = new Dictionary<int, int>();
        foreach (var word in WordsOf(search).Where(word => word.Length > 2))
        {
            foreach (var (document, likeness) in CloseTo(word))
            {
                score[document] = score.GetValueOrDefault(document) + likeness;
            }
        }

        return [.. score.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(most).Select(entry => entry.Key)];
    }

    /// <summary>Documents with a name word close to this one; a likeness is larger for longer words and fewer errors.</summary>
    private Dictionary<int, int> CloseTo(string word)
    {
        var allowed = word.Length <= 4 ? 1 : 2;
        var likenesses = new Dictionary<int, int>();
        for (var i = 0; i < _names.Words.Count; i++)
        {
            var candidate = _names.Words[i];
            var distance = candidate.StartsWith(word, StringComparison.Ordinal) ? 0 : EditDistance.Between(word, candidate, allowed);
            if (distance > allowed)
            {
                continue;
            }

            var likeness = word.Length * 2 - distance * 3;
            foreach (var document in _names.DocumentsOf(i))
            {
                likenesses[document] = Math.Max(likenesses.GetValueOrDefault(document), likeness);
            }
        }

        return likenesses;
    }

    private static string[] WordsOf(string? search) =>
        [.. Folding.Words(search).Where(word => word.Length <= LongestWord).Distinct().Take(MostWords)];
}
