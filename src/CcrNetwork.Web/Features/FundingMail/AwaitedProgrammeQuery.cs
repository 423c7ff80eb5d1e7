using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

/// <summary>A programme that still has calls, by its address.</summary>
public sealed class AwaitedProgrammeQuery(NetworkDbContext db)
{
    public async Task<ProgrammeName?> RunAsync(string? slug, CancellationToken cancellationToken) => slug is null
        ? null
        : await db.Programmes
            .Published()
            .WithSlug(slug)
            .Where(p => p.IsActive && (p.Kind == ProgrammeKind.Residency || p.Kind == ProgrammeKind.JointCall))
            .Select(p => new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet))
            .FirstOrDefaultAsync(cancellationToken);
}
