using System.Collections.Concurrent;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Search;

/// <summary>
/// The folded texts of the newest versions, kept in memory under the stamp of the version they were read from: a search
/// reads again only what was saved since.
/// </summary>
public sealed class StaffIndex
{
    private readonly ConcurrentDictionary<(string Kind, int Id), Entry> _entries = new();

    /// <summary>The entries of those items, each of the version that its stamp says.</summary>
    public async Task<IReadOnlyDictionary<int, Entry>> OfAsync(
        ContentKind kind, IReadOnlyDictionary<int, Guid> stamps, NewestValues newest, CancellationToken cancellationToken)
    {
        var stale = stamps
            .Where(stamp => !_entries.TryGetValue((kind.Name, stamp.Key), out var known) || known.Stamp != stamp.Value)
            .Select(stamp => stamp.Key)
            .ToList();
        foreach (var (id, values) in await newest.OfAsync(kind, stale, cancellationToken))
        {
            _entries[(kind.Name, id)] = new Entry(
                stamps[id],
                [.. values.Filled.Select(value => (value.Key, Folding.Fold(value.Value)))
                    .OrderBy(value => value.Key, StringComparer.Ordinal)]);
        }

        return stamps.Keys.Where(id => _entries.ContainsKey((kind.Name, id))).ToDictionary(id => id, id => _entries[(kind.Name, id)]);
    }

    public sealed record Entry(Guid Stamp, IReadOnlyList<(string Key, string Folded)> Values);
}
