using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Users;

[Route("admin/users")]
[Authorize(StaffPolicies.Administrators)]
public sealed class UsersController(UserListQuery list, UserPageQuery pages, UserEditor editor) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken) =>
        View(await list.RunAsync(q, cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) =>
        await pages.RunAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/role")]
    public async Task<IActionResult> Role(int id, RoleForm form, CancellationToken cancellationToken)
    {
        if (form.LacksCentre)
        {
            ModelState.AddModelError(nameof(form.CentreIds), Texts["Admin.Users.CentreMissing"]);
        }

        if (!ModelState.IsValid)
        {
            return await pages.RunAsync(id, cancellationToken, form) is { } page ? Invalid(page, "Details") : NotFound();
        }

        return After(await editor.GiveRoleAsync(id, form, cancellationToken), id, "RoleSaved");
    }

    /// <summary>Shows the form with the centres that were sought; what was chosen in it stays.</summary>
    [HttpPost("{id:int}/role/choices")]
    public async Task<IActionResult> Seek(int id, RoleForm form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var search = ChoiceSearch.Of(nameof(form.CentreIds), Request.Form);
        return await pages.RunAsync(id, cancellationToken, form, search) is { } page ? View("Details", page) : NotFound();
    }

    [HttpPost("{id:int}/disabling")]
    public async Task<IActionResult> Disable(int id, CancellationToken cancellationToken) =>
        After(await editor.DisableAsync(id, cancellationToken), id, "Disabled");

    [HttpPost("{id:int}/enabling")]
    public async Task<IActionResult> Enable(int id, CancellationToken cancellationToken) =>
        After(await editor.EnableAsync(id, cancellationToken), id, "Enabled");

    [HttpPost("{id:int}/sessions/end")]
    public async Task<IActionResult> EndSessions(int id, CancellationToken cancellationToken) =>
        After(await editor.EndSessionsAsync(id, cancellationToken), id, "SessionsEnded");

    [HttpPost("{id:int}/second-factor/removal")]
    public async Task<IActionResult> ResetSecondFactor(int id, FactorResetForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await pages.RunAsync(id, cancellationToken) is { } page ? Invalid(page, "Details") : NotFound();
        }

        return After(await editor.ResetSecondFactorAsync(id, form.Proof!, cancellationToken), id, "FactorReset");
    }

    [HttpPost("{id:int}/deletion")]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellationToken)
    {
        var outcome = await editor.DeleteAsync(id, cancellationToken);
        return outcome == UserOutcome.Done ? Done(Texts["Admin.Users.Deleted"], nameof(Index)) : After(outcome, id, "");
    }

    private IActionResult After(UserOutcome outcome, int id, string notice) => outcome switch
    {
        UserOutcome.Done => Done(Texts[$"Admin.Users.Done.{notice}"], nameof(Details), new { id }),
        UserOutcome.Missing => NotFound(),
        UserOutcome.Self => StatusCode(StatusCodes.Status403Forbidden),
        _ => throw new InvalidOperationException($"Unexpected outcome {outcome}."),
    };
}
