using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Redirects;

[Route("admin/redirects")]
[Authorize(StaffPolicies.Editors)]
public sealed class RedirectsController(RedirectListQuery list, RedirectEditor editor) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int page, CancellationToken cancellationToken) =>
        View(await list.RunAsync(q, page, cancellationToken));

    [HttpGet("new")]
    public IActionResult New() => View("Edit", new RedirectPage(null, new RedirectForm()));

    [HttpPost("new")]
    public async Task<IActionResult> New(RedirectForm form, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? After(await editor.AddAsync(form, Actor, cancellationToken), new RedirectPage(null, form))
            : Invalid(new RedirectPage(null, form), "Edit");

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellationToken) =>
        await list.FindAsync(id, cancellationToken) is { } form ? View(new RedirectPage(id, form)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, RedirectForm form, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? After(await editor.ChangeAsync(id, form, Actor, cancellationToken), new RedirectPage(id, form))
            : Invalid(new RedirectPage(id, form), "Edit");

    [HttpPost("{id:int}/removal")]
    public async Task<IActionResult> Remove(int id, CancellationToken cancellationToken) =>
        await editor.RemoveAsync(id, Actor, cancellationToken) == RedirectOutcome.Missing
            ? NotFound()
            : Done(Texts["Admin.Redirects.Removed"], nameof(Index));

    private IActionResult After(RedirectOutcome outcome, RedirectPage page)
    {
        switch (outcome)
        {
            case RedirectOutcome.Done:
                return Done(Texts["Admin.Redirects.Saved"], nameof(Index));
            case RedirectOutcome.Missing:
                return NotFound();
            case RedirectOutcome.Taken:
                ModelState.AddModelError(nameof(RedirectForm.From), Texts["Admin.Redirects.Taken"]);
                return Invalid(page, "Edit");
            case RedirectOutcome.Circle:
                ModelState.AddModelError(nameof(RedirectForm.To), Texts["Admin.Redirects.Circle"]);
                return Invalid(page, "Edit");
            default:
                throw new InvalidOperationException($"Unexpected outcome {outcome}.");
        }
    }
}
