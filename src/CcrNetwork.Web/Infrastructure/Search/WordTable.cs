namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>In which documents each word of a vocabulary stands, for one of their fields.</summary>
internal sealed class WordTable
{
    private readonly Vocabulary _vocabulary;
    private readonly int[] _starts;
    private readonly int[] _documents;

    /// <param name="texts">The words of each document, in order.</param>
    public WordTable(Vocabulary vocabulary, IReadOnlyList<int[]> texts)
    {
        _vocabulary = vocabulary;
        _starts = new int[vocabulary.Count + 1];
        Visit(texts, (word, _) => _starts[word + 1]++);
        for (var word = 0; word < vocabulary.Count; word++)
        {
            _starts[word + 1] += _starts[word];
        }

        _documents = new int[_starts[^1]];
        var filled = _starts.AsSpan(0, vocabulary.Count).ToArray();
        Visit(texts, (word, document) => _documents[filled[word]++] = document);
    }

    public ReadOnlySpan<int> DocumentsOf(int word) => _documents.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>Adds the documents that hold the word, or one that begins with it where that is enough.</summary>
    public void AddHolding(string word, bool mayBeCutShort, DocumentSet found)
    {
        foreach (var (fitting, _) in _vocabulary.Fitting(word, mayBeCutShort))
        {
            foreach (var document in DocumentsOf(fitting))
            {
                found.Add(document);
            }
        }
    }

    /// <summary>Raises the score of the documents that hold the word, by how well they do.</summary>
    public void Score(string word, bool mayBeCutShort, float weight, Span<float> scores)
    {
        foreach (var (fitting, fit) in _vocabulary.Fitting(word, mayBeCutShort))
        {
            foreach (var document in DocumentsOf(fitting))
            {
                scores[document] = Math.Max(scores[document], fit * weight);
            }
        }
    }

    /// <summary>Every word of every document once, the documents in order.</summary>
    private void Visit(IReadOnlyList<int[]> texts, Action<int, int> visit)
    {
        var last = new int[_vocabulary.Count];
        Array.Fill(last, -1);
        for (var document = 0; document < texts.Count; document++)
        {
            foreach (var word in texts[document])
            {
                if (last[word] != document)
                {
                    last[word] = document;
                    visit(word, document);
                }
            }
        }
    }
}
