using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Audit;

/// <summary>
/// Knows which actions and subjects stand in the log, for its filter. Entries are only added, so that each look reads no more than
/// what came since the last; a word whose entries have all gone by age stays until the next start.
/// </summary>
public sealed class AuditWords
{
    /// <summary>Numbers are given before a transaction ends: so many are looked at again.</summary>
    private const int Overlap = 1000;

    private volatile Known _known = new(0, [], []);

    public async Task<(IReadOnlyList<string> Actions, IReadOnlyList<string> Subjects)> OfAsync(
        NetworkDbContext db, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0;
        var known = last < _known.LastId ? new Known(0, [], []) : _known;
        var found = known.LastId == 0
            ? await db.AuditEntries
                .Select(entry => new { entry.Action, entry.Subject })
                .Distinct()
                .OrderBy(pair => pair.Action).ThenBy(pair => pair.Subject)
                .ToListAsync(cancellationToken)
            : await db.AuditEntries
                .Where(entry => entry.Id > known.LastId - Overlap)
                .OrderBy(entry => entry.Id)
                .Select(entry => new { entry.Action, entry.Subject })
                .ToListAsync(cancellationToken);
        _known = known = new Known(
            last,
            [.. known.Actions.Union(found.Select(pair => pair.Action)).Order(StringComparer.Ordinal)],
            [.. known.Subjects.Union(found.Select(pair => pair.Subject)).Order(StringComparer.Ordinal)]);
        return (known.Actions, known.Subjects);
    }

    private sealed record Known(long LastId, IReadOnlyList<string> Actions, IReadOnlyList<string> Subjects);
}
