using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Funding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.MemberFunding;

/// <param name="Comments">What staff says to members, by the number of the call.</param>
/// <param name="Tabs">What the other filters find in each state; without a state, all of it.</param>
public sealed record MemberFundingPage(
    FundingListPage List, IReadOnlyDictionary<int, LocalizedText> Comments, IReadOnlyList<FundingTab> Tabs);

/// <param name="Filter">The filter in force, with the state of the tab.</param>
public sealed record FundingTab(FundingState? State, int Count, FundingFilter Filter);

public sealed class MemberFundingQuery(NetworkDbContext db, FundingListQuery list)
{
    private static readonly FundingState?[] States =
    [
        null, FundingState.Open, FundingState.ClosingSoon, FundingState.Announced, FundingState.Closed,
    ];

    public async Task<MemberFundingPage> RunAsync(FundingFilter filter, CancellationToken cancellationToken)
    {
        var comments = await db.FundingCalls.Published()
            .Where(c => c.MemberComment != null)
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.MemberComment })
            .ToListAsync(cancellationToken);
        var found = await list.RunAsync(filter with { State = null }, cancellationToken);
        return new MemberFundingPage(
            found with { Filter = filter, Calls = [.. FundingListQuery.Chosen(found.Calls, filter)] },
            comments.ToDictionary(c => c.Id, c => c.MemberComment!),
            [.. States.Select(state => filter with { State = state?.ToString() })
                .Select(tab => new FundingTab(tab.StateChosen, FundingListQuery.Chosen(found.Calls, tab).Count(), tab))]);
    }
}
