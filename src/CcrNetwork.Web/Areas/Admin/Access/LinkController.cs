using CcrNetwork.Data.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Where links that carry a right lead. The secret stands in the query, which the request log leaves out. Used, expired,
/// revoked or made up: the answer is the same.
/// </summary>
[Route("admin/link")]
[AllowAnonymous]
public sealed class LinkController(AccountLinks links, LinkUse use, PasswordRules rules) : StaffAreaController
{
    private const string FormView = "Link";

    [HttpGet("")]
    public async Task<IActionResult> Show(string? token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { } link
            ? View(FormView, await PageAsync(link, token!, new LinkForm { Name = link.Name }, cancellationToken))
            : Dead();

    [HttpPost("")]
    public async Task<IActionResult> Use(LinkForm form, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(form.Token, cancellationToken) is not { } link)
        {
            return Dead();
        }

        await CheckAsync(form, link, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Invalid(await PageAsync(link, form.Token!, form, cancellationToken), FormView);
        }

        if (link.Purpose == LinkPurpose.PasswordReset)
        {
            return await use.ResetAsync(link, form, cancellationToken)
                ? DoneAt(Texts["Admin.Access.PasswordSet"], StaffAccess.SignInPath)
                : Dead();
        }

        return await use.OpenAccountAsync(HttpContext, link, form, cancellationToken) is { } account
            ? DoneAt(Texts.In(account.Language, "Admin.Access.Welcome"), StaffAccess.SecondFactorPath)
            : Dead();
    }

    private async Task CheckAsync(LinkForm form, AccountLink link, CancellationToken cancellationToken)
    {
        if (link.Purpose != LinkPurpose.PasswordReset && string.IsNullOrWhiteSpace(form.Name))
        {
            ModelState.AddModelError(nameof(form.Name), Texts["Admin.Access.NameMissing"]);
        }

        if (link.Purpose == LinkPurpose.FirstAdministrator && string.IsNullOrWhiteSpace(form.Email))
        {
            ModelState.AddModelError(nameof(form.Email), Texts["Admin.Access.EmailMissing"]);
        }

        var account = await use.OwnerOfAsync(link, cancellationToken);
        if (rules.ProblemWith(form.Password, account?.Name ?? form.Name, account?.Email ?? link.Email ?? form.Email) is { } problem)
        {
            ModelState.AddModelError(nameof(form.Password), Texts[problem]);
        }
    }

    private async Task<LinkPage> PageAsync(AccountLink link, string token, LinkForm form, CancellationToken cancellationToken)
    {
        var owner = await use.OwnerOfAsync(link, cancellationToken);
        return new LinkPage(link.Purpose, token, form.Name, form.Email, owner?.Email ?? link.Email ?? "");
    }

    private ViewResult Dead() => Gone("DeadLink");
}
