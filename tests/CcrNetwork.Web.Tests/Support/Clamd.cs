using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real clamd of the test's own, which knows one signature: <see cref="Signature"/>.</summary>
internal sealed class Clamd : IDisposable
{
    public const string Signature = "ccr-portal-test-signature";
    public const string Missing = "clamd is missing: install clamav-daemon.";

    private const string Program = "/usr/sbin/clamd";

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-clamd-").FullName;
    private Process? _process;

    public static bool IsThere => File.Exists(Program);

    public string SocketAddress => Path.Combine(_folder, "clamd.sock");

    public string TcpAddress { get; } = $"127.0.0.1:{FreePort()}";

    public async Task StartAsync()
    {
        var signatures = Directory.CreateDirectory(Path.Combine(_folder, "signatures")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(signatures, "own.ndb"),
            $"Ccr.Test:0:*:{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(Signature))}\n");
        var settings = Path.Combine(_folder, "clamd.conf");
        await File.WriteAllLinesAsync(
            settings,
            [$"LocalSocket {SocketAddress}", "TCPAddr 127.0.0.1", $"TCPSocket {TcpAddress.Split(':')[1]}", $"DatabaseDirectory {signatures}", "Foreground yes"]);
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(settings);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            Assert.False(_process.HasExited, "clamd ended instead of starting.");
            Assert.True(Stopwatch.GetElapsedTime(began) < LongestStart, "clamd did not start.");
            await Task.Delay(50);
        }
    }

    public void Stop()
    {
        if (_process is not null)
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _process = null;
        }

        File.Delete(SocketAddress);
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
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(SocketAddress));
            await socket.SendAsync("zPING\0"u8.ToArray());
            return await socket.ReceiveAsync(new byte[16]) > 0;
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

/// <summary>Skipped aloud where no clamd is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClamdFactAttribute : FactAttribute
{
    public ClamdFactAttribute() => Skip = Clamd.IsThere ? null : Clamd.Missing;
}
