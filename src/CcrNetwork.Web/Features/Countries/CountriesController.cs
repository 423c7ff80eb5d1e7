using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Countries;

[Route("countries")]
[PublicPage(typeof(Country), typeof(Centre), typeof(Protocol), typeof(Partner), typeof(Photograph), typeof(NewsItem))]
public sealed class CountriesController(CountryListQuery list, CountryPageQuery pages) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await list.RunAsync(cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) switch
        {
            null => NotFound(),
            { IsShown: false } => Gone(),
            var page => View(page),
        };
}
