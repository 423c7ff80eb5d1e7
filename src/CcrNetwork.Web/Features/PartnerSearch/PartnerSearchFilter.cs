using CcrNetwork.Domain.Cooperation;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcrNetwork.Web.Features.PartnerSearch;

/// <summary>The query string of the list. Values that do not exist are ignored, so that no address ever fails.</summary>
public sealed record PartnerSearchFilter
{
    /// <summary><c>lookingfor</c> or <c>offering</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Code of a country in small letters.</summary>
    public string? Country { get; init; }

    /// <summary>Key of a programme.</summary>
    public string? Programme { get; init; }

    /// <summary>Slug of a discipline.</summary>
    public string? Discipline { get; init; }

    public PartnerSearchKind? WantedKind =>
        Enum.TryParse<PartnerSearchKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public bool IsEmpty => ToQuery().Length == 0;

    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("kind", Kind), ("country", Country), ("programme", Programme), ("discipline", Discipline) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }
}
