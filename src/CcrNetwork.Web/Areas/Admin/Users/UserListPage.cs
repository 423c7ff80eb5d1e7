using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed record UserListPage(string? Search, IReadOnlyList<UserRow> Users, IReadOnlyList<InvitationRow> Invitations);

public sealed record UserRow(
    int Id, string Name, string Email, StaffRole Role, int CentreCount, bool HasSecondFactor, bool IsDisabled, DateTime? LastSignedInAt);

public sealed record InvitationRow(
    int Id, string Name, string Email, StaffRole Role, DateTime ExpiresAt, bool IsExpired, IReadOnlyList<string> Centres);
