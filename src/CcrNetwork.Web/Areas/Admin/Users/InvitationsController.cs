using CcrNetwork.Domain.Texts;
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
        View(
            FormView,
            new InvitationPage(new InvitationForm { Language = SiteLanguages.Default }, await pages.CentresAsync(cancellationToken)));

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

        return Invalid(new InvitationPage(form, await pages.CentresAsync(cancellationToken)), FormView);
    }

    [HttpPost("{id:int}/sending")]
    public async Task<IActionResult> SendAgain(int id, CancellationToken cancellationToken) =>
        await editor.SendAgainAsync(id, cancellationToken) ? DoneAt(Texts["Admin.Users.SentAgain"], "/admin/users") : NotFound();

    [HttpPost("{id:int}/revocation")]
    public async Task<IActionResult> Revoke(int id, CancellationToken cancellationToken) =>
        await editor.RevokeAsync(id, cancellationToken) ? DoneAt(Texts["Admin.Users.Revoked"], "/admin/users") : NotFound();
}
