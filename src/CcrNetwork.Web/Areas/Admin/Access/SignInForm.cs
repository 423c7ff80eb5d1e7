using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Access;

public sealed class SignInForm
{
    [Required(ErrorMessage = "Admin.Access.EmailMissing")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Admin.Access.PasswordMissing")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}

public sealed record SignInPage(string? Email, string ReturnUrl);
