namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>Several words side by side, the last of which may be cut short.</summary>
internal readonly struct Phrase
{
    private readonly int[]? _words;
    private readonly int _lastFrom;
    private readonly int _lastBefore;

    public Phrase(Vocabulary vocabulary, IReadOnlyList<string> words)
    {
        var whole = words.Take(words.Count - 1).ToArray();
        _words = Array.TrueForAll(whole, vocabulary.Holds) ? Array.ConvertAll(whole, vocabulary.PlaceOf) : null;
        (_lastFrom, _lastBefore) = (vocabulary.PlaceOf(words[^1]), vocabulary.EndOf(words[^1]));
    }

    public bool IsIn(ReadOnlySpan<int> text)
    {
        if (_words is null || _lastFrom == _lastBefore)
        {
            return false;
        }

        for (var last = _words.Length; last < text.Length; last++)
        {
            if (text[last] >= _lastFrom && text[last] < _lastBefore && text[(last - _words.Length)..last].SequenceEqual(_words))
            {
                return true;
            }
        }

        return false;
    }
}
