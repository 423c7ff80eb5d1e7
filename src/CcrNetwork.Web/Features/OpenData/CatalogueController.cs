using System.Text;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.OpenData;

/// <summary>The catalogue of the open data for harvesters; one for all languages.</summary>
[WithoutLanguage]
[OpenData]
[ApiExplorerSettings(IgnoreApi = true)]
[PublicPage(ShowsEveryKind = true)]
public sealed class CatalogueController(DataCatalogue catalogue) : Controller
{
    [HttpGet(DataCatalogue.Address)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var described = await catalogue.DescribeAsync(PageAddress.OriginOf(HttpContext), cancellationToken);
        return File(Encoding.UTF8.GetBytes(described.ToJsonString()), DataCatalogue.MediaType);
    }
}
