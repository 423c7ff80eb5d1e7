using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Paging;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <param name="Columns">Those that are shown, beside the name.</param>
/// <param name="Offered">Those that can be shown.</param>
/// <param name="CanSortFields">Sorting by a field reads every item that was found; beyond a number of them it is not offered.</param>
/// <param name="Cells">What the fields of each item hold, by its number; empty when no field is shown.</param>
public sealed record ContentListPage(
    string Kind, ContentFilter Filter, PagedList<ContentRow> Rows, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableColumn> Offered,
    bool CanSortFields, IReadOnlyDictionary<int, FieldValues> Cells, IReadOnlyList<BulkAction> Actions, bool CanCreate);

/// <summary>The table of one kind of content; a centre editor finds only the centres they are given.</summary>
public sealed class ContentListQuery(
    NetworkDbContext db, NewestValues newest, TableColumns columns, RememberedColumns remembered, FieldTexts texts,
    TimeProvider clock)
{
    /// <summary>A profile that nobody has confirmed for this long is stale.</summary>
    public const int StaleAfterDays = 365;

    public const int MostExported = 20_000;

    private static readonly DraftStage[] UnderWay = [.. Enum.GetValues<DraftStage>().Where(stage => stage != DraftStage.None)];

    private const int PageSize = 50;
    private const int MostSortedByField = 2_000;

    public async Task<ContentListPage> RunAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var offered = columns.Offered(kind, actor);
        var shown = await ShownAsync(kind, filter, offered, actor, cancellationToken);
        var found = Found(kind, filter, actor);
        var total = await found.CountAsync(cancellationToken);
        var cut = new PageCut(total, filter.PageNumber, PageSize);
        var canSortFields = total <= MostSortedByField;
        var rows = canSortFields && SortField(filter, offered) is { } column
            ? await SortedByFieldAsync(kind, found, column, filter.IsDescending, cut.Skip, cut.Size, cancellationToken)
            : await PageAsync(found, filter, cut, cancellationToken);
        var cells = shown.Any(column => column.Field is not null)
            ? await newest.OfAsync(kind, rows.Select(row => row.Id), cancellationToken)
            : new Dictionary<int, FieldValues>();
        texts.ReadNames(kind, cells.Values);
        return new ContentListPage(
            kind.Name, filter, cut.With(rows), shown, offered, canSortFields, cells,
            BulkActions.For(kind, actor), actor.MayCreate(kind));
    }

    /// <summary>Everything the table holds, on all its pages.</summary>
    public async Task<IReadOnlyList<ContentRow>> AllAsync(
        ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var found = Found(kind, filter, actor);
        return SortField(filter, columns.Offered(kind, actor)) is { } column
            && await found.CountAsync(cancellationToken) <= MostSortedByField
            ? await SortedByFieldAsync(kind, found, column, filter.IsDescending, 0, MostSortedByField, cancellationToken)
            : await Rows(Sorted(found, filter).Take(MostExported)).ToListAsync(cancellationToken);
    }

    /// <summary>The columns of the address, or those that the person last chose, or the usual ones.</summary>
    public async Task<IReadOnlyList<TableColumn>> ShownAsync(
        ContentKind kind, ContentFilter filter, IReadOnlyList<TableColumn> offered, Actor actor, CancellationToken cancellationToken)
    {
        var wanted = filter.Columns is { } chosen
            ? TableColumns.Parse(chosen)
            : actor.AccountId is { } id && await remembered.FindAsync(
                id, kind.Name, cancellationToken) is { } last ? last : ItemColumns.Standard;
        return offered.Where(column => wanted.Contains(column.Key)).ToList();
    }

    private static TableColumn? SortField(ContentFilter filter, IReadOnlyList<TableColumn> offered) =>
        offered.FirstOrDefault(column => column.Field is not null && column.Key == filter.SortKey);

    /// <summary>What a field holds is no column of the database: it is read, then sorted. Items without a value come last.</summary>
    private async Task<List<ContentRow>> SortedByFieldAsync(
        ContentKind kind, IQueryable<Pair> found, TableColumn column, bool isDescending, int skipped, int taken,
        CancellationToken cancellationToken)
    {
        var ids = await found
            .OrderBy(pair => pair.Item.FoldedHeading)
            .ThenBy(pair => pair.Item.Id)
            .Select(pair => pair.Item.Id)
            .ToListAsync(cancellationToken);
        var values = await newest.OfAsync(kind, ids, cancellationToken);
        var filled = ids.Where(id => values.TryGetValue(id, out var all) && all.Has(column.Key));
        var order = new ValueOrder(column.Field!);
        var sorted = (
            isDescending ? filled
                .OrderByDescending(id => values[id][column.Key], order) : filled
                .OrderBy(id => values[id][column.Key], order)).ToList();
        var wanted = sorted.Concat(ids.Except(sorted)).Skip(skipped).Take(taken).ToList();
        return await OfAsync(found, wanted, cancellationToken);
    }

    /// <summary>Only numbers are put in order: a database that carries whole rows through it is slow on the later pages.</summary>
    private static async Task<List<ContentRow>> PageAsync(
        IQueryable<Pair> found, ContentFilter filter, PageCut cut, CancellationToken cancellationToken)
    {
        var ids = await Sorted(found, filter)
            .Select(pair => pair.Item.Id)
            .Skip(cut.Skip)
            .Take(cut.Size)
            .ToListAsync(cancellationToken);
        return await OfAsync(found, ids, cancellationToken);
    }

    /// <summary>The rows of those items, in the order given.</summary>
    private static async Task<List<ContentRow>> OfAsync(IQueryable<Pair> found, List<int> ids, CancellationToken cancellationToken)
    {
        var rows = await Rows(found.Where(pair => ids.Contains(pair.Item.Id))).ToDictionaryAsync(row => row.Id, cancellationToken);
        return ids.Where(rows.ContainsKey).Select(id => rows[id]).ToList();
    }

    private static IQueryable<ContentRow> Rows(IQueryable<Pair> pairs) =>
        pairs.Select(pair => new ContentRow(
            pair.Item.Id, pair.Item.Slug, pair.Item.Heading, pair.Item.State,
            pair.Record == null ? DraftStage.None : pair.Record.Stage, pair.Item.ChangedAt, pair.Item.ConfirmedOn,
            pair.Item.Confidence, pair.Item.MissingTranslations, pair.Record == null ? 0 : pair.Record.OutdatedTranslations,
            pair.Record == null ? 1 : pair.Record.HeadNumber)
        {
            PublishAt = pair.Record == null ? null : pair.Record.PublishAt,
            ArchiveAt = pair.Record == null ? null : pair.Record.ArchiveAt,
        });

    private IQueryable<Pair> Found(ContentKind kind, ContentFilter filter, Actor actor)
    {
        var items = kind.ItemsFor(db, actor);
        if (filter.Id.Length > 0)
        {
            items = items.Where(item => filter.Id.Contains(item.Id));
        }

        items = items.Named(filter.Search);
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
            // Who says that all is right settles the doubts of the day; a note beside sure facts is no doubt.
            var settled = DateOnly.FromDateTime(clock.UtcNow()).AddDays(-StaleAfterDays);
            items = items.Where(item => item.ConfirmedOn == null || item.ConfirmedOn < settled)
                .Where(
                    item => item.Confidence == Confidence.Low
                        || item.Confidence == Confidence.Medium
                        || (item.Confidence == null && item.Notes != null));
        }

        if (filter.OnlyStale)
        {
            var limit = DateOnly.FromDateTime(clock.UtcNow()).AddDays(-StaleAfterDays);
            var limitAt = limit.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            items = items.Where(
                item => item.State == PublicationState.Published
                    && (item.ConfirmedOn == null ? item.PublishedAt < limitAt : item.ConfirmedOn < limit));
        }

        var records = db.EditorialRecords.Where(record => record.Kind == kind.Name);
        if (filter.WantedStage is { } stage)
        {
            // Asked for as sets of numbers: one by one, a database may read all records for each item.
            DraftStage[] stages = stage == DraftStage.None ? UnderWay : [stage];
            var staged = records.Where(record => stages.Contains(record.Stage)).Select(record => record.ItemId);
            items = stage == DraftStage.None
                ? items.Where(item => !staged.Contains(item.Id))
                : items.Where(item => staged.Contains(item.Id));
        }

        if (filter.Translation == ContentFilter.Outdated)
        {
            var outdated = records.Where(record => record.OutdatedTranslations > 0).Select(record => record.ItemId);
            items = items.Where(item => outdated.Contains(item.Id));
        }

        return items.LeftJoin(
            records, item => item.Id, record => record.ItemId, (item, record) => new Pair { Item = item, Record = record });
    }

    private static IQueryable<Pair> Sorted(IQueryable<Pair> pairs, ContentFilter filter) => (filter.SortKey, filter.IsDescending) switch
    {
        (ItemColumns.State, false) => ByName(pairs.OrderBy(pair => pair.Item.State)),
        (ItemColumns.State, true) => ByName(pairs.OrderByDescending(pair => pair.Item.State)),
        (ItemColumns.Translations, false) => ByName(pairs.OrderBy(pair => pair.Item.MissingTranslations)),
        (ItemColumns.Translations, true) => ByName(pairs.OrderByDescending(pair => pair.Item.MissingTranslations)),
        (ItemColumns.Changed, false) => ByName(pairs.OrderBy(pair => pair.Item.ChangedAt)),
        (ItemColumns.Changed, true) => ByName(pairs.OrderByDescending(pair => pair.Item.ChangedAt)),
        (ItemColumns.Confirmed, false) => ByName(pairs.OrderBy(pair => pair.Item.ConfirmedOn)),
        (ItemColumns.Confirmed, true) => ByName(pairs.OrderByDescending(pair => pair.Item.ConfirmedOn)),
        (ItemColumns.Name, true) => pairs.OrderByDescending(pair => pair.Item.FoldedHeading).ThenByDescending(pair => pair.Item.Id),
        _ => pairs.OrderBy(pair => pair.Item.FoldedHeading).ThenBy(pair => pair.Item.Id),
    };

    private static IOrderedQueryable<Pair> ByName(IOrderedQueryable<Pair> pairs) =>
        pairs.ThenBy(pair => pair.Item.FoldedHeading).ThenBy(pair => pair.Item.Id);

    private sealed class Pair
    {
        public required ContentItem Item { get; init; }

        public EditorialRecord? Record { get; init; }
    }

    /// <summary>Numbers by their size, texts as a person of the language sorts them.</summary>
    private sealed class ValueOrder(ContentField field) : IComparer<string>
    {
        private readonly bool _isNumber = field.Input == FieldInput.Number;

        public int Compare(string? x, string? y) =>
            _isNumber && FieldFormats.AnyNumber.Fault(x!) is null && FieldFormats.AnyNumber.Fault(y!) is null
                ? Nullable.Compare(FieldFormats.AnyNumber.Parse(x!), FieldFormats.AnyNumber.Parse(y!))
                : CultureInfo.CurrentCulture.CompareInfo.Compare(x, y, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
    }
}
