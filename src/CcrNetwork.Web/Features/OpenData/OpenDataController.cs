using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.OpenData;

[Route("data")]
[PublicPage(typeof(Centre))]
public sealed class OpenDataController : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View();
}
