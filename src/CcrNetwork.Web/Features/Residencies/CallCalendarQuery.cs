using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>A deadline as a calendar holds it.</summary>
/// <param name="IsDiscreet">
/// Whether one of its programmes is discreet: the entry then names no programme, since others may look into a calendar.
/// </param>
public sealed record CallDeadline(
    int Id, string Slug, LocalizedText Title, LocalizedText? Audience, int? Year, DateTime ClosesAt, string TimeZone, DateTime ChangedAt,
    int Version, bool IsDiscreet);

/// <summary>The published calls whose deadline is known.</summary>
public sealed class CallCalendarQuery(NetworkDbContext db)
{
    public Task<List<CallDeadline>> AllAsync(CancellationToken cancellationToken) =>
        DeadlinesAsync(db.Calls, cancellationToken);

    /// <summary>Null when no such programme is published.</summary>
    public async Task<List<CallDeadline>?> OfProgrammeAsync(string slug, CancellationToken cancellationToken) =>
        await db.Programmes.Published().WithSlug(slug).AnyAsync(cancellationToken)
            ? await DeadlinesAsync(db.Calls.Where(c => c.Programmes.Any(p => p.Slug == slug)), cancellationToken)
            : null;

    /// <summary>Null when no such call is published, or when its deadline is not known.</summary>
    public async Task<CallDeadline?> OfCallAsync(string slug, CancellationToken cancellationToken) =>
        (await DeadlinesAsync(db.Calls.WithSlug(slug), cancellationToken)).SingleOrDefault();

    private Task<List<CallDeadline>> DeadlinesAsync(IQueryable<Domain.Residencies.Call> calls, CancellationToken cancellationToken) =>
        calls
            .Published()
            .Where(c => c.ClosesAt != null)
            .OrderBy(c => c.ClosesAt).ThenBy(c => c.Id)
            .Select(c => new CallDeadline(
                c.Id, c.Slug, c.Title, c.Audience, c.Year, c.ClosesAt!.Value, c.TimeZone, c.ChangedAt,
                db.EditorialRecords.Where(r => r.Kind == "calls" && r.ItemId == c.Id).Select(r => r.HeadNumber).FirstOrDefault(),
                c.Programmes.Any(p => p.IsDiscreet)))
            .ToListAsync(cancellationToken);
}
