using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Which answers are asked for goes by the purpose of the link.</summary>
public sealed class LinkForm
{
    public string? Token { get; set; }

    [Display(Name = "Admin.Access.Name")]
    [MaxLength(Account.NameMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Admin.Access.Email")]
    [MaxLength(Account.EmailMaxLength, ErrorMessage = FormMessages.TooLong)]
    [Mailbox(ErrorMessage = FormMessages.BadEmail)]
    public string? Email { get; set; }

    public string? Password { get; set; }
}

public sealed record LinkPage(LinkPurpose Purpose, string Token, string? Name, string? Email, string ShownEmail);
