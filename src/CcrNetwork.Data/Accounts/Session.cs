namespace CcrNetwork.Data.Accounts;

/// <summary>
/// One signed-in browser. The cookie holds only a random key, and this row its hash: without the row the cookie is worth
/// nothing.
/// </summary>
public class Session
{
    public const int StampLength = 32;
    public const int KeyHashLength = 64;
    public const int BrowserMaxLength = 80;
    public const int AddressMaxLength = 60;

    public Session(
        int accountId, string stamp, string keyHash, SignInMethod method, string browser, string? address, DateTime now, TimeSpan lifetime)
    {
        AccountId = accountId;
        Stamp = stamp;
        KeyHash = keyHash;
        Method = method;
        Browser = browser;
        Address = address;
        StartedAt = LastSeenAt = now;
        EndsAt = now + lifetime;
    }

    private Session() => (Stamp, KeyHash, Browser) = (null!, null!, null!);

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    /// <summary>The account's security stamp at sign-in: when that changes, every session of the account has ended.</summary>
    public string Stamp { get; private set; }

    public string KeyHash { get; private set; }

    public SignInMethod Method { get; private set; }

    /// <summary>What its owner knows the browser by, such as “Firefox, Linux”.</summary>
    public string Browser { get; private set; }

    /// <summary>Shortened network address.</summary>
    public string? Address { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>No session outlives this instant, however busy it is.</summary>
    public DateTime EndsAt { get; private set; }
}

public enum SignInMethod
{
    Password,
    PasswordAndCode,
    PasswordAndRecoveryCode,
    Passkey,

    /// <summary>By the link that made the account or reset its password.</summary>
    Link,
}
