using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Data.Accounts;

/// <summary>
/// A link that carries a right: to make the first account, to accept an invitation, to choose a new password. It works once,
/// until a day, unless revoked; only the hash of its secret is kept.
/// </summary>
public class AccountLink
{
    public const int TokenHashLength = 64;

    private AccountLink(LinkPurpose purpose, string tokenHash, string language, DateTime now, TimeSpan lifetime)
    {
        Purpose = purpose;
        TokenHash = tokenHash;
        Language = language;
        CreatedAt = now;
        ExpiresAt = now + lifetime;
    }

    private AccountLink() => (TokenHash, Language) = (null!, null!);

    public int Id { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    public string TokenHash { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>Whose password is reset.</summary>
    public int? AccountId { get; private set; }

    /// <summary>The account's security stamp when a reset was asked for: once anything else has changed it, the link is dead.</summary>
    public string? Stamp { get; private set; }

    /// <summary>Who is invited.</summary>
    public string? Email { get; private set; }

    public string? Name { get; private set; }

    public StaffRole Role { get; private set; }

    public IReadOnlyList<int> CentreIds { get; private set; } = [];

    public string Language { get; private set; }

    public static AccountLink FirstAdministrator(string tokenHash, string language, DateTime now, TimeSpan lifetime) =>
        new(LinkPurpose.FirstAdministrator, tokenHash, language, now, lifetime) { Role = StaffRole.Administrator };

    public static AccountLink Invitation(
        string tokenHash, string email, string name, StaffRole role, IReadOnlyList<int> centreIds, string language, DateTime now,
        TimeSpan lifetime) =>
        new(LinkPurpose.Invitation, tokenHash, language, now, lifetime)
        {
            Email = email,
            Name = name,
            Role = role,
            CentreIds = role == StaffRole.CentreEditor ? centreIds : [],
        };

    public static AccountLink PasswordReset(string tokenHash, Account account, DateTime now, TimeSpan lifetime) =>
        new(LinkPurpose.PasswordReset, tokenHash, account.Language, now, lifetime)
        {
            AccountId = account.Id,
            Stamp = account.SecurityStamp,
        };

    public bool IsOpenAt(DateTime now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;

    /// <summary>Saved with what the link allows: of two that use it at once, one save fails.</summary>
    public void Use(DateTime now) => UsedAt = now;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}

public enum LinkPurpose
{
    FirstAdministrator,
    Invitation,
    PasswordReset,
}
