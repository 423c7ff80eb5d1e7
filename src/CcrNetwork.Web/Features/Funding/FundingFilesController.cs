using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Funding;

/// <summary>What a filter of the funding watch finds, as a calendar, and the deadlines of one call.</summary>
[Route("")]
[OpenData]
[PublicPage(typeof(FundingCall))]
public sealed class FundingFilesController(FundingListQuery list, FundingPageQuery calls, FundingCalendar calendar) : Controller
{
    [HttpGet("funding.ics")]
    public async Task<IActionResult> Calendar(FundingFilter filter, CancellationToken cancellationToken) =>
        CalendarOf((await list.RunAsync(filter, cancellationToken)).Calls);

    [HttpGet("funding/{slug}.ics")]
    [PublicPage(Item = typeof(FundingCall))]
    public async Task<IActionResult> CalendarOfOne(string slug, CancellationToken cancellationToken) =>
        await calls.RunAsync(slug, cancellationToken) is { Details.IsPublished: true, Call: { Call.CutOffs.Count: > 0 } call }
            ? CalendarOf([call])
            : NotFound();

    private FileContentResult CalendarOf(IEnumerable<FundingNow> found) =>
        File(
            System.Text.Encoding.UTF8.GetBytes(calendar.Write(found, PageAddress.OriginOf(HttpContext))),
            "text/calendar; charset=utf-8",
            "funding.ics");
}
