using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

public sealed class ProfileForm
{
    [Display(Name = "Admin.Access.Name")]
    [Required(ErrorMessage = "Admin.Access.NameMissing")]
    [MaxLength(Account.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    public string? Language { get; set; }
}
