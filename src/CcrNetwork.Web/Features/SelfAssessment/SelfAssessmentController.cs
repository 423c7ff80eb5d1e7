using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.SelfAssessment;

[Route("label/self-assessment")]
[PublicPage(typeof(Statement), ReadsAnyParameter = true)]
public sealed class SelfAssessmentController(SelfAssessmentQuery assessment) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await assessment.RunAsync(Request.Query, cancellationToken));
}
