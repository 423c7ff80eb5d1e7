using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

/// <summary>Archives the notices whose last day is over, as staff would: with an entry in the log and in its history.</summary>
public sealed class NoticeEnding(NetworkDbContext db, ContentKinds kinds, IServiceScopeFactory scopes, TimeProvider clock)
{
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => Due().AnyAsync(cancellationToken);

    /// <returns>How many it archived.</returns>
    public async Task<int> ArchiveAsync(CancellationToken cancellationToken)
    {
        var kind = kinds.Find(PartnerSearchContentKind.KindName)!;
        var due = await Due()
            .OrderBy(s => s.Id)
            .Select(
                s => new
                {
                    s.Id,
                    Number = db.EditorialRecords
                        .Where(r => r.Kind == PartnerSearchContentKind.KindName && r.ItemId == s.Id)
                        .Select(r => (int?)r.HeadNumber)
                        .FirstOrDefault(),
                })
            .ToListAsync(cancellationToken);
        var count = 0;
        foreach (var notice in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            var editor = scope.ServiceProvider.GetRequiredService<PublicationEditor>();
            count += await editor.ArchiveAsync(
                kind, notice.Id, notice.Number ?? 1, Actor.Portal, cancellationToken) is PublicationOutcome.Done
                ? 1
                : 0;
        }

        return count;
    }

    private IQueryable<Domain.Cooperation.PartnerSearch> Due()
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        return db.PartnerSearches.Published().Where(s => s.EndsOn < today);
    }
}
