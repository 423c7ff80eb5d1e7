using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.TextPages;

[Route("")]
[PublicPage(typeof(Photograph), Item = typeof(TextPage))]
public sealed class TextPagesController(TextPageQuery pages) : PageController
{
    [HttpGet(TextPageAddress.Accessibility)]
    public Task<IActionResult> Accessibility(CancellationToken cancellationToken) =>
        ShowAsync(TextPageAddress.Accessibility, cancellationToken);

    [HttpGet(TextPageAddress.Legal)]
    public Task<IActionResult> Legal(CancellationToken cancellationToken) => ShowAsync(TextPageAddress.Legal, cancellationToken);

    [HttpGet(TextPageAddress.Privacy)]
    public Task<IActionResult> Privacy(CancellationToken cancellationToken) => ShowAsync(TextPageAddress.Privacy, cancellationToken);

    [HttpGet(TextPageAddress.Contact)]
    public Task<IActionResult> Contact(CancellationToken cancellationToken) => ShowAsync(TextPageAddress.Contact, cancellationToken);

    [HttpGet("pages/{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) => TextPageAddress.IsShort(slug)
        ? RedirectPermanent($"/{SiteLanguages.Current.Code}{TextPageAddress.Of(slug)}")
        : await ShowAsync(slug, cancellationToken);

    /// <summary>The page in a language that is none of the site's.</summary>
    [HttpGet("pages/{slug}/in/{code}")]
    public async Task<IActionResult> InLanguage(string slug, string code, CancellationToken cancellationToken)
    {
        if (SiteLanguages.Find(code) is { } own)
        {
            return RedirectPermanent($"/{own.Code}{TextPageAddress.Of(slug)}");
        }

        return await pages.RunAsync(slug, cancellationToken) switch
        {
            { IsPublished: false } => Gone(),
            { } page when page.FurtherLanguages.Contains(code) => View("InLanguage", page with { ReadIn = code }),
            _ => NotFound(),
        };
    }

    private async Task<IActionResult> ShowAsync(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) switch
        {
            null => NotFound(),
            { IsPublished: false } => Gone(),
            var page => View("Details", page),
        };
}
