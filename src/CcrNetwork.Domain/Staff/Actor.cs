namespace CcrNetwork.Domain.Staff;

/// <summary>Tells who acts: an account as it stands during one request, passed to whatever changes something.</summary>
/// <param name="Name">As colleagues know them; kept in history and audit log.</param>
/// <param name="CentreIds">The centres that a centre editor is given; empty for the other roles.</param>
/// <param name="Address">Shortened network address, such as <c>192.0.2.0</c>; null for the portal's own scheduled work.</param>
public sealed record Actor(int? AccountId, string Name, StaffRole Role, IReadOnlySet<int> CentreIds, string? Address)
{
    /// <summary>The portal itself, for what it does by the clock.</summary>
    public static Actor Portal { get; } = new(null, "Portal", StaffRole.Administrator, new HashSet<int>(), null);

    public bool MayEditAllContent => Role >= StaffRole.Editor;

    public bool MayKeepAccounts => Role == StaffRole.Administrator;
}
