using CcrNetwork.Data;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Paging;
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

/// <param name="Total">Also those that are not shown.</param>
public sealed record BoardColumn(CandidatureStage Stage, IReadOnlyList<CandidatureCard> Cards, int Total);

/// <param name="Counts">How many of each kind there are.</param>
/// <param name="Stage">The one stage that is shown, page by page; null for the board.</param>
public sealed record BoardPage(
    CandidatureKind Kind, IReadOnlyList<BoardColumn> Columns, IReadOnlyDictionary<CandidatureKind, int> Counts, DateOnly Today,
    CandidatureStage? Stage, int Page, int PageCount)
{
    public int Total => Counts.GetValueOrDefault(Kind);
}

/// <summary>
/// The candidatures of a kind, by stage; what is due first. The board shows the first of each stage, one stage all of its own in
/// pages.
/// </summary>
public sealed class BoardQuery(NetworkDbContext db, TimeProvider clock)
{
    public const int MostInColumn = 30;
    public const int PageSize = 100;

    public async Task<BoardPage> RunAsync(CandidatureKind kind, CandidatureStage? wanted, int page, CancellationToken cancellationToken)
    {
        var counts = await db.Candidatures
            .GroupBy(c => new { c.Kind, c.Stage })
            .Select(group => new { group.Key.Kind, group.Key.Stage, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var path = CandidaturePath.Of(kind);
        var only = wanted is { } one && path.Contains(one) ? one : (CandidatureStage?)null;
        var ofKind = counts.Where(row => row.Kind == kind).ToDictionary(row => row.Stage, row => row.Count);
        var cut = new PageCut(only is { } stage ? ofKind.GetValueOrDefault(stage) : 0, page, PageSize);
        var columns = new List<BoardColumn>();
        foreach (var column in path.Where(column => only is null || column == only))
        {
            var (skip, take) = only is null ? (0, MostInColumn) : (cut.Skip, cut.Size);
            columns.Add(new BoardColumn(
                column, ofKind.ContainsKey(column) ? await CardsAsync(kind, column, skip, take, cancellationToken) : [],
                ofKind.GetValueOrDefault(column)));
        }

        return new BoardPage(
            kind, columns, counts.GroupBy(row => row.Kind).ToDictionary(group => group.Key, group => group.Sum(row => row.Count)),
            OfficeDay.Of(clock.GetUtcNow()), only, cut.Page, cut.PageCount);
    }

    private Task<List<CandidatureCard>> CardsAsync(
        CandidatureKind kind, CandidatureStage stage, int skip, int take, CancellationToken cancellationToken) =>
        db.Candidatures
            .Where(c => c.Kind == kind && c.Stage == stage)
            .OrderBy(c => c.NextStepOn == null).ThenBy(c => c.NextStepOn).ThenBy(c => c.Id)
            .Skip(skip)
            .Take(take)
            .Select(c => new CandidatureCard(
                c.Id, c.Reference, c.Kind, c.Stage, c.Site, c.Place, c.CountryCode, c.NextStep, c.NextStepOn, c.StageSince, c.Version))
            .ToListAsync(cancellationToken);
}
