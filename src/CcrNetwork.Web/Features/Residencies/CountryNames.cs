using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>
/// Countries by name in the language of the page: as the network writes them, or, for those it has no page of, as the
/// platform does.
/// </summary>
public static class CountryNames
{
    public static string Of(CentreIndex index, string code) =>
        index.Countries.ContainsKey(code) ? FacetLabels.Country(index, code) : FromPlatform(code);

    public static IReadOnlyList<string> Of(CentreIndex index, IEnumerable<string> codes) =>
        [.. codes.Select(code => Of(index, code)).Order(Comparer<string>.Create(
            (left, right) => string.CompareOrdinal(Folding.Fold(left), Folding.Fold(right))))];

    private static string FromPlatform(string code)
    {
        try
        {
            return new RegionInfo(code).DisplayName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
