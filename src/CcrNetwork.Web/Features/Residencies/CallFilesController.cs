using CcrNetwork.Domain.Residencies;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Residencies;

/// <summary>The deadlines of all calls, of a programme or of one call as a calendar.</summary>
[Route("residencies")]
[OpenData]
[PublicPage(typeof(ResidencyProgramme), typeof(Call))]
public sealed class CallFilesController(CallCalendarQuery deadlines, CallCalendar calendar) : Controller
{
    [HttpGet("calls.ics")]
    public async Task<IActionResult> All(CancellationToken cancellationToken) =>
        Calendar(await deadlines.AllAsync(cancellationToken));

    [HttpGet("{slug}.ics")]
    public async Task<IActionResult> OfProgramme(string slug, CancellationToken cancellationToken) =>
        await deadlines.OfProgrammeAsync(slug, cancellationToken) is { } found ? Calendar(found) : NotFound();

    [HttpGet("calls/{slug}.ics")]
    [PublicPage(typeof(ResidencyProgramme), Item = typeof(Call))]
    public async Task<IActionResult> OfCall(string slug, CancellationToken cancellationToken) =>
        await deadlines.OfCallAsync(slug, cancellationToken) is { } found ? Calendar([found]) : NotFound();

    /// <summary>Every file has the same name, so that none in a folder of downloads tells what was read.</summary>
    private FileContentResult Calendar(IEnumerable<CallDeadline> found) =>
        File(
            System.Text.Encoding.UTF8.GetBytes(calendar.Write(found, PageAddress.OriginOf(HttpContext))),
            "text/calendar; charset=utf-8",
            "calls.ics");
}
