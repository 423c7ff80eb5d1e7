using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
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

public sealed class TellingForm
{
    public Telling Telling { get; set; }
}

public sealed class PasswordForm
{
    [Display(Name = "Admin.SecondFactor.CurrentPassword")]
    [Required(ErrorMessage = "Admin.Access.PasswordMissing")]
    [MaxLength(Account.PasswordMaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? CurrentPassword { get; set; }

    public string? NewPassword { get; set; }
}

public sealed record AccountPage(
    string Name, string Email, string Language, string Role, bool HasTotp, int PasskeyCount, Telling Telling,
    IReadOnlyList<SessionRow> Sessions);

public sealed record SessionRow(int Id, string Browser, string? Address, DateTime StartedAt, DateTime LastSeenAt, bool IsCurrent);
