using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Languages;

/// <summary>The languages of the site, and what each of them lacks.</summary>
[Route("admin")]
[Authorize(StaffPolicies.Editors)]
public sealed class LanguagesController(LanguagesQuery languages) : AdminController
{
    [HttpGet("languages")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await languages.RunAsync(Actor, cancellationToken));
}
