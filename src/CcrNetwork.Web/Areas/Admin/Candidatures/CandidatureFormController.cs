using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Candidatures;

/// <summary>
/// The base of everything that the form of a candidature does: whatever button was pressed, what was typed is saved first.
/// </summary>
[Authorize(StaffPolicies.Editors)]
public abstract class CandidatureFormController(CandidatureEditor editor, CandidaturePageQuery pages) : AdminController
{
    private const string PageView = "~/Areas/Admin/Candidatures/Details.cshtml";

    protected CandidatureEditor Editor => editor;

    protected CandidaturePageQuery Pages => pages;

    /// <summary>
    /// Saves what the form carries, if it carries anything; the answer is null when the way is free, with the version to go on
    /// from.
    /// </summary>
    protected async Task<(Guid Version, IActionResult? Answer)> SaveFirstAsync(
        int id, CandidatureForm form, CancellationToken cancellationToken)
    {
        if (!Request.Form.ContainsKey(nameof(form.Site)))
        {
            return (form.Version, null);
        }

        if (CandidatureForm.Names.Any(name => ModelState[name] is { Errors.Count: > 0 }))
        {
            return (form.Version, await AgainAsync(id, form, cancellationToken));
        }

        var (outcome, version) = await editor.SaveAsync(id, form, Actor, cancellationToken);
        if (outcome != CandidatureOutcome.Outdated)
        {
            return (version, outcome == CandidatureOutcome.Missing ? NotFound() : null);
        }

        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return (
            version,
            await pages.RunAsync(
                id, form, isConflict: true, Actor, cancellationToken) is { } conflict ? View(PageView, conflict) : NotFound());
    }

    protected async Task<IActionResult> AgainAsync(int id, CandidatureForm? form, CancellationToken cancellationToken) =>
        await pages.RunAsync(id, form, isConflict: false, Actor, cancellationToken) is { } page ? Invalid(page, PageView) : NotFound();

    protected IActionResult After(CandidatureOutcome outcome, int id, string notice) => outcome switch
    {
        CandidatureOutcome.Missing => NotFound(),
        CandidatureOutcome.Done => DoneAt(Texts[$"Admin.Candidatures.{notice}"], $"/admin/candidatures/{id}"),
        _ => DoneAt(Texts["Admin.Candidatures.NotDone"], $"/admin/candidatures/{id}", MessageKind.Refused),
    };
}
