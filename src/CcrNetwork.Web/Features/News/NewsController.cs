using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.News;

[Route("")]
[PublicPage(typeof(NewsItem), typeof(Centre), typeof(Country), typeof(ResidencyProgramme))]
public sealed class NewsController(NewsListQuery list, NewsPageQuery pages) : PageController
{
    [HttpGet("news")]
    public async Task<IActionResult> Index(NewsFilter filter, CancellationToken cancellationToken) =>
        View(await list.RunAsync(filter, cancellationToken));

    [HttpGet("news/{slug}")]
    [PublicPage(typeof(Centre), typeof(Country), typeof(ResidencyProgramme), typeof(Photograph), Item = typeof(NewsItem))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
