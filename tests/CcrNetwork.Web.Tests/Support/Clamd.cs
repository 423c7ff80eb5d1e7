using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A real clamd of the test's own, which knows one signature: <see cref="Signature"/>.</summary>
internal sealed class Clamd() : OwnServer("clamd")
{
    public const string Signature = "ccr-portal-test-signature";
    public const string Missing = "clamd is missing: install clamav-daemon.";

    private const string Program = "/usr/sbin/clamd";

    public static bool IsThere => File.Exists(Program);

    public string SocketAddress => Path.Combine(Folder, "clamd.sock");

    public string TcpAddress { get; } = $"127.0.0.1:{FreePort()}";

    protected override EndPoint Address => new UnixDomainSocketEndPoint(SocketAddress);

    public override void Stop()
    {
        base.Stop();
        File.Delete(SocketAddress);
    }

    protected override ProcessStartInfo Command()
    {
        var signatures = Directory.CreateDirectory(Path.Combine(Folder, "signatures")).FullName;
        File.WriteAllText(
            Path.Combine(signatures, "own.ndb"), $"Ccr.Test:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Signature))}\n");
        var settings = Path.Combine(Folder, "clamd.conf");
        File.WriteAllLines(
            settings,
            [
                $"LocalSocket {SocketAddress}", "TCPAddr 127.0.0.1", $"TCPSocket {TcpAddress.Split(':')[1]}",
                $"DatabaseDirectory {signatures}", "Foreground yes",
            ]);
        return new ProcessStartInfo(Program) { ArgumentList = { "-c", settings } };
    }

    protected override async Task<bool> AnswersOnAsync(Socket socket)
    {
        await socket.SendAsync("zPING\0"u8.ToArray());
        return await socket.ReceiveAsync(new byte[16]) > 0;
    }
}

/// <summary>Skipped aloud where no clamd is at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClamdFactAttribute : FactAttribute
{
    public ClamdFactAttribute() => Skip = Clamd.IsThere ? null : Clamd.Missing;
}
