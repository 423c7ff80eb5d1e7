using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The query string of a table of content. Values that do not exist are ignored.</summary>
public sealed record ContentFilter
{
    public const int LongestSearch = 120;
    public const string Missing = "missing";
    public const string Outdated = "outdated";

    public string? Q { get; init; }

    public string? State { get; init; }

    public string? Stage { get; init; }

    /// <summary><see cref="Missing"/> or <see cref="Outdated"/>.</summary>
    public string? Translation { get; init; }

    /// <summary>Only items with doubtful facts.</summary>
    public string? Doubtful { get; init; }

    /// <summary>Only published items that nobody has confirmed for a year.</summary>
    public string? Stale { get; init; }

    /// <summary>The key of a column, with a minus before it from the last to the first.</summary>
    public string? Sort { get; init; }

    /// <summary>The keys of the columns with commas between them; null for those that the person last chose.</summary>
    public string? Columns { get; init; }

    public string? Page { get; init; }

    /// <summary>Only these items: the ticked ones.</summary>
    public int[] Id { get; init; } = [];

    public string? Search => string.IsNullOrWhiteSpace(Q) ? null : CleanText.Cut(Q.Trim(), LongestSearch);

    public PublicationState? WantedState => Enum.TryParse<PublicationState>(State, out var state) && Enum.IsDefined(state) ? state : null;

    public DraftStage? WantedStage => Enum.TryParse<DraftStage>(Stage, out var stage) && Enum.IsDefined(stage) ? stage : null;

    public bool OnlyDoubtful => Doubtful == "yes";

    public bool OnlyStale => Stale == "yes";

    public int PageNumber => int.TryParse(Page, out var page) && page is > 0 and < 100_000 ? page : 1;

    public string SortKey => string.IsNullOrEmpty(Sort) ? ItemColumns.Name : Sort.TrimStart('-');

    public bool IsDescending => Sort?.StartsWith('-') == true;

    /// <summary>What the address says beside the page.</summary>
    public IEnumerable<KeyValuePair<string, string>> Values =>
        new[]
        {
            ("q", Search), ("state", State), ("stage", Stage), ("translation", Translation), ("doubtful", Doubtful),
            ("stale", Stale), ("sort", Sort), ("columns", Columns),
        }
        .Where(value => !string.IsNullOrEmpty(value.Item2))
        .Select(value => new KeyValuePair<string, string>(value.Item1, value.Item2!));

    /// <summary>The query string of the same table on another page.</summary>
    public string ToQuery(int page = 1)
    {
        var query = new QueryBuilder(Values);
        if (page > 1)
        {
            query.Add("page", $"{page}");
        }

        return query.ToString();
    }

    /// <summary>The same table by another column, or by the same one the other way round.</summary>
    public string SortedBy(string column) =>
        (this with { Sort = SortKey == column && !IsDescending ? $"-{column}" : column }).ToQuery();

    /// <summary>For <c>aria-sort</c>; null for a column that the table is not sorted by.</summary>
    public string? OrderOf(string column) => SortKey != column ? null : IsDescending ? "descending" : "ascending";
}
