using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The query string of the list of calls. Values that do not exist are ignored, so that no address ever fails.</summary>
public sealed record CallFilter
{
    public string? Programme { get; init; }

    /// <summary>One of <see cref="CallGroup"/> in lower case.</summary>
    public string? State { get; init; }

    public string? Year { get; init; }

    public CallGroup? Group => Enum.TryParse<CallGroup>(State, ignoreCase: true, out var group) && Enum.IsDefined(group) ? group : null;

    public int? YearNumber => int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    public static string QueryOf(string? programme, CallGroup? group, int? year)
    {
        var query = new QueryBuilder();
        Add(query, "programme", programme);
        Add(query, "state", group?.ToString().ToLowerInvariant());
        Add(query, "year", year?.ToString(CultureInfo.InvariantCulture));
        return query.ToString();
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Add(name, value);
        }
    }
}

/// <summary>The states of calls as a reader looks for them.</summary>
public enum CallGroup
{
    Announced,

    /// <summary>Open, closing soon included.</summary>
    Open,

    /// <summary>Closed, with or without published results.</summary>
    Closed,
}
