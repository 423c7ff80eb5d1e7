using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real Azurite of the test's own: the blob storage of Azure on this machine.</summary>
internal sealed class Azurite() : OwnServer("Azurite")
{
    public const string Missing = "Azurite is missing: npm install --global azurite.";

    private readonly string _key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly int _port = FreePort();

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "azurite-blob"))
        .FirstOrDefault(File.Exists);

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=ccr;AccountKey={_key};BlobEndpoint=http://127.0.0.1:{_port}/ccr;";

    protected override EndPoint Address => new IPEndPoint(IPAddress.Loopback, _port);

    protected override ProcessStartInfo Command() =>
        new(Program!)
        {
            ArgumentList =
            {
                "--blobPort", _port.ToString(CultureInfo.InvariantCulture), "--location", Folder, "--silent", "--skipApiVersionCheck",
                "--disableTelemetry",
            },
            Environment = { ["AZURITE_ACCOUNTS"] = $"ccr:{_key}" },
        };
}

/// <summary>Skipped aloud where no Azurite is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AzuriteFactAttribute : FactAttribute
{
    public AzuriteFactAttribute() => Skip = Azurite.Program is null ? Azurite.Missing : null;
}
