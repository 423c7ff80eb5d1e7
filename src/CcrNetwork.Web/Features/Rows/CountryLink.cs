using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Features.Rows;

/// <summary>The name of a country, and its address when it has a page.</summary>
public sealed record CountryLink(string? Slug, TextInLanguage Name)
{
    public static CountryLink Of(CentreIndex index, string code)
    {
        var slug = code.ToLowerInvariant();
        var hasPage = index.Countries.ContainsKey(code) || index.Values(Facets.Country).ContainsKey(slug);
        return new CountryLink(hasPage ? slug : null, NameOf(index, code));
    }

    public static TextInLanguage NameOf(CentreIndex index, string code) =>
        index.Countries.TryGetValue(code, out var country)
            ? country.Name.In(SiteLanguages.Current.Code)
            : new TextInLanguage(CountryNames.Of(code), SiteLanguages.Current.Code);
}
