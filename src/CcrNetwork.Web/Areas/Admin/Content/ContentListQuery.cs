using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

public sealed record ContentListPage(string Kind, ContentFilter Filter, PagedList<ContentRow> Rows, bool CanCreate, bool CanPublish, bool HasPages);

/// <summary>The table of one kind of content; a centre editor finds only the centres they are given.</summary>
public sealed class ContentListQuery(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>A profile that nobody has confirmed for this long is stale.</summary>
    public const int StaleAfterDays = 365;

    private const int PageSize = 50;

    public async Task<ContentListPage> RunAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var found = Found(kind, filter, actor);
        var total = await found.CountAsync(cancellationToken);
        var pageCount = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.PageNumber, 1, pageCount);
        var rows = await Sorted(found, filter)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(pair => new ContentRow(
                pair.Item.Id, pair.Item.Slug, pair.Item.Heading, pair.Item.State,
                pair.Record == null ? DraftStage.None : pair.Record.Stage, pair.Item.ChangedAt, pair.Item.ConfirmedOn,
                pair.Item.Confidence, pair.Item.MissingTranslations, pair.Record == null ? 0 : pair.Record.OutdatedTranslations))
            .ToListAsync(cancellationToken);
        return new ContentListPage(
            kind.Name, filter, new PagedList<ContentRow>(rows, page, pageCount, total),
            actor.MayCreate(), actor.MayPublish(), kind.HasPages);
    }

    private IQueryable<Pair> Found(ContentKind kind, ContentFilter filter, Actor actor)
    {
        var items = kind.Items(db);
        if (actor.Role == StaffRole.CentreEditor)
        {
            items = items.Where(item => actor.CentreIds.Contains(item.Id));
        }

        foreach (var word in Folding.Words(filter.Search))
        {
            items = items.Where(item => item.FoldedHeading.Contains(word) || item.Slug.Contains(word));
        }

        if (filter.WantedState is { } state)
        {
            items = items.Where(item => item.State == state);
        }

        if (filter.Translation == ContentFilter.Missing)
        {
            items = items.Where(item => item.MissingTranslations > 0);
        }

        if (filter.OnlyDoubtful)
        {
            items = items.Where(item => item.Confidence == Confidence.Low || item.Confidence == Confidence.Medium || item.Notes != null);
        }

        if (filter.OnlyStale)
        {
            var limit = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-StaleAfterDays);
            items = items.Where(item => item.State == PublicationState.Published && (item.ConfirmedOn == null || item.ConfirmedOn < limit));
        }

        var pairs = items.LeftJoin(
            db.EditorialRecords.Where(record => record.Kind == kind.Name),
            item => item.Id, record => record.ItemId, (item, record) => new Pair { Item = item, Record = record });
        if (filter.WantedStage is { } stage)
        {
            pairs = stage == DraftStage.None
                ? pairs.Where(pair => pair.Record == null || pair.Record.Stage == DraftStage.None)
                : pairs.Where(pair => pair.Record != null && pair.Record.Stage == stage);
        }

        if (filter.Translation == ContentFilter.Outdated)
        {
            pairs = pairs.Where(pair => pair.Record != null && pair.Record.OutdatedTranslations > 0);
        }

        return pairs;
    }

    private static IQueryable<Pair> Sorted(IQueryable<Pair> pairs, ContentFilter filter) => filter.Sort switch
    {
        ContentFilter.SortByChange => pairs.OrderByDescending(pair => pair.Item.ChangedAt).ThenBy(pair => pair.Item.Id),
        ContentFilter.SortByConfirmation => pairs.OrderBy(pair => pair.Item.ConfirmedOn).ThenBy(pair => pair.Item.Id),
        _ => pairs.OrderBy(pair => pair.Item.FoldedHeading).ThenBy(pair => pair.Item.Id),
    };

    private sealed class Pair
    {
        public required ContentItem Item { get; init; }

        public EditorialRecord? Record { get; init; }
    }
}
