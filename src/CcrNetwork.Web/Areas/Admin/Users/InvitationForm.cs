using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed class InvitationForm : RoleForm
{
    [Display(Name = "Admin.Users.Name")]
    [Required(ErrorMessage = "Admin.Users.NameMissing")]
    [MaxLength(Account.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Admin.Access.Email")]
    [Required(ErrorMessage = "Admin.Users.EmailMissing")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    public string? Language { get; set; }
}
