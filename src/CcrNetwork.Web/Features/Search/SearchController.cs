using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Search;

[Route("search")]
[PublicPage(
    typeof(Centre), typeof(Country), typeof(Discipline), typeof(ResidencyProgramme), typeof(Call), typeof(Protocol), typeof(Partner),
    typeof(EuropeanProject), typeof(NewsItem), typeof(FundingCall), typeof(AgendaEvent), typeof(Service), typeof(TimelineEvent), typeof(LabelStep), typeof(PublishedWork),
    typeof(Photograph), typeof(TextPage), typeof(Domain.Cooperation.PartnerSearch), typeof(Resource))]
public sealed class SearchController(SearchQuery search) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken) =>
        View(await search.RunAsync(q, cancellationToken));
}
