using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>The fields of a role, for the partial <c>_RoleFields</c>.</summary>
public sealed record RoleFields(StaffRole? Role, IReadOnlyList<int> CentreIds, OfferedCentres Centres);
