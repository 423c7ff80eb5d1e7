using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using CcrNetwork.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>The certificates of the key ring, read once at the start; a fault in them is told as one of the settings.</summary>
internal sealed class KeyProtection : IValidateOptions<KeyProtectionOptions>
{
    private static readonly XNamespace Keys = "http://schemas.asp.net/2015/03/dataProtection";

    private readonly IReadOnlyList<X509Certificate2> _certificates;
    private readonly string? _problem;

    private KeyProtection(IReadOnlyList<X509Certificate2> certificates, string? problem) =>
        (_certificates, _problem) = (certificates, problem);

    public static void AddTo(WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().PersistKeysToDbContext<NetworkDbContext>().SetApplicationName("CcrNetwork");
        var protection = Read(
            builder.Configuration.GetSection(KeyProtectionOptions.Section).Get<KeyProtectionOptions>() ?? new KeyProtectionOptions(),
            builder.Environment);
        if (protection._certificates is [var current, ..])
        {
            keys.ProtectKeysWithCertificate(current).UnprotectKeysWithAnyCertificate([.. protection._certificates]);
        }

        builder.Services.AddOptions<KeyProtectionOptions>().BindConfiguration(KeyProtectionOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<KeyProtectionOptions>>(protection);
        builder.Services.AddSingleton(protection);
    }

    public ValidateOptionsResult Validate(string? name, KeyProtectionOptions options) =>
        _problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_problem);

    /// <summary>
    /// Encrypts keys that were made while there was no certificate. They stay the same keys: what they sealed opens as before.
    /// </summary>
    /// <returns>How many.</returns>
    public async Task<int> WrapOpenKeysAsync(NetworkDbContext db, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (_certificates is not [var current, ..])
        {
            return 0;
        }

        var encryptor = new CertificateXmlEncryptor(current, loggers);
        var count = 0;
        foreach (var key in await db.DataProtectionKeys.AsTracking().OrderBy(key => key.Id).ToListAsync(cancellationToken))
        {
            var xml = XElement.Parse(key.Xml!);
            var open = xml.Descendants().Where(element => (bool?)element.Attribute(Keys + "requiresEncryption") == true).ToList();
            foreach (var secret in open)
            {
                // As the framework writes it: the encrypted element in place of the secret, with the name of what decrypts it.
                var wrapped = encryptor.Encrypt(new XElement(secret));
                secret.ReplaceWith(new XElement(
                    Keys + "encryptedSecret", new XAttribute("decryptorType", wrapped.DecryptorType.AssemblyQualifiedName!),
                    wrapped.EncryptedElement));
            }

            if (open.Count > 0)
            {
                key.Xml = xml.ToString(SaveOptions.DisableFormatting);
                count++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    private static KeyProtection Read(KeyProtectionOptions options, IHostEnvironment environment)
    {
        if (string.IsNullOrWhiteSpace(options.Certificate))
        {
            return new([], environment.IsProduction() && !options.AllowUnprotectedKeys
                ? "DataProtection:Certificate is missing: the key ring would lie open in the database and in every backup. "
                    + "Set it, or DataProtection:AllowUnprotectedKeys to true."
                : null);
        }

        var certificates = new List<X509Certificate2>();
        foreach (
            var (path, password) in options.EarlierCertificates
                .Select(earlier => (earlier.Certificate, earlier.Password))
                .Prepend((options.Certificate, options.Password)))
        {
            try
            {
                certificates.Add(Load(Path.GetFullPath(path ?? "", environment.ContentRootPath), password));
            }
            catch (Exception exception) when (
                exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                return new([], $"The certificate of the key ring, “{path}”, cannot be used: {exception.Message}");
            }
        }

        return new(certificates, null);
    }

    private static X509Certificate2 Load(string path, string? password)
    {
        var certificate = X509Certificate2.GetCertContentType(path) == X509ContentType.Pfx
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : string.IsNullOrEmpty(password)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509Certificate2.CreateFromEncryptedPemFile(path, password);
        using var key = certificate.GetRSAPrivateKey();
        return key is not null ? certificate : throw new CryptographicException("It has no private RSA key.");
    }
}
