using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>Every folded word of one field of many documents, sorted, each with the documents it stands in.</summary>
internal sealed class WordTable
{
    private readonly string[] _words;
    private readonly int[][] _documents;

    private WordTable(string[] words, int[][] documents) => (_words, _documents) = (words, documents);

    public IReadOnlyList<string> Words => _words;

    public static WordTable Build(IReadOnlyList<string> texts)
    {
        var table = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var document = 0; document < texts.Count; document++)
        {
            foreach (var word in Folding.Words(texts[document]))
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

    /// <summary>Adds the documents that hold a word beginning with the prefix.</summary>
    public void AddBeginningWith(string prefix, DocumentSet found)
    {
        var index = Array.BinarySearch(_words, prefix, StringComparer.Ordinal);
        for (index = index < 0 ? ~index : index;
             index < _words.Length && _words[index].StartsWith(prefix, StringComparison.Ordinal);
             index++)
        {
            foreach (var document in _documents[index])
            {
                found.Add(document);
            }
        }
    }

    public IReadOnlyList<int> DocumentsOf(int word) => _documents[word];
}
