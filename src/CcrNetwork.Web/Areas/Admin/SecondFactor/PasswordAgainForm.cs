using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.SecondFactor;

public class PasswordAgainForm
{
    /// <summary>An open screen is not enough to change what guards the account, the first factor included.</summary>
    [Display(Name = "Admin.SecondFactor.CurrentPassword")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? CurrentPassword { get; set; }
}
