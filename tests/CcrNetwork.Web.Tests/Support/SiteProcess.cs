using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using CcrNetwork.Data;
using CcrNetwork.Data.Sqlite;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The site as a process of its own on a database of its own, which can be killed and started again.</summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _said = new();
    private readonly string _folder;
    private readonly bool _isFolderOurs;
    private readonly Dictionary<string, string> _settings;
    private Process? _process;

    public SiteProcess(params (string Name, string Value)[] settings)
        : this(Directory.CreateTempSubdirectory("ccr-process-").FullName, settings) => _isFolderOurs = true;

    /// <summary>On a folder of the test's, which stays when the site has gone.</summary>
    public SiteProcess(string folder, params (string Name, string Value)[] settings)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Origin = new Uri($"http://127.0.0.1:{OwnServer.FreePort()}");
        _settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value);
    }

    public Uri Origin { get; }

    /// <summary>What it has written to its output, which is no terminal.</summary>
    public string Said => string.Join('\n', _said);

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "network.db")}";

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var process = Begin();
        using var visitor = new HttpClient { BaseAddress = Origin };
        var began = Stopwatch.GetTimestamp();
        while (!await IsReadyAsync(visitor))
        {
            Assert.False(process.HasExited, $"The site ended instead of starting: {Said}");
            Assert.True(Stopwatch.GetElapsedTime(began) < LongestStart, "The site did not start.");
        }
    }

    /// <summary>Starts it and waits for nothing.</summary>
    public Process Begin()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", Origin.ToString()])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Database__Folder"] = _folder;
        start.Environment["Database__Seed"] = "false";
        start.Environment["Serilog__MinimumLevel__Default"] = "Error";

        // Where a test starts it as in Production, without a certificate.
        start.Environment["DataProtection__AllowUnprotectedKeys"] = "true";
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        return _process;
    }

    /// <summary>Waits until it is in the middle of a write that takes long: the database is held at three looks in a row.</summary>
    public Task WritesAsync(TimeSpan longest)
    {
        var looks = 0;
        return Wait.UntilAsync(() => (looks = IsHeld() ? looks + 1 : 0) == 3, "Nothing was written.", longest);
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Asks the process to end, as systemd does, and waits until it has; its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(LongestStart);
        await _process.WaitForExitAsync(patience.Token);
        var code = _process.ExitCode;
        _process.Dispose();
        _process = null;
        return code;
    }

    public NetworkDbContext OpenDatabase() =>
        new(new DbContextOptionsBuilder<NetworkDbContext>().UseNetworkOnSqlite(ConnectionString).As<NetworkDbContext>());

    /// <summary>A browser that keeps cookies and shows redirects instead of following them.</summary>
    public HttpClient Browser(Cookie? cookie = null)
    {
        var cookies = new CookieContainer();
        if (cookie is not null)
        {
            cookies.Add(Origin, cookie);
        }

        return new HttpClient(
            new CookieContainerHandler(cookies) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } })
        {
            BaseAddress = Origin,
        };
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            Kill();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_isFolderOurs)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private bool IsHeld()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"{ConnectionString};Pooling=False");
        connection.Open();
        return SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE; ROLLBACK") == SQLitePCL.raw.SQLITE_BUSY;
    }

    private static async Task<bool> IsReadyAsync(HttpClient visitor)
    {
        try
        {
            using var answer = await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            await Task.Yield();
            return false;
        }
    }
}
