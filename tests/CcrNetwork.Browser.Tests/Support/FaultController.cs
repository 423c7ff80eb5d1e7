using CcrNetwork.Web.Areas.Admin;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>A page of the staff area that always fails, so that the page that says so can be looked at.</summary>
[WithoutLanguage]
[Route(Address)]
public sealed class FaultController : AdminController
{
    public const string Address = "admin/planted-fault";

    [HttpGet("")]
    public IActionResult Fault() => throw new InvalidOperationException("planted");
}
