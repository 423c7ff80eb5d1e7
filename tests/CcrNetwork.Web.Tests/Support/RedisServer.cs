using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real Redis of the test's own, which keeps nothing on disk.</summary>
internal sealed class RedisServer() : OwnServer("Redis")
{
    public const string Missing = "Redis is missing: install redis-server.";

    private const string Program = "/usr/bin/redis-server";

    private readonly int _port = FreePort();

    public static bool IsThere => File.Exists(Program);

    public string ConnectionString => $"127.0.0.1:{_port}";

    protected override EndPoint Address => new IPEndPoint(IPAddress.Loopback, _port);

    /// <summary>Stops it as a debugger would: it keeps what it holds, and answers nothing.</summary>
    public Task HoldAsync() => SignalAsync("STOP");

    public Task GoOnAsync() => SignalAsync("CONT");

    protected override ProcessStartInfo Command() =>
        new(Program)
        {
            ArgumentList =
            {
                "--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
            },
        };

    protected override async Task<bool> AnswersOnAsync(Socket socket)
    {
        await socket.SendAsync("PING\r\n"u8.ToArray());
        return await socket.ReceiveAsync(new byte[16]) > 0;
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", ProcessId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}

/// <summary>Skipped aloud where no Redis is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisServer.IsThere ? null : RedisServer.Missing;
}
