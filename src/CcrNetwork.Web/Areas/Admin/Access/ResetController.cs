using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Asks for a new password. The answer is the same whether the account exists or not.</summary>
[Route("admin/reset")]
[AllowAnonymous]
public sealed class ResetController(ResetRequests requests) : StaffAreaController
{
    [HttpGet("")]
    public IActionResult Ask() => View("Reset", new ResetForm());

    [HttpPost("")]
    public async Task<IActionResult> Ask(ResetForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid(form, "Reset");
        }

        await requests.AskAsync(form.Email!, cancellationToken);
        return View("ResetAsked");
    }
}

public sealed class ResetForm
{
    [Display(Name = "Admin.Access.Email")]
    [Required(ErrorMessage = "Admin.Access.EmailMissing")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }
}
