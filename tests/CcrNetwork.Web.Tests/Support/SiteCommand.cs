using System.Diagnostics;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The program itself with a word after it, as an operator runs it: a process of its own on the data in a folder.</summary>
internal static class SiteCommand
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    /// <summary>What it ended with, and all that it said on both outputs.</summary>
    public static async Task<(int Code, string Said)> RunAsync(string home, params string[] arguments)
    {
        using var process = Start(home, arguments);
        using var limit = new CancellationTokenSource(LongestRun);
        var said = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complained = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await said + await complained);
    }

    public static Process Start(string home, params string[] arguments)
    {
        Directory.CreateDirectory(home);
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Database__Folder"] = home;
        start.Environment["Serilog__MinimumLevel__Default"] = "Error";
        return Process.Start(start)!;
    }
}
