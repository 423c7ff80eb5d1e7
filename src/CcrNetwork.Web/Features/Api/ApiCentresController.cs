using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

[Route($"{ApiAddress.Root}/centres")]
[Tags("Centres")]
[PublicPage(typeof(Centre), typeof(Country), typeof(Discipline), typeof(ResidencyProgramme))]
public sealed class ApiCentresController(ApiCentreQuery centres) : ApiController
{
    [HttpGet("")]
    [EndpointSummary("Centres, by the same filters as the public directory; the members of today unless asked otherwise.")]
    [ProducesResponseType<ApiPage<ApiCentre>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> List(
        [FromQuery] ApiCentreFilter filter, [FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await centres.ListAsync(filter, paging, cancellationToken));

    [HttpGet("{slug}")]
    [EndpointSummary("One centre, with its texts, contacts and sources.")]
    [ProducesResponseType<ApiCentreDetails>(StatusCodes.Status200OK, Json)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, Problems)]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await centres.DetailsAsync(slug, cancellationToken) is { } centre ? Ok(centre) : NotFound();
}
