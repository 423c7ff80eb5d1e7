using System.Text;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Features.Rows;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Agenda;

[Route("")]
[PublicPage(typeof(AgendaEvent), typeof(Call), typeof(ResidencyProgramme), typeof(Centre), typeof(Country), ChangesDaily = true)]
public sealed class AgendaController(AgendaQuery agenda, EventPageQuery pages, AgendaCalendar calendar) : PageController
{
    [HttpGet("agenda")]
    public async Task<IActionResult> Index(AgendaFilter filter, CancellationToken cancellationToken) =>
        View(await agenda.RunAsync(filter, cancellationToken));

    [HttpGet("agenda.ics")]
    [OpenData]
    public async Task<IActionResult> File(AgendaFilter filter, CancellationToken cancellationToken) =>
        Calendar(await agenda.ForFileAsync(filter, cancellationToken), "agenda.ics");

    [HttpGet("agenda/{slug}")]
    [PublicPage(typeof(Centre), typeof(Country), typeof(Photograph), Item = typeof(AgendaEvent))]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        Shown(await pages.RunAsync(slug, cancellationToken), page => page.Details.IsPublished);

    [HttpGet("agenda/{slug}.ics")]
    [OpenData]
    [PublicPage(typeof(Centre), typeof(Country), Item = typeof(AgendaEvent))]
    public async Task<IActionResult> EventFile(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) is { Details: { IsPublished: true } details }
            ? Calendar([details.Entry], $"{details.Slug}.ics")
            : NotFound();

    private FileContentResult Calendar(IEnumerable<AgendaEntry> entries, string name) =>
        File(Encoding.UTF8.GetBytes(calendar.Write(entries, PageAddress.OriginOf(HttpContext))), AgendaCalendar.MediaType, name);
}
