using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CcrNetwork.Data;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>
/// Who reads the database or a backup cannot open what the keys seal; a new certificate, or the first one, loses nothing.
/// </summary>
public sealed class KeyRingTests : IDisposable
{
    private const string Password = "for the test only";

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-keys-").FullName;

    private string _cookie = "";

    private string DataFolder => Path.Combine(_folder, "data");

    [Fact]
    public async Task Keys_lie_encrypted_and_outlive_a_new_certificate_as_long_as_the_former_is_named()
    {
        var (first, second) = (Pfx("first"), Pem("second"));
        var form = await FormAsync(("DataProtection__Certificate", first), ("DataProtection__Password", Password));
        await AssertNoOpenKeyAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await PostAsync(
            form,
            ("DataProtection__Certificate", second),
            ("DataProtection__EarlierCertificates__0__Certificate", first),
            ("DataProtection__EarlierCertificates__0__Password", Password)));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(form, ("DataProtection__Certificate", second)));
    }

    [Fact]
    public async Task Keys_that_were_open_are_encrypted_at_the_first_start_with_a_certificate_and_stay_the_same()
    {
        var form = await FormAsync();
        await using (var db = OpenDatabase())
        {
            Assert.Contains("<masterKey", Assert.Single(await db.DataProtectionKeys.ToListAsync()).Xml, StringComparison.Ordinal);
        }

        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            await PostAsync(form, ("DataProtection__Certificate", Pfx("first")), ("DataProtection__Password", Password)));
        await AssertNoOpenKeyAsync();
    }

    [Fact]
    public Task In_production_the_site_does_not_start_without_a_certificate() =>
        AssertRefusesAsync("DataProtection:Certificate is missing", ("DataProtection__AllowUnprotectedKeys", "false"));

    [Fact]
    public Task A_certificate_that_is_not_there_is_named() =>
        AssertRefusesAsync("“/nowhere/portal.pfx”, cannot be used", ("DataProtection__Certificate", "/nowhere/portal.pfx"));

    [Fact]
    public Task So_is_one_whose_password_is_wrong() =>
        AssertRefusesAsync("cannot be used", ("DataProtection__Certificate", Pfx("first")), ("DataProtection__Password", "another"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<Page> FormAsync(params (string Name, string Value)[] settings)
    {
        using var site = new SiteProcess(DataFolder, settings);
        await site.StartAsync();
        using var browser = site.Browser();
        var form = await browser.GetPageAsync("/admin/sign-in");
        _cookie = form.Headers["Set-Cookie"].Split(';')[0];
        return form;
    }

    /// <summary>
    /// Whether a form that was open before is still understood: 422 for a wrong password, 400 for a token that cannot be read.
    /// </summary>
    private async Task<HttpStatusCode> PostAsync(Page form, params (string Name, string Value)[] settings)
    {
        using var site = new SiteProcess(DataFolder, settings);
        await site.StartAsync();
        var name = _cookie.Split('=')[0];
        using var browser = site.Browser(new Cookie(name, _cookie[(name.Length + 1)..]));
        return (
            await browser.SubmitAsync(
                form, "form[action='/admin/sign-in']", ("Email", "nobody@example.org"), ("Password", "not the one"))).Status;
    }

    private NetworkDbContext OpenDatabase()
    {
        using var site = new SiteProcess(DataFolder);
        return site.OpenDatabase();
    }

    private async Task AssertNoOpenKeyAsync()
    {
        await using var db = OpenDatabase();
        var keys = await db.DataProtectionKeys.ToListAsync();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("encryptedSecret", key.Xml, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("<masterKey", key.Xml, StringComparison.Ordinal));
    }

    private string Pfx(string name)
    {
        var path = Path.Combine(_folder, $"{name}.pfx");
        using var certificate = Made(name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, Password));
        return path;
    }

    private string Pem(string name)
    {
        var path = Path.Combine(_folder, $"{name}.pem");
        using var certificate = Made(name);
        using var key = certificate.GetRSAPrivateKey()!;
        File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        return path;
    }

    private static X509Certificate2 Made(string name)
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
    }

    private async Task AssertRefusesAsync(string reason, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = _folder };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Folder"] = DataFolder;
        start.Environment["Serilog__MinimumLevel__Default"] = "Fatal";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var site = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var said = await site.StandardOutput.ReadToEndAsync(limit.Token);
        await site.WaitForExitAsync(limit.Token);

        Assert.Equal(1, site.ExitCode);
        Assert.Contains(reason, Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
