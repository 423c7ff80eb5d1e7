using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record UserPage(
    int Id, string Name, string Email, StaffRole Role, IReadOnlyList<int> CentreIds, string Language, bool HasTotp, int PasskeyCount,
    bool IsDisabled,
    DateTime CreatedAt, DateTime? LastSignedInAt, int SessionCount, bool IsSelf, OfferedCentres Centres)
{
    /// <summary>What the form shows, which is not what is saved while somebody chooses.</summary>
    public StaffRole? ChosenRole { get; init; }
}
