using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Access;

public sealed class SignInForm
{
    [Display(Name = "Admin.Access.Email")]
    [Required(ErrorMessage = "Admin.Access.EmailMissing")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Email { get; set; }

    [Display(Name = "Admin.Access.Password")]
    [Required(ErrorMessage = "Admin.Access.PasswordMissing")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Password { get; set; }

    public string? State { get; set; }
}

public sealed class CodeForm
{
    [Display(Name = "Admin.Access.Code")]
    [Required(ErrorMessage = "Admin.Access.CodeMissing")]
    [MaxLength(40, ErrorMessage = FormMessages.TooLong)]
    public string? Code { get; set; }

    public string? State { get; set; }
}

public sealed class PasskeyForm
{
    public string? Credential { get; set; }

    public string? Challenge { get; set; }

    public string? State { get; set; }
}

/// <param name="State">Sealed <see cref="SignInState"/>.</param>
public sealed record SignInPage(string? Email, string State, bool KeepsForm, PasskeyRequest Passkey);

/// <param name="HasCode">Whether an authenticator app is set up; else a passkey, or a recovery code in its place.</param>
public sealed record CodePage(string State, bool HasCode, PasskeyRequest? Passkey);
