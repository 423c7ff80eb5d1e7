using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>How much waits behind the entries of the menu, for those who look after all content.</summary>
public sealed class MenuCounts(NetworkDbContext db)
{
    private static readonly CandidatureStage[] Ended = [CandidatureStage.Decision, CandidatureStage.Closed, CandidatureStage.Member];

    private static readonly IReadOnlyDictionary<string, int> None = new Dictionary<string, int>();

    /// <summary>By the key of the entry.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayEditAllContent)
        {
            return None;
        }

        var drafts = await db.EditorialRecords
            .Where(record => record.Stage != DraftStage.None && record.StageByAccountId != null)
            .GroupBy(_ => 1)
            .Select(group => new
            {
                ToReview = group.Count(record => record.Stage == DraftStage.InReview),
                Mine = group.Count(record => record.Stage != DraftStage.InReview && record.StageByAccountId == actor.AccountId),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return new Dictionary<string, int>
        {
            ["Reviews"] = drafts?.ToReview ?? 0,
            ["Drafts"] = drafts?.Mine ?? 0,
            ["Candidatures"] = await db.Candidatures.CountAsync(
                candidature => candidature.NextStepOn == null && !Ended.Contains(candidature.Stage), cancellationToken),
        };
    }
}
