using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Bulk;

public sealed record BulkResultPage(string Kind, BulkAction Action, IReadOnlyList<BulkResult> Results);

/// <summary>Steps on several ticked items: shown first, taken only when confirmed.</summary>
[Route("admin/{kind:contentKind}/bulk")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class BulkController(BulkPageQuery pages, BulkEditor editor) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, BulkForm form, int[] id, CancellationToken cancellationToken)
    {
        if (!Actor.MaySee(kind) || form.Action is not { } action)
        {
            return NotFound();
        }

        if (!BulkActions.For(kind, Actor).Contains(action))
        {
            return Forbid();
        }

        var page = await pages.RunAsync(kind, action, id, Actor, cancellationToken);
        return page.Rows.Count == 0 ? DoneAt(Texts["Admin.Bulk.NothingTicked"], Address.Table(kind.Name)) : View(page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Run(ContentKind kind, BulkForm form, CancellationToken cancellationToken)
    {
        if (!Actor.MaySee(kind) || form.Action is not { } action)
        {
            return NotFound();
        }

        if (!BulkActions.For(kind, Actor).Contains(action))
        {
            return Forbid();
        }

        if (action == BulkAction.Give && form.Account.Length == 0)
        {
            ModelState.AddModelError("account", Texts["Admin.Bulk.NobodyTicked"]);
            return Invalid(
                await pages.RunAsync(kind, action, [.. form.Items.Select(item => item.Id)], Actor, cancellationToken), nameof(Index));
        }

        return View("Result", new BulkResultPage(kind.Name, action, await editor.RunAsync(kind, action, form, Actor, cancellationToken)));
    }
}
