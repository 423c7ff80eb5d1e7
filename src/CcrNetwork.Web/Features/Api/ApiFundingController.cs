using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>With whom and with what money a project can be made.</summary>
[Route(ApiModule.Address)]
[Tags("Cooperation")]
public sealed class ApiFundingController(ApiFundingQuery funding) : ApiController
{
    [HttpGet("partner-search")]
    [EndpointSummary("Current notices of partner search that are for everyone, the newest first.")]
    [PublicPage(typeof(Domain.Cooperation.PartnerSearch), typeof(Centre), typeof(Discipline))]
    [ProducesResponseType<ApiPage<ApiNotice>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> PartnerSearch([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await funding.NoticesAsync(paging, cancellationToken));

    [HttpGet("funding")]
    [EndpointSummary("Calls for projects of other funders with their state of the moment, the newest first.")]
    [PublicPage(typeof(FundingCall))]
    [ProducesResponseType<ApiPage<ApiFundingCall>>(StatusCodes.Status200OK, Json)]
    public async Task<IActionResult> Funding([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await funding.FundingAsync(paging, cancellationToken));
}
