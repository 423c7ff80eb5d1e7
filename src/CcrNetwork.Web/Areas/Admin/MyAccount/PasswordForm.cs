using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

public sealed class PasswordForm
{
    [Display(Name = "Admin.SecondFactor.CurrentPassword")]
    [Required(ErrorMessage = "Admin.Access.PasswordMissing")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? CurrentPassword { get; set; }

    public string? NewPassword { get; set; }
}
