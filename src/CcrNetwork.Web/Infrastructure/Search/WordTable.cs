namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>Every folded word of one field of many documents, sorted, each with the documents it stands in.</summary>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly int[][] _documents;

    private WordTable(string[] words, int[][] documents) => (_words, _documents) = (words, documents);

    public IReadOnlyList<string> Words => _words;

    /// <param name="texts">The folded words of each document, in order.</param>
    public static WordTable Build(IReadOnlyList<string[]> texts)
    {
        var table = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var document = 0; document < texts.Count; document++)
        {
            foreach (var word in texts[document])
            {
                if (!table.TryGetValue(word, out var documents))
                {
                    table.Add(word, documents = []);
                }

                if (documents.Count == 0 || documents[^1] != document)
                {
                    documents.Add(document);
                }
            }
        }

        var words = table.Keys.Order(StringComparer.Ordinal).ToArray();
        return new WordTable(words, [.. words.Select(word => table[word].ToArray())]);
    }

    /// <summary>Adds the documents that hold the word, or one that begins with it where that is enough.</summary>
    public void AddHolding(string word, bool mayBeCutShort, DocumentSet found)
    {
        for (var index = FirstAfter(word); index < _words.Length && _words[index].StartsWith(word, StringComparison.Ordinal); index++)
        {
            if (WordFit.Of(_words[index], word, mayBeCutShort) > 0)
            {
                foreach (var document in _documents[index])
                {
                    found.Add(document);
                }
            }
        }
    }

    /// <summary>Raises the score of the documents that hold the word, by how well they do.</summary>
    public void Score(string word, bool mayBeCutShort, float weight, float[] scores)
    {
        for (var index = FirstAfter(word); index < _words.Length && _words[index].StartsWith(word, StringComparison.Ordinal); index++)
        {
            var fit = WordFit.Of(_words[index], word, mayBeCutShort) * weight;
            if (fit > 0)
            {
                foreach (var document in _documents[index])
                {
                    scores[document] = Math.Max(scores[document], fit);
                }
            }
        }
    }

    public IReadOnlyList<int> DocumentsOf(int word) => _documents[word];

    private int FirstAfter(string word)
    {
        var index = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return index < 0 ? ~index : index;
    }
}
