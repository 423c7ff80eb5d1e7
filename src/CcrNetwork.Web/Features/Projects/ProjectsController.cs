using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Projects;

[Route("projects")]
[PublicPage(typeof(EuropeanProject), typeof(Centre), typeof(Country), typeof(Photograph))]
public sealed class ProjectsController(ProjectListQuery list, ProjectPageQuery pages) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await list.RunAsync(cancellationToken));

    [HttpGet("{slug}")]
    [PublicPage(typeof(Centre), typeof(Country), typeof(Photograph), Item = typeof(EuropeanProject))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
