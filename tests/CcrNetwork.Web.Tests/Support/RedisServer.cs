using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real Redis of the test's own, which keeps nothing on disk.</summary>
internal sealed class RedisServer : IDisposable
{
    public const string Missing = "Redis is missing: install redis-server.";

    private const string Program = "/usr/bin/redis-server";

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-redis-").FullName;
    private Process? _process;

    public static bool IsThere => File.Exists(Program);

    public int Port { get; } = FreePort();

    public string Address => $"127.0.0.1:{Port}";

    public string ProcessId => _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
            ArgumentList =
            {
                "--port", Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "",
                "--appendonly", "no",
            },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            Assert.False(_process.HasExited, "Redis ended instead of starting.");
            Assert.True(Stopwatch.GetElapsedTime(began) < LongestStart, "Redis did not start.");
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
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            await socket.SendAsync("PING\r\n"u8.ToArray());
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

/// <summary>Skipped aloud where no Redis is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisServer.IsThere ? null : RedisServer.Missing;
}
