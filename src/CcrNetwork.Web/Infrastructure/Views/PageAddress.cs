using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>The addresses of a page for its links: absolute, its own and those of its other languages.</summary>
public sealed record PageAddress(PageHead Head, string Origin, string PathWithoutLanguage, string Query)
{
    /// <summary>The one address of this page: no filters, no order, only what makes it another page.</summary>
    public string Canonical => $"{Origin}{In(SiteLanguages.Current)}{Head.CanonicalQuery}";

    public string Absolute(string path) => $"{Origin}{path}";

    public string In(SiteLanguage language) => $"/{language.Code}{PathWithoutLanguage}";

    public string CanonicalIn(SiteLanguage language) => $"{Origin}{In(language)}{Head.CanonicalQuery}";

    public static PageAddress Of(HttpContext context, PageHead head)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "/";
        var language = SiteLanguages.OfPath(path);
        var rest = language is null ? "" : path[(language.Code.Length + 1)..].TrimEnd('/');
        return new PageAddress(head, OriginOf(context), rest, request.QueryString.Value ?? "");
    }

    /// <summary>Scheme and host under which the public knows the portal.</summary>
    public static string OriginOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl
        ?? $"{context.Request.Scheme}://{context.Request.Host}";
}
