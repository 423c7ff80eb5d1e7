using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin.MyAccount;

public sealed record AccountPage(
    string Name, string Email, string Language, string Role, bool HasTotp, int PasskeyCount, Telling Telling,
    IReadOnlyList<SessionRow> Sessions);

public sealed record SessionRow(int Id, string Browser, string? Address, DateTime StartedAt, DateTime LastSeenAt, bool IsCurrent);
