using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <param name="PageId">The published legal notice; null when there is none.</param>
public sealed record LegalNoticeState(int? PageId, IReadOnlyList<LegalDuty> Missing);

/// <summary>Whether the legal notice that is online names whom it must.</summary>
public sealed class LegalNoticeQuery(NetworkDbContext db)
{
    public async Task<LegalNoticeState> RunAsync(CancellationToken cancellationToken)
    {
        var page = await db.TextPages
            .Published()
            .WithSlug(LegalNotice.Slug)
            .Select(p => new { p.Id, p.Body })
            .FirstOrDefaultAsync(cancellationToken);
        return new LegalNoticeState(page?.Id, LegalNotice.MissingFrom(page?.Body));
    }
}
