using CcrNetwork.Data;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>What machines look for at fixed addresses: search engines, browsers, finders of security flaws.</summary>
[WithoutLanguage]
[Route("")]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class DiscoveryController(SitemapQuery sitemap, IOptions<SecurityOptions> security, TimeProvider clock) : Controller
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const string Xml = "application/xml; charset=utf-8";

    [HttpGet("sitemap.xml")]
    [PublicPage(ShowsEveryKind = true)]
    public async Task<IActionResult> Sitemap(CancellationToken cancellationToken)
    {
        var all = await sitemap.RunAsync(cancellationToken);
        var origin = PageAddress.OriginOf(HttpContext);
        return File(all.FileCount > 1 ? SitemapXml.WriteIndex(all.FileCount, origin) : SitemapXml.Write(all.Pages, origin), Xml);
    }

    /// <summary>One of the files of a network that is too large for one.</summary>
    [HttpGet("sitemap-{number:int:min(1)}.xml")]
    [PublicPage(ShowsEveryKind = true)]
    public async Task<IActionResult> SitemapFile(int number, CancellationToken cancellationToken) =>
        await sitemap.FileAsync(number, cancellationToken) is { } pages
            ? File(SitemapXml.Write(pages, PageAddress.OriginOf(HttpContext)), Xml)
            : NotFound();

    [HttpGet("robots.txt")]
    [PublicPage]
    public IActionResult Robots()
    {
        string[] lines =
        [
            "User-agent: *",
            "Disallow: /admin",
            .. SiteLanguages.All.Select(language => $"Disallow: /{language.Code}{SitemapQuery.SearchPath}"),
            "",
            $"Sitemap: {PageAddress.OriginOf(HttpContext)}/sitemap.xml",
            "",
        ];
        return Content(string.Join('\n', lines), PlainText);
    }

    [HttpGet("favicon.ico")]
    public IActionResult Favicon() => RedirectPermanent("/img/favicon.svg");

    [HttpGet(".well-known/security.txt")]
    [PublicPage(ChangesDaily = true)]
    public IActionResult Security()
    {
        var expires = DateOnly.FromDateTime(clock.UtcNow()).AddYears(1);
        string[] lines =
        [
            $"Contact: {security.Value.Contact}",
            $"Expires: {expires:yyyy-MM-dd}T00:00:00Z",
            "Preferred-Languages: fr, en",
            $"Canonical: {PageAddress.OriginOf(HttpContext)}/.well-known/security.txt",
            "",
        ];
        return Content(string.Join('\n', lines), PlainText);
    }
}
