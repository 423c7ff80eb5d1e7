using CcrNetwork.Data;
using CcrNetwork.Domain.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <param name="Waiting">The next to close first.</param>
/// <param name="Results">What the import just made did, line by line; null before one.</param>
public sealed record FundingImportPage(IReadOnlyList<FoundCall> Waiting, int Total, string? Address, IReadOnlyList<FoundResult>? Results)
{
    public int Count(FoundVerdict verdict) => Results?.Count(result => result.Verdict == verdict) ?? 0;
}

public sealed class FundingImportQuery(NetworkDbContext db)
{
    private const int Shown = 100;

    public async Task<FundingImportPage> RunAsync(string? address, IReadOnlyList<FoundResult>? results, CancellationToken cancellationToken)
    {
        var waiting = db.FoundCalls.Where(found => found.State == FoundCallState.Waiting);
        return new FundingImportPage(
            await waiting
                .OrderBy(found => found.Deadline == null)
                .ThenBy(found => found.Deadline)
                .ThenBy(found => found.Id)
                .Take(Shown)
                .ToListAsync(cancellationToken),
            await waiting.CountAsync(cancellationToken), address, results);
    }
}
