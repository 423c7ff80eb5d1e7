using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The query string of a table of content. Values that do not exist are ignored.</summary>
public sealed record ContentFilter
{
    public const int LongestSearch = 120;
    public const string Missing = "missing";
    public const string Outdated = "outdated";
    public const string SortByName = "name";
    public const string SortByChange = "changed";
    public const string SortByConfirmation = "confirmed";

    public string? Q { get; init; }

    public string? State { get; init; }

    public string? Stage { get; init; }

    /// <summary><see cref="Missing"/> or <see cref="Outdated"/>.</summary>
    public string? Translation { get; init; }

    /// <summary>Only items with doubtful facts.</summary>
    public string? Doubtful { get; init; }

    /// <summary>Only published items that nobody has confirmed for a year.</summary>
    public string? Stale { get; init; }

    public string? Sort { get; init; }

    public string? Page { get; init; }

    public string? Search => string.IsNullOrWhiteSpace(Q) ? null : Q.Trim()[..Math.Min(Q.Trim().Length, LongestSearch)];

    public PublicationState? WantedState => Enum.TryParse<PublicationState>(State, out var state) && Enum.IsDefined(state) ? state : null;

    public DraftStage? WantedStage => Enum.TryParse<DraftStage>(Stage, out var stage) && Enum.IsDefined(stage) ? stage : null;

    public bool OnlyDoubtful => Doubtful == "yes";

    public bool OnlyStale => Stale == "yes";

    public int PageNumber => int.TryParse(Page, out var page) && page is > 0 and < 100_000 ? page : 1;

    /// <summary>The query string of the same table on another page.</summary>
    public string ToQuery(int page)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        foreach (var (name, value) in new[]
        {
            ("q", Search), ("state", State), ("stage", Stage), ("translation", Translation), ("doubtful", Doubtful),
            ("stale", Stale), ("sort", Sort), ("page", page > 1 ? $"{page}" : null),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }
}
