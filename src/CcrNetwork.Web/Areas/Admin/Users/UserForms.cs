using System.ComponentModel.DataAnnotations;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Users;

public class RoleForm
{
    [Display(Name = "Admin.Shared.Role")]
    [Required(ErrorMessage = "Admin.Users.RoleMissing")]
    [EnumDataType(typeof(StaffRole), ErrorMessage = FormMessages.NotUnderstood)]
    public StaffRole? Role { get; set; }

    /// <summary>Only a centre editor has any.</summary>
    public int[] CentreIds { get; set; } = [];

    /// <summary>A centre editor without a centre could do nothing at all.</summary>
    public bool LacksCentre => Role == StaffRole.CentreEditor && CentreIds.Length == 0;
}

/// <summary>Who takes away a second factor says how they know that its owner asked for it.</summary>
public sealed class FactorResetForm
{
    public const int MaxLength = 200;

    [Display(Name = "Admin.Users.Proof")]
    [Required(ErrorMessage = "Admin.Users.ProofMissing")]
    [MaxLength(MaxLength, ErrorMessage = FormMessages.TooLong)]
    public string? Proof { get; set; }
}

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

public sealed record CentreChoice(int Id, string Name);

public sealed record InvitationPage(InvitationForm Form, IReadOnlyList<CentreChoice> Centres);

public sealed record UserListPage(string? Search, IReadOnlyList<UserRow> Users, IReadOnlyList<InvitationRow> Invitations);

public sealed record UserRow(
    int Id, string Name, string Email, StaffRole Role, int CentreCount, bool HasSecondFactor, bool IsDisabled, DateTime? LastSignedInAt);

public sealed record InvitationRow(
    int Id, string Name, string Email, StaffRole Role, DateTime ExpiresAt, bool IsExpired, IReadOnlyList<string> Centres);

public sealed record UserPage(
    int Id, string Name, string Email, StaffRole Role, IReadOnlyList<int> CentreIds, string Language, bool HasTotp, int PasskeyCount,
    bool IsDisabled,
    DateTime CreatedAt, DateTime? LastSignedInAt, int SessionCount, bool IsSelf, IReadOnlyList<CentreChoice> Centres);

/// <summary>The fields of a role, for the partial <c>_RoleFields</c>.</summary>
public sealed record RoleFields(StaffRole? Role, IReadOnlyList<int> CentreIds, IReadOnlyList<CentreChoice> Centres);
