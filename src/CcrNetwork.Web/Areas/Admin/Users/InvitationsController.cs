using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Users;

[Route("admin/users/invitations")]
[Authorize(StaffPolicies.Administrators)]
public sealed class InvitationsController(InvitationEditor editor, UserPageQuery pages) : AdminController
{
    private const string FormView = "~/Areas/Admin/Users/Invite.cshtml";

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        View(FormView, await pages.InvitationAsync(new InvitationForm { Language = SiteLanguages.Default }, cancellationToken));

    [HttpPost("new")]
    public async Task<IActionResult> New(InvitationForm form, CancellationToken cancellationToken)
    {
        if (form.LacksCentre)
        {
            ModelState.AddModelError(nameof(form.CentreIds), Texts["Admin.Users.CentreMissing"]);
        }

        if (ModelState.IsValid && await editor.InviteAsync(form, cancellationToken))
        {
            return DoneAt(Texts["Admin.Users.Invited", form.Email], "/admin/users");
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(form.Email), Texts["Admin.Users.EmailTaken"]);
        }

        return Invalid(await pages.InvitationAsync(form, cancellationToken), FormView);
    }

    /// <summary>Shows the form with the centres that were sought; what was typed stays.</summary>
    [HttpPost("new/choices")]
    public async Task<IActionResult> Seek(InvitationForm form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(
            FormView, await pages.InvitationAsync(form, cancellationToken, ChoiceSearch.Of(nameof(form.CentreIds), Request.Form)));
    }

    [HttpPost("{id:int}/sending")]
    public async Task<IActionResult> SendAgain(int id, CancellationToken cancellationToken) =>
        await editor.SendAgainAsync(id, cancellationToken) ? DoneAt(Texts["Admin.Users.SentAgain"], "/admin/users") : NotFound();

    [HttpPost("{id:int}/revocation")]
    public async Task<IActionResult> Revoke(int id, CancellationToken cancellationToken) =>
        await editor.RevokeAsync(id, cancellationToken) ? DoneAt(Texts["Admin.Users.Revoked"], "/admin/users") : NotFound();
}
