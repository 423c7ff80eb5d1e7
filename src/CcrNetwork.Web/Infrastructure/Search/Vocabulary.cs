using System.Runtime.InteropServices;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>
/// Every folded word of many documents in ordinal order. A word is known by its place there, so that the words with one beginning are a
/// range of numbers.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;

    private Vocabulary(string[] words) => _words = words;

    public int Count => _words.Length;

    public string this[int word] => _words[word];

    /// <summary>Where a word is, or would be.</summary>
    public int PlaceOf(string word)
    {
        var place = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }

    public bool Holds(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) >= 0;

    /// <summary>Where the words end that begin with this one.</summary>
    public int EndOf(string beginning)
    {
        var place = PlaceOf(beginning);
        while (place < _words.Length && _words[place].StartsWith(beginning, StringComparison.Ordinal))
        {
            place++;
        }

        return place;
    }

    /// <summary>The words that say what is sought, and how well.</summary>
    public IEnumerable<(int Word, float Fit)> Fitting(string sought, bool mayBeCutShort)
    {
        for (var word = PlaceOf(sought); word < _words.Length && _words[word].StartsWith(sought, StringComparison.Ordinal); word++)
        {
            if (WordFit.Of(_words[word], sought, mayBeCutShort) is > 0 and var fit)
            {
                yield return (word, fit);
            }
        }
    }

    /// <summary>Numbers words as they come, until all are known and can be put in order.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        /// <summary>The numbers of some words, for the time being.</summary>
        public int[] Number(string[] words) => Array.ConvertAll(words, NumberOf);

        /// <param name="places">By the number that a word had until now, the one it has from here on.</param>
        public Vocabulary Build(out int[] places)
        {
            var words = new string[_numbers.Count];
            var numbers = new int[words.Length];
            foreach (var (word, number) in _numbers)
            {
                (words[number], numbers[number]) = (word, number);
            }

            Array.Sort(words, numbers, StringComparer.Ordinal);
            places = new int[numbers.Length];
            for (var place = 0; place < numbers.Length; place++)
            {
                places[numbers[place]] = place;
            }

            return new Vocabulary(words);
        }

        private int NumberOf(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var isKnown);
            return isKnown ? number : number = _numbers.Count - 1;
        }
    }
}
