using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>The other lists of the open data, each whole enough to make a single item's address unnecessary.</summary>
[Route("api/v1")]
[PublicPage(typeof(Country), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol), typeof(Partner), typeof(EuropeanProject), typeof(Centre))]
public sealed class ApiListsController(ApiListsQuery lists) : ApiController
{
    /// <summary>Countries in some relation to the network.</summary>
    [HttpGet("countries")]
    public async Task<ActionResult<ApiPage<ApiCountry>>> Countries(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.CountriesAsync(cancellationToken), page, pageSize);

    /// <summary>Residency programmes.</summary>
    [HttpGet("programmes")]
    public async Task<ActionResult<ApiPage<ApiProgramme>>> Programmes(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.ProgrammesAsync(cancellationToken), page, pageSize);

    /// <summary>Calls for applications with their state of the moment.</summary>
    [HttpGet("calls")]
    public async Task<ActionResult<ApiPage<ApiCall>>> Calls(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.CallsAsync(cancellationToken), page, pageSize);

    /// <summary>Cooperation protocols.</summary>
    [HttpGet("protocols")]
    public async Task<ActionResult<ApiPage<ApiProtocol>>> Protocols(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.ProtocolsAsync(cancellationToken), page, pageSize);

    /// <summary>Partners.</summary>
    [HttpGet("partners")]
    public async Task<ActionResult<ApiPage<ApiPartner>>> Partners(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.PartnersAsync(cancellationToken), page, pageSize);

    /// <summary>European projects.</summary>
    [HttpGet("projects")]
    public async Task<ActionResult<ApiPage<ApiProject>>> Projects(CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage) =>
        Paged(await lists.ProjectsAsync(cancellationToken), page, pageSize);

    /// <summary>Any other address of the API, so that programs get a problem they can read and not a page.</summary>
    [HttpGet("{**anything}", Order = int.MaxValue)]
    [ApiExplorerSettings(IgnoreApi = true)]
    public ObjectResult Nothing() => Unknown();
}
