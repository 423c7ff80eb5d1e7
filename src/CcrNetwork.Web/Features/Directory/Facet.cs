using CcrNetwork.Domain.Centres;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>
/// By what the directory can be narrowed: a declaration that says how a centre has it and how a value is said. Addresses, counts,
/// form, chips, API and its description go through all of <see cref="Facets"/>; nothing else names one to have it shown.
/// </summary>
/// <param name="Name">Of its heading, the text <c>Centres.Facet.{Name}</c>; in lower case its parameter.</param>
/// <param name="Description">For programs that use the API, in English.</param>
public sealed record Facet(string Name, string Description)
{
    /// <summary>The values of a centre as they stand in addresses, from what the directory knows of it.</summary>
    public Func<IndexedCentre, CentreIndex, IEnumerable<string>> ValuesOf { get; init; } = (_, _) => [];

    /// <summary>For a value of which the directory knows nothing else: reads it with the index, in a query of its own.</summary>
    public Func<IQueryable<Centre>, IQueryable<FacetValue>>? Read { get; init; }

    /// <summary>Says a value in the language of the page; without it the text <c>Centres.{Name}.{Value}</c> does.</summary>
    public Func<FacetLabels, CentreIndex, string, string>? Label { get; init; }

    /// <summary>Whether its values stand in their own order; otherwise the most frequent come first.</summary>
    public bool IsInOwnOrder { get; init; }

    /// <summary>Whether the form shows its values before anybody opens it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether those who ask for none of its values get the members of today and nobody else.</summary>
    public bool KeepsMembersUnasked { get; init; }

    /// <summary>Its name in the query string.</summary>
    public string Parameter => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(Name);

    public bool Equals(Facet? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
