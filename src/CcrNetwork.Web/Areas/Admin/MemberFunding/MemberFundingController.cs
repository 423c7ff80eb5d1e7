using CcrNetwork.Web.Features.Funding;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MemberFunding;

/// <summary>The funding watch with what staff tells members about each call.</summary>
[Route("admin/members/funding")]
public sealed class MemberFundingController(MemberFundingQuery calls) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(FundingFilter filter, CancellationToken cancellationToken) =>
        View(await calls.RunAsync(filter, cancellationToken));
}
