using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Embeds;

/// <summary>Cards that other sites show in a frame: no menu, no script, no cookie, headers of their own.</summary>
[Route(EmbedAddresses.Root)]
public sealed class EmbedsController(EmbedCentreQuery centres, EmbedCallsQuery calls) : Controller
{
    [HttpGet("centres/{slug}")]
    [PublicPage(typeof(Country), typeof(Photograph), Item = typeof(Centre))]
    public async Task<IActionResult> Centre(string? slug, CancellationToken cancellationToken) =>
        await centres.RunAsync(slug, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("calls")]
    [PublicPage(typeof(Call), typeof(ResidencyProgramme))]
    public async Task<IActionResult> Calls(CancellationToken cancellationToken) => View(await calls.RunAsync(cancellationToken));
}
