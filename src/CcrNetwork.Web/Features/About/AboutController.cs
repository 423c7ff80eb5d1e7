using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.About;

/// <summary>The pages about this site. Each is a title and paragraphs of the interface's own texts.</summary>
[Route("")]
[PublicPage]
public sealed class AboutController : Controller
{
    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View("Page", new AboutPage("Accessibility", 4));

    [HttpGet("legal")]
    public IActionResult Legal() => View("Page", new AboutPage("Legal", 4));

    [HttpGet("privacy")]
    public IActionResult Privacy() => View("Page", new AboutPage("Privacy", 4));

    [HttpGet("contact")]
    public IActionResult Contact() => View("Page", new AboutPage("Contact", 3));
}

/// <param name="Name">Beginning of its keys: <c>Name.Title</c>, <c>Name.Lead</c>, <c>Name.1.Heading</c>, <c>Name.1.Text</c>.</param>
/// <param name="Sections">How many sections it has.</param>
public sealed record AboutPage(string Name, int Sections);
