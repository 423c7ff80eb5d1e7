using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;

namespace CcrNetwork.Web.Infrastructure.Api;

/// <summary>Absolute addresses in the answers of the API.</summary>
public sealed class PageLinks(IHttpContextAccessor accessor)
{
    private string Origin => PageAddress.OriginOf(accessor.HttpContext!);

    /// <summary>The page about an item, by language.</summary>
    public IReadOnlyDictionary<string, string> Pages(string path) =>
        SiteLanguages.All.ToDictionary(language => language.Code, language => $"{Origin}/{language.Code}{path}");

    public string Api(string path) => $"{Origin}/{ApiAddress.Root}/{path}";

    /// <summary>The address asked for, with another page of the list.</summary>
    public string OtherPage(int page)
    {
        var request = accessor.HttpContext!.Request;
        var query = request.Query
            .Where(entry => !entry.Key.Equals("page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Value.Select(value => KeyValuePair.Create(entry.Key, value)))
            .Append(KeyValuePair.Create("page", (string?)page.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return $"{Origin}{request.Path.ToUriComponent()}{QueryString.Create(query)}";
    }
}
