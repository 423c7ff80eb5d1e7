using CcrNetwork.Data;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

public sealed record CandidatureCard(
    int Id, string Reference, CandidatureKind Kind, CandidatureStage Stage, string Site, string Place, string CountryCode,
    string? NextStep, DateOnly? NextStepOn, DateTime StageSince, Guid Version)
{
    /// <summary>The stage after this one; null at the end of the path.</summary>
    public CandidatureStage? Next
    {
        get
        {
            var path = CandidaturePath.Of(Kind);
            var index = path.ToList().IndexOf(Stage);
            return index >= 0 && index + 1 < path.Count ? path[index + 1] : null;
        }
    }
}

public sealed record BoardColumn(CandidatureStage Stage, IReadOnlyList<CandidatureCard> Cards);

/// <param name="Counts">How many of each kind there are.</param>
public sealed record BoardPage(CandidatureKind Kind, IReadOnlyList<BoardColumn> Columns, IReadOnlyDictionary<CandidatureKind, int> Counts, DateOnly Today)
{
    public int Total => Counts.GetValueOrDefault(Kind);
}

/// <summary>The candidatures of a kind, by stage; what is due first.</summary>
public sealed class BoardQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<BoardPage> RunAsync(CandidatureKind kind, CancellationToken cancellationToken)
    {
        var counts = await db.Candidatures.GroupBy(c => c.Kind).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var cards = await db.Candidatures
            .Where(c => c.Kind == kind)
            .OrderBy(c => c.NextStepOn == null).ThenBy(c => c.NextStepOn).ThenBy(c => c.Id)
            .Select(c => new CandidatureCard(
                c.Id, c.Reference, c.Kind, c.Stage, c.Site, c.Place, c.CountryCode, c.NextStep, c.NextStepOn, c.StageSince, c.Version))
            .ToListAsync(cancellationToken);
        var columns = CandidaturePath.Of(kind).Select(stage => new BoardColumn(stage, [.. cards.Where(card => card.Stage == stage)]));
        return new BoardPage(kind, [.. columns], counts, OfficeDay.Of(clock.GetUtcNow()));
    }
}
