using System.Diagnostics;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>A site that cannot start says why in one sentence and ends with 1.</summary>
public sealed class RefusalTests
{
    [Fact]
    public Task An_unknown_provider_is_named() =>
        AssertRefusesAsync("Database:Provider is “Oracle”; it must be Sqlite or SqlServer.", ("Database:Provider", "Oracle"));

    [Fact]
    public Task SQL_Server_without_a_connection_string_is_refused() =>
        AssertRefusesAsync("Database:ConnectionString is missing; SQL Server needs one.", ("Database:Provider", "SqlServer"));

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();
        await AssertRefusesAsync("The data folder cannot be written:", ("Database:Folder", Path.Combine(file, "data")));
        File.Delete(file);
    }

    [Fact]
    public Task A_server_that_does_not_answer_is_not_waited_for() =>
        AssertRefusesAsync(
            "The database cannot be reached or migrated: A network-related",
            ("Database:Provider", "SqlServer"),
            ("Database:ConnectionString", "Server=127.0.0.1,1;Database=Nowhere;User Id=nobody;Password=nothing;Encrypt=False;Connect Timeout=2"));

    [Fact]
    public Task A_number_beyond_its_limits_is_named() =>
        AssertRefusesAsync("The field RequestsPerMinute must be between", ("Site:RequestsPerMinute", "100000000"));

    [Fact]
    public Task What_is_no_number_is_named() =>
        AssertRefusesAsync(
            "Failed to convert configuration value 'many' at 'Site:RequestsPerMinute'", ("Site:RequestsPerMinute", "many"));

    [Fact]
    public Task Faults_of_two_sections_are_told_together() =>
        AssertRefusesAsync(
            "The field RequestsPerMinute must be between 1 and 1000000. Database:Provider is “Oracle”; it must be Sqlite or SqlServer.",
            ("Database:Provider", "Oracle"), ("Site:RequestsPerMinute", "0"));

    private static async Task AssertRefusesAsync(string reason, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(SourceFiles.Root(), "src", "CcrNetwork.Web"),
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Serilog__MinimumLevel__Default"] = "Fatal";
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var site = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var said = await site.StandardOutput.ReadToEndAsync(limit.Token);
        await site.WaitForExitAsync(limit.Token);

        Assert.Equal(1, site.ExitCode);
        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"The site cannot start. {reason}", line, StringComparison.Ordinal);
    }
}
