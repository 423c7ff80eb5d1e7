using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>What machines look for at fixed addresses.</summary>
[WithoutLanguage]
[Route("")]
[PublicPage(typeof(Centre), typeof(Country), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol), typeof(Partner), typeof(EuropeanProject))]
public sealed class DiscoveryController(SitemapQuery sitemap, TimeProvider clock) : Controller
{
    [HttpGet("sitemap.xml")]
    public async Task<IActionResult> Sitemap(CancellationToken cancellationToken) =>
        File(SitemapXml.Write(await sitemap.RunAsync(cancellationToken), PageAddress.OriginOf(HttpContext)), "application/xml; charset=utf-8");

    [HttpGet("robots.txt")]
    public IActionResult Robots()
    {
        var text = new StringBuilder("User-agent: *\nDisallow: /admin/\n");
        foreach (var language in SiteLanguages.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"Disallow: /{language.Code}/search\n");
        }

        return Text(text.Append(CultureInfo.InvariantCulture, $"\nSitemap: {PageAddress.OriginOf(HttpContext)}/sitemap.xml\n").ToString());
    }

    [HttpGet(".well-known/security.txt")]
    public IActionResult Security()
    {
        var expires = clock.GetUtcNow().Date.AddYears(1).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        return Text($"Contact: mailto:info@accr-europe.org\nExpires: {expires}\nPreferred-Languages: fr, en\n");
    }

    private ContentResult Text(string text) => Content(text, "text/plain; charset=utf-8");
}
