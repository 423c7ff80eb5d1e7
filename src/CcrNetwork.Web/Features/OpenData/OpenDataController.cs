using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.OpenData;

[Route("data")]
[PublicPage(
    typeof(Centre), typeof(Country), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol), typeof(Partner), typeof(EuropeanProject),
    typeof(NewsItem), typeof(AgendaEvent), typeof(Resource), typeof(Domain.Cooperation.PartnerSearch), typeof(FundingCall))]
public sealed class OpenDataController(OpenDataQuery data) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await data.RunAsync(cancellationToken));
}
