using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcrNetwork.Benchmarks.Load;

/// <summary>A server in a process of its own, on a free port of the loopback interface.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, int port, TimeSpan startTime) => (_process, Port, FirstAnswerAfter) = (process, port, startTime);

    public int Port { get; }

    /// <summary>From the start of the process to its first complete answer.</summary>
    public TimeSpan FirstAnswerAfter { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<Server> StartAsync(
        int port, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string firstPath)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!await AnswersAsync(port, firstPath))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(3))
            {
                throw new InvalidOperationException($"{string.Join(' ', arguments)} did not answer on {firstPath}.");
            }

            await Task.Delay(5);
        }

        return new Server(process, port, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Waits until what a start leaves to do is done: it begins after ten seconds, and at a huge network takes a minute.</summary>
    public async Task RestAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(12));
        for (var tries = 0; tries < 60; tries++)
        {
            var before = ProcessorTime;
            await Task.Delay(TimeSpan.FromSeconds(3));
            if ((ProcessorTime - before).TotalMilliseconds < 60)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(int port, string path)
    {
        try
        {
            using var connection = new Connection();
            await connection.OpenAsync(port, CancellationToken.None);
            await connection.AskAsync(Connection.Request(path, port), CancellationToken.None);
            return true;
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            return false;
        }
    }
}
