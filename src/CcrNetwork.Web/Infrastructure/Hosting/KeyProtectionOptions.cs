namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// What the key ring is encrypted with. The keys lie in the database, and with them whoever reads a backup could open what
/// they seal: the secrets of the authenticator apps, the steps of a sign-in.
/// </summary>
public sealed class KeyProtectionOptions
{
    public const string Section = "DataProtection";

    /// <summary>File of the certificate and its private RSA key, as PFX or PEM.</summary>
    public string? Certificate { get; set; }

    public string? Password { get; set; }

    /// <summary>Those before it, as long as keys that they encrypt are in use.</summary>
    public IList<EarlierCertificate> EarlierCertificates { get; set; } = [];

    /// <summary>In Production the site starts without a certificate only where this says so.</summary>
    public bool AllowUnprotectedKeys { get; set; }
}

public sealed class EarlierCertificate
{
    public string? Certificate { get; set; }

    public string? Password { get; set; }
}
