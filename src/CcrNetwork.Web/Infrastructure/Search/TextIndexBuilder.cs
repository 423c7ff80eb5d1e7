using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>Makes a <see cref="TextIndex"/> of documents that are given one after the other and not kept.</summary>
internal sealed class TextIndexBuilder
{
    /// <summary>Stands for no word.</summary>
    public const int EndOfName = -1;

    private readonly SearchHabits _habits;
    private readonly Vocabulary.Builder _vocabulary = new();
    private readonly int[][] _titles;
    private readonly int[][] _names;
    private readonly int[][] _terms;
    private readonly int[][] _rest;

    public TextIndexBuilder(int count, SearchHabits? habits = null)
    {
        _habits = habits ?? SearchHabits.Default;
        (_titles, _names, _terms, _rest) = (Empty(count), Empty(count), Empty(count), Empty(count));
    }

    /// <summary>A document that is never given holds nothing.</summary>
    public void Set(int document, SearchText text)
    {
        var names = text.Names.Split('\n').Select(Folding.Words).ToArray();
        _names[document] = _vocabulary.Number([.. names.SelectMany(words => words)]);
        _titles[document] =
        [
            .. names.Select(words => words.Where(word => !_habits.IsFiller(word)).ToArray())
                .Where(words => words.Length > 0)
                .SelectMany(words => (IEnumerable<int>)[.. _vocabulary.Number(words), EndOfName]),
        ];
        _terms[document] = _vocabulary.Number(Folding.Words(text.Terms));
        _rest[document] = _vocabulary.Number(Folding.Words(text.Rest));
    }

    public TextIndex Build()
    {
        var vocabulary = _vocabulary.Build(out var places);
        foreach (var words in _titles.Concat(_names).Concat(_terms).Concat(_rest))
        {
            foreach (ref var word in words.AsSpan())
            {
                word = word == EndOfName ? word : places[word];
            }
        }

        return new TextIndex(
            _habits, vocabulary, _titles, _names, _terms, _rest, [.. _names.Zip(_rest, (names, rest) => (int[])[.. names, .. rest])]);
    }

    private static int[][] Empty(int count)
    {
        var documents = new int[count][];
        Array.Fill(documents, []);
        return documents;
    }
}
