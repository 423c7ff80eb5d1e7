using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Identity;

namespace CcrNetwork.Data.Accounts;

/// <summary>Somebody who may sign in: ACCR staff or a centre's editor. The e-mail address is also the user name.</summary>
public class Account : IdentityUser<int>
{
    public const int NameMaxLength = 120;
    public const int EmailMaxLength = 254;
    public const int LanguageMaxLength = 8;
    public const int PasswordMinLength = 12;
    public const int PasswordMaxLength = 128;

    private readonly List<AccountCentre> _centres = [];

    public Account(string name, string email, StaffRole role, string language, DateTime createdAt)
    {
        Name = name;
        Role = role;
        Language = language;
        CreatedAt = createdAt;
        Email = UserName = email;
        NormalizedEmail = NormalizedUserName = Normalize(email);
        SecurityStamp = NewStamp();
    }

    private Account() => (Name, Language) = (null!, null!);

    /// <summary>As colleagues know them.</summary>
    public string Name { get; set; }

    /// <summary>The language of the staff area and of mail to them.</summary>
    public string Language { get; set; }

    /// <summary>When they are written to about what colleagues do.</summary>
    public Telling Telling { get; set; }

    public StaffRole Role { get; private set; }

    public bool IsDisabled { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? LastSignedInAt { get; set; }

    /// <summary>The protected secret shared with an authenticator app; null without one.</summary>
    public string? TotpKey { get; private set; }

    /// <summary>The last step of 30 seconds whose code was accepted; a step is accepted once.</summary>
    public long? LastTotpStep { get; private set; }

    /// <summary>The centres that a centre editor keeps; empty for every other role.</summary>
    public IReadOnlyCollection<AccountCentre> Centres => _centres;

    public static string Normalize(string email) => EmailAddress.KeyOf(email).ToUpperInvariant();

    /// <summary>Everywhere the account is signed in, it has to sign in again: a right taken away is gone at once.</summary>
    public void GiveRole(StaffRole role, IEnumerable<int> centreIds)
    {
        var wanted = role == StaffRole.CentreEditor ? centreIds.ToHashSet() : [];
        (Role, SecurityStamp) = (role, NewStamp());
        _centres.RemoveAll(given => !wanted.Contains(given.CentreId));
        foreach (var centreId in wanted.Where(id => _centres.TrueForAll(given => given.CentreId != id)))
        {
            _centres.Add(new AccountCentre(centreId));
        }
    }

    public void Disable() => (IsDisabled, SecurityStamp) = (true, NewStamp());

    public void Enable() => IsDisabled = false;

    public void SetPassword(string hash) => (PasswordHash, SecurityStamp) = (hash, NewStamp());

    public void SetTotp(string? protectedKey, long? acceptedStep = null) =>
        (TotpKey, LastTotpStep, SecurityStamp) = (protectedKey, acceptedStep, NewStamp());

    /// <summary>Ends what was begun with the account as it was: sessions, half-done sign-ins, links.</summary>
    public void Renew() => SecurityStamp = NewStamp();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}

/// <summary>A centre that an account is given to keep.</summary>
public class AccountCentre(int centreId)
{
    public int AccountId { get; private set; }

    public int CentreId { get; private set; } = centreId;
}
