using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Names of countries that have no page of their own, in the language of the request.</summary>
public static class CountryNames
{
    /// <summary>« Pays-Bas » for <c>NL</c>; a code that names no country stays as it is.</summary>
    public static string Of(string code)
    {
        if (code.Length != 2 || !code.All(char.IsAsciiLetter))
        {
            return code;
        }

        // RegionInfo.DisplayName keeps the language of its first reader; a region of the wished language does not.
        var region = code.ToUpperInvariant();
        return new RegionInfo($"{SiteLanguages.Current.Code}-{region}").NativeName;
    }
}
