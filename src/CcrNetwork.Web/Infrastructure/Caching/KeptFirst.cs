using System.Collections.Concurrent;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Keeps the first values that were asked for; when it is full, further ones are made anew each time.</summary>
/// <param name="most">How many values it keeps.</param>
public sealed class KeptFirst<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();

    /// <summary>The value that is kept, or a new one, which is kept where there is room.</summary>
    public TValue GetOrMake(TKey key, Func<TValue> make)
    {
        if (_values.TryGetValue(key, out var kept))
        {
            return kept;
        }

        var made = make();
        if (_values.Count < most)
        {
            _values.TryAdd(key, made);
        }

        return made;
    }
}
