using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>The other lists of the open data, each whole enough to make an address of a single item unnecessary.</summary>
[Route(ApiModule.Address)]
public sealed class ApiListsController(ApiListsQuery lists) : ApiController
{
    [HttpGet("countries")]
    [Tags("Countries")]
    [EndpointSummary("Countries in some relation to the network.")]
    [PublicPage(typeof(Country))]
    [ProducesResponseType<ApiPage<ApiCountry>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Countries([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.CountriesAsync(paging, cancellationToken));

    [HttpGet("programmes")]
    [Tags("Residencies")]
    [EndpointSummary("Residency programmes.")]
    [PublicPage(typeof(ResidencyProgramme))]
    [ProducesResponseType<ApiPage<ApiProgramme>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Programmes([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.ProgrammesAsync(paging, cancellationToken));

    [HttpGet("calls")]
    [Tags("Residencies")]
    [EndpointSummary("Calls for applications with their state of the moment, the latest deadline first.")]
    [PublicPage(typeof(Call), typeof(ResidencyProgramme))]
    [ProducesResponseType<ApiPage<ApiCall>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Calls([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.CallsAsync(paging, cancellationToken));

    [HttpGet("protocols")]
    [Tags("Cooperation")]
    [EndpointSummary("Cooperation protocols and other agreements.")]
    [PublicPage(typeof(Protocol), typeof(Country), typeof(Centre), typeof(Partner))]
    [ProducesResponseType<ApiPage<ApiProtocol>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Protocols([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.ProtocolsAsync(paging, cancellationToken));

    [HttpGet("partners")]
    [Tags("Cooperation")]
    [EndpointSummary("Partners of the network.")]
    [PublicPage(typeof(Partner))]
    [ProducesResponseType<ApiPage<ApiPartner>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Partners([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.PartnersAsync(paging, cancellationToken));

    [HttpGet("projects")]
    [Tags("Cooperation")]
    [EndpointSummary("European projects.")]
    [PublicPage(typeof(EuropeanProject), typeof(Centre))]
    [ProducesResponseType<ApiPage<ApiProject>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Projects([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await lists.ProjectsAsync(paging, cancellationToken));
}
