using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>Programmes and calls. The address of the calls wins over that of a programme, because it is a fixed word.</summary>
[Route("residencies")]
[PublicPage(typeof(ResidencyProgramme), typeof(Call), typeof(Centre), typeof(Country), typeof(Discipline), typeof(Photograph))]
public sealed class ResidenciesController(
    ResidencyIndexQuery index, ProgrammePageQuery programmes, CallListQuery callList, CallPageQuery calls) : PageController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await index.RunAsync(cancellationToken));

    [HttpGet("{slug}")]
    [PublicPage(
        typeof(NewsItem), typeof(Call), typeof(Centre), typeof(Country), typeof(Discipline), typeof(Photograph),
        Item = typeof(ResidencyProgramme))]
    public async Task<IActionResult> Programme(string slug, CancellationToken cancellationToken) =>
        Shown(await programmes.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);

    [HttpGet("calls")]
    public async Task<IActionResult> Calls(CallFilter filter, CancellationToken cancellationToken) =>
        View(await callList.RunAsync(filter, cancellationToken));

    [HttpGet("calls/{slug}")]
    [PublicPage(typeof(ResidencyProgramme), typeof(Centre), typeof(Country), typeof(Discipline), typeof(Photograph), Item = typeof(Call))]
    public async Task<IActionResult> Call(string slug, CancellationToken cancellationToken) =>
        Shown(await calls.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);
}
