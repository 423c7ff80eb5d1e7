using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>What the association publishes from day to day.</summary>
[Route(ApiModule.Address)]
[Tags("Editorial")]
public sealed class ApiEditorialController(ApiEditorialQuery editorial) : ApiController
{
    [HttpGet("news")]
    [EndpointSummary("News, the newest first.")]
    [PublicPage(typeof(NewsItem), typeof(Centre), typeof(Country), typeof(ResidencyProgramme))]
    [ProducesResponseType<ApiPage<ApiNews>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> News([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await editorial.NewsAsync(paging, cancellationToken));

    [HttpGet("agenda")]
    [EndpointSummary("Events, the latest first; past ones too.")]
    [PublicPage(typeof(AgendaEvent), typeof(Centre))]
    [ProducesResponseType<ApiPage<ApiEvent>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Agenda([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await editorial.AgendaAsync(paging, cancellationToken));

    [HttpGet("resources")]
    [EndpointSummary("Guides and publications of the library that are for everyone.")]
    [PublicPage(typeof(Resource))]
    [ProducesResponseType<ApiPage<ApiResource>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Resources([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await editorial.ResourcesAsync(paging, cancellationToken));
}
