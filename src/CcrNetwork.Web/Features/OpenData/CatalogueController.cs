using System.Text;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
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
[PublicPage(
    typeof(Centre), typeof(Country), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol), typeof(Partner), typeof(EuropeanProject),
    typeof(NewsItem), typeof(AgendaEvent), typeof(Resource), typeof(Domain.Cooperation.PartnerSearch), typeof(FundingCall))]
public sealed class CatalogueController(DataCatalogue catalogue) : Controller
{
    [HttpGet(DataCatalogue.Address)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var described = await catalogue.DescribeAsync(PageAddress.OriginOf(HttpContext), cancellationToken);
        return File(Encoding.UTF8.GetBytes(described.ToJsonString()), DataCatalogue.MediaType);
    }
}
