using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>The query string of the library. Values that do not exist are ignored.</summary>
public sealed record PhotographFilter
{
    public const int LongestSearch = 120;
    public const string NeedsAlternative = "alternative";
    public const string NeedsRights = "rights";
    public const string Unused = "unused";

    public static readonly IReadOnlyList<string> Needs = [NeedsAlternative, NeedsRights, Unused];

    public string? Q { get; init; }

    public string? State { get; init; }

    /// <summary>One of <see cref="Needs"/>.</summary>
    public string? Need { get; init; }

    public string? Page { get; init; }

    public string? Search => string.IsNullOrWhiteSpace(Q) ? null : CleanText.Cut(Q.Trim(), LongestSearch);

    public PublicationState? WantedState => Enum.TryParse<PublicationState>(State, out var state) && Enum.IsDefined(state) ? state : null;

    public string? WantedNeed => Need is not null && Needs.Contains(Need) ? Need : null;

    public int PageNumber => int.TryParse(Page, out var page) && page is > 0 and < 100_000 ? page : 1;

    public string ToQuery(int page)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        foreach (
            var (name, value) in new[]
            {
                ("q", Search),
                ("state", WantedState?.ToString()),
                ("need", WantedNeed),
                ("page", page > 1 ? $"{page}" : null),
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
