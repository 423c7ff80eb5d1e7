using System.Globalization;

namespace CcrNetwork.Web.Features.Directory;

/// <summary>All facets, in the order of the page. One more is one entry here and its heading in both languages.</summary>
public sealed class Facets(IEnumerable<Facet> facets)
{
    public static readonly Facet Country = new(
        "Country", "ISO 3166-1 alpha-2 code in lower case; may be repeated, as all lists of values here.")
    {
        ValuesOf = (centre, _) => [centre.CountryCode.ToLowerInvariant()],
        Label = (_, index, value) => FacetLabels.Country(index, value.ToUpperInvariant()),
        IsOpen = true,
    };

    public static readonly Facet Heritage = new("Heritage", "What the walls were built as, such as abbey.")
    {
        ValuesOf = (centre, _) => [CentreIndex.Kebab(centre.Heritage)],
        IsOpen = true,
    };

    public static readonly Facet Discipline = new("Discipline", "Slug of a discipline, such as music.")
    {
        ValuesOf = (centre, _) => centre.Disciplines,
        Label = (_, index, value) => FacetLabels.Discipline(index, value),
    };

    public static readonly Facet Programme = new("Programme", "Slug of a residency programme whose residents the centre hosts.")
    {
        ValuesOf = (centre, _) => centre.Programmes,
        Label = (labels, index, value) => labels.Programme(index, value),
    };

    public static readonly Facet Membership = new(
        "Membership", "Without it, the members of today. Former and prospective centres only when asked for.")
    {
        ValuesOf = (centre, _) => [CentreIndex.Kebab(centre.Membership)],
        KeepsMembersUnasked = true,
    };

    public static readonly Facet Continent = new("Continent", "Such as europe or north-america.")
    {
        ValuesOf = (centre, index) => index.ContinentOf(centre.CountryCode) is { } continent ? [CentreIndex.Kebab(continent)] : [],
    };

    public static readonly Facet Century = new("Century", "Century of the oldest important part, two digits, such as 12.")
    {
        ValuesOf = (centre, _) => centre.Century is { } century ? [century.ToString("00", CultureInfo.InvariantCulture)] : [],
        Label = (labels, _, value) => labels.Century(int.Parse(value, CultureInfo.InvariantCulture)),
        IsInOwnOrder = true,
    };

    public static IReadOnlyList<Facet> Declared { get; } = [Country, Heritage, Discipline, Programme, Membership, Continent, Century];

    public IReadOnlyList<Facet> All { get; } = [.. facets];
}
