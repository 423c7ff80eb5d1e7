using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Questions;

/// <summary>What is to be found out, by whom it can be answered: a list, and for each recipient a sheet and a letter.</summary>
[Route("admin/questions")]
[Authorize(StaffPolicies.Editors)]
public sealed class QuestionsController(QuestionsQuery questions) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancellationToken) =>
        View(await questions.RunAsync(page, cancellationToken));

    /// <param name="into">The language of the letter; that of the recipient's country without it.</param>
    [HttpGet("{slug}")]
    public async Task<IActionResult> Sheet(string slug, string? into, CancellationToken cancellationToken) =>
        await questions.OfAsync(slug, cancellationToken) is { } sheet
            ? View(sheet with { Language = SiteLanguages.Find(into) ?? sheet.Language })
            : NotFound();
}
