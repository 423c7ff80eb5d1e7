using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record UserPage(
    int Id, string Name, string Email, StaffRole Role, IReadOnlyList<int> CentreIds, string Language, bool HasTotp, int PasskeyCount,
    bool IsDisabled,
    DateTime CreatedAt, DateTime? LastSignedInAt, int SessionCount, bool IsSelf, IReadOnlyList<CentreChoice> Centres);
