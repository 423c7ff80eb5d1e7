using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// A server of the test's own, with a folder of its own: started, waited for until it answers, and ended with all it made.
/// </summary>
/// <param name="name">What a failure calls it.</param>
internal abstract class OwnServer(string name) : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private Process? _process;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("ccr-server-").FullName;

    protected int ProcessId => _process!.Id;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task StartAsync()
    {
        var start = Command();
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, Folder);
        var process = _process = Process.Start(start)!;
        // What nobody reads would fill its pipe and stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Wait.UntilAsync(AnswersAsync, $"{name} did not start.", LongestStart);

        async Task<bool> AnswersAsync()
        {
            Assert.False(process.HasExited, $"{name} ended instead of starting.");
            using var socket = new Socket(Address.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                await socket.ConnectAsync(Address);
                return await AnswersOnAsync(socket);
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }

    public virtual void Stop()
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
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Where it is asked whether it is there.</summary>
    protected abstract EndPoint Address { get; }

    /// <summary>The program with its arguments; it may prepare files in <see cref="Folder"/>.</summary>
    protected abstract ProcessStartInfo Command();

    /// <summary>Whether it answers what it is asked first; a connection alone will do where nothing is said.</summary>
    protected virtual Task<bool> AnswersOnAsync(Socket socket) => Task.FromResult(true);
}
