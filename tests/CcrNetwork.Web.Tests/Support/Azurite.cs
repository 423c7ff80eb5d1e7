using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real Azurite of the test's own: the blob storage of Azure on this machine.</summary>
internal sealed class Azurite : IDisposable
{
    public const string Missing = "Azurite is missing: npm install --global azurite.";

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-azurite-").FullName;
    private readonly string _key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly int _port = FreePort();
    private Process? _process;

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "azurite-blob"))
        .FirstOrDefault(File.Exists);

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=ccr;AccountKey={_key};BlobEndpoint=http://127.0.0.1:{_port}/ccr;";

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Program!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--blobPort", _port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--location", _folder, "--silent",
                "--skipApiVersionCheck", "--disableTelemetry",
            },
        };
        start.Environment["AZURITE_ACCOUNTS"] = $"ccr:{_key}";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            Assert.False(_process.HasExited, "Azurite ended instead of starting.");
            Assert.True(Stopwatch.GetElapsedTime(began) < LongestStart, "Azurite did not start.");
            await Task.Delay(100);
        }
    }

    public void Stop()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
            _process = null;
        }
    }

    public void Dispose()
    {
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>Skipped aloud where no Azurite is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AzuriteFactAttribute : FactAttribute
{
    public AzuriteFactAttribute() => Skip = Azurite.Program is null ? Azurite.Missing : null;
}
