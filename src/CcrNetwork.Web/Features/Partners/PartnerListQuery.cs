using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Partners;

public sealed record PartnerGroup(PartnerKind Kind, IReadOnlyList<PartnerRow> Partners);

/// <param name="Former">Of every kind, apart.</param>
public sealed record PartnerListPage(IReadOnlyList<PartnerGroup> Groups, IReadOnlyList<PartnerRow> Former);

public sealed class PartnerListQuery(NetworkDbContext db)
{
    public async Task<PartnerListPage> RunAsync(CancellationToken cancellationToken)
    {
        var rows = PartnerRow.Ordered(await db.Partners.Published().Select(PartnerRow.Projection).ToListAsync(cancellationToken));
        return new PartnerListPage(
            [.. rows
                .Where(row => row.Status != PartnerStatus.Former)
                .GroupBy(row => row.Kind)
                .OrderBy(group => group.Key)
                .Select(group => new PartnerGroup(group.Key, [.. group]))],
            [.. rows.Where(row => row.Status == PartnerStatus.Former)]);
    }
}
