using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>Deadlines of calls as calendar files: all of them, those of a programme, that of a call.</summary>
[Route("residencies")]
[PublicPage(typeof(ResidencyProgramme), typeof(Call))]
public sealed class CalendarsController(CallCalendarQuery deadlines, CallCalendar calendar) : Controller
{
    [HttpGet("calls.ics")]
    public async Task<IActionResult> All(CancellationToken cancellationToken) =>
        Calendar(await deadlines.AllAsync(cancellationToken));

    [HttpGet("{slug}.ics")]
    public async Task<IActionResult> OfProgramme(string slug, CancellationToken cancellationToken) =>
        await deadlines.OfProgrammeAsync(slug, cancellationToken) is { } found ? Calendar(found) : NotFound();

    [HttpGet("calls/{slug}.ics")]
    public async Task<IActionResult> OfCall(string slug, CancellationToken cancellationToken) =>
        await deadlines.OfCallAsync(slug, cancellationToken) is { } found ? Calendar([found]) : NotFound();

    /// <summary>Every file has the same name, so that none in a folder of downloads tells what was read.</summary>
    private FileContentResult Calendar(IEnumerable<CallDeadline> found) =>
        File(
            System.Text.Encoding.UTF8.GetBytes(calendar.Write(found, PageAddress.OriginOf(HttpContext))),
            "text/calendar; charset=utf-8",
            "calls.ics");
}
