using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MemberFunding;

/// <param name="Comments">What staff says to members, by the number of the call.</param>
public sealed record MemberFundingPage(FundingListPage List, IReadOnlyDictionary<int, LocalizedText> Comments);

public sealed class MemberFundingQuery(NetworkDbContext db, FundingListQuery list)
{
    public async Task<MemberFundingPage> RunAsync(FundingFilter filter, CancellationToken cancellationToken)
    {
        var comments = await db.FundingCalls.Published()
            .Where(c => c.MemberComment != null)
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.MemberComment })
            .ToListAsync(cancellationToken);
        return new MemberFundingPage(await list.RunAsync(filter, cancellationToken), comments.ToDictionary(c => c.Id, c => c.MemberComment!));
    }
}
