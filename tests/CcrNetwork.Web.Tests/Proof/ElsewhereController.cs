using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A page of staff where none lies, for a test to plant.</summary>
[WithoutLanguage]
[Route("elsewhere")]
public sealed class ElsewhereController : AdminController
{
    [HttpGet("page")]
    public IActionResult Page() => Content("for one person");

    [HttpGet("missing")]
    public IActionResult Missing() => NotFound();

    [HttpGet("fault")]
    public IActionResult Fault() => throw new InvalidOperationException("planted");
}
