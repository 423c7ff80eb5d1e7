using CcrNetwork.Web.Infrastructure.Api;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

/// <summary>
/// A list of the API. There is one for each kind that declares one; <see cref="ApiListControllers"/> gives it its address.
/// </summary>
[Route(ApiAddress.Root)]
public sealed class ApiListController<TRow>(ApiListQuery<TRow> list) : ApiController
    where TRow : ApiItem
{
    [HttpGet("")]
    public async Task<IActionResult> List([FromQuery] ApiPaging paging, CancellationToken cancellationToken) =>
        Ok(await list.RunAsync(paging, cancellationToken));
}
