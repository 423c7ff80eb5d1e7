using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CcrNetwork.Data.Readership;

namespace CcrNetwork.Web.Infrastructure.Readership;

/// <summary>
/// Counts pages opened, in memory, until <see cref="ReadershipWork"/> writes them down each minute: by address, and apart from
/// it by the country of the browser's interface. No address of a reader, no cookie, no time of day.
/// </summary>
public sealed class ReadershipTally
{
    /// <summary>More different addresses in a minute are no reading; they are not counted.</summary>
    private const int MostAddresses = 20_000;

    private Counts _counts = new();

    /// <param name="path">With its language.</param>
    /// <param name="acceptLanguage">As the browser sends it: <c>fr-BE,fr;q=0.9</c>.</param>
    public void Count(string path, ReadOnlySpan<char> acceptLanguage)
    {
        var counts = Volatile.Read(ref _counts);
        if (path.Length <= PageCount.PathMaxLength && (counts.Pages.Count < MostAddresses || counts.Pages.ContainsKey(path)))
        {
            Increase(counts.Pages, path);
            Increase(counts.Countries, CountryOf(acceptLanguage));
        }
    }

    /// <summary>What was counted since the last time: pages by address, browsers by country.</summary>
    public (Dictionary<string, long> Pages, Dictionary<string, long> Countries) Take()
    {
        var taken = Interlocked.Exchange(ref _counts, new Counts());
        return (Totals(taken.Pages), Totals(taken.Countries));
    }

    /// <summary>The region of the first language; empty without one.</summary>
    private static ReadOnlySpan<char> CountryOf(ReadOnlySpan<char> acceptLanguage)
    {
        var end = acceptLanguage.IndexOfAny(',', ';');
        var first = end < 0 ? acceptLanguage : acceptLanguage[..end];
        var region = first[(first.LastIndexOf('-') + 1)..].Trim();
        return first.Contains('-') && region.Length == 2 && char.IsAsciiLetter(region[0]) && char.IsAsciiLetter(region[1]) ? region : [];
    }

    private static void Increase(ConcurrentDictionary<string, StrongBox<long>> counts, ReadOnlySpan<char> key)
    {
        var count = counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known)
            ? known
            : counts.GetOrAdd(key.ToString(), static _ => new StrongBox<long>());
        Interlocked.Increment(ref count.Value);
    }

    private static Dictionary<string, long> Totals(ConcurrentDictionary<string, StrongBox<long>> counts) =>
        counts.ToDictionary(count => count.Key, count => Interlocked.Read(ref count.Value.Value));

    private sealed class Counts
    {
        public ConcurrentDictionary<string, StrongBox<long>> Pages { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, StrongBox<long>> Countries { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
