using System.Numerics;
using System.Runtime.CompilerServices;

namespace CcrNetwork.Web.Infrastructure.Search;

/// <summary>A set of documents by number, one bit each: the fast way to combine and count filters over many thousands.</summary>
public sealed class DocumentSet(int capacity)
{
    private readonly ulong[] _words = new ulong[(capacity + 63) / 64];

    public int Capacity { get; } = capacity;

    public static DocumentSet All(int capacity)
    {
        var set = new DocumentSet(capacity);
        set._words.AsSpan().Fill(ulong.MaxValue);
        if (capacity % 64 != 0 && set._words.Length > 0)
        {
            set._words[^1] = (1UL << (capacity % 64)) - 1;
        }

        return set;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int document) => _words[document >> 6] |= 1UL << (document & 63);

    public bool Contains(int document) => (_words[document >> 6] & (1UL << (document & 63))) != 0;

    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many documents are in both.</summary>
    public int CountWith(DocumentSet other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    public DocumentSet Copy()
    {
        var copy = new DocumentSet(Capacity);
        _words.CopyTo(copy._words.AsSpan());
        return copy;
    }

    public DocumentSet KeepOnly(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }

        return this;
    }

    public DocumentSet Add(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }

        return this;
    }

    public DocumentSet Remove(DocumentSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~other._words[i];
        }

        return this;
    }

    /// <summary>The numbers in ascending order.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
