using System.Text.RegularExpressions;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Upgrades;

/// <summary>
/// This release opens the database of every release before it. <c>docs/testing.md</c> says how a release keeps its own, and
/// decision 12 why there is none before the first.
/// </summary>
public sealed partial class UpgradeTests : IDisposable
{
    private const string Present = "present";
    private const int MostBytes = 200_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-kept-").FullName;

    [Fact]
    public async Task Every_kept_database_is_migrated_and_says_what_it_said()
    {
        var problems = new List<string>();
        foreach (var version in KeptDatabase.VersionsIn(KeptDatabase.Folder))
        {
            problems.AddRange(await ProblemsAsync(KeptDatabase.Folder, version));
        }

        Problems.None(problems);
    }

    [Fact]
    public void Every_release_has_its_kept_database() =>
        Problems.None(ProblemsOf(VersionOf(SourceFiles.Read("Directory.Build.props")), KeptDatabase.VersionsIn(KeptDatabase.Folder)));

    [Theory]
    [InlineData("1.0.0-dev", "", true)]
    [InlineData("1.0.0", "", false)]
    [InlineData("1.0.0", "1.0.0", true)]
    [InlineData("1.1.0-dev", "1.0.0", true)]
    [InlineData("1.1.0", "1.0.0", false)]
    public void A_release_without_its_kept_database_is_found(string version, string kept, bool isRight) =>
        Assert.Equal(isRight, ProblemsOf(version, kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Count == 0);

    /// <summary>The way of a release, walked with the present one: kept today, it would be opened by the next.</summary>
    [Fact]
    public async Task The_present_database_can_be_kept_and_opened_again()
    {
        await KeepAsync(Present, _folder);

        Assert.InRange(new FileInfo(Path.Combine(_folder, $"{Present}.db.br")).Length, 1, MostBytes);
        var kept = await KeptDatabase.ReadAsync(_folder, Present);
        Assert.True(kept.Headings.Count > 200, $"Only {kept.Headings.Count} items are kept.");
        Assert.True(kept.Pages.Count > 15, $"Only {kept.Pages.Count} pages are opened.");
        Assert.All(["Revisions", "AuditEntries", "Accounts", "OutgoingMails"], table => Assert.True(kept.Rows[table] > 0, table));
        Problems.None(await ProblemsAsync(_folder, Present));
    }

    /// <summary>The controls: a release that loses an item, changes a name, forgets who is signed in, or cannot migrate.</summary>
    [Fact]
    public async Task What_an_upgrade_loses_is_found()
    {
        await KeepAsync(Present, _folder);

        var problems = await ProblemsAsync(
            _folder, Present,
            "DELETE FROM Sessions",
            "UPDATE Centres SET Heading = 'Somewhere', Name = 'Somewhere' WHERE Slug = 'chateau-de-goutelas'",
            "DELETE FROM FundingCalls");
        var broken = await ProblemsAsync(_folder, Present, "DELETE FROM __EFMigrationsHistory");

        Assert.Contains(problems, problem => problem.Contains("signed in", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("centres/chateau-de-goutelas", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("FundingCalls had 1 rows", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("/fr/funding/patrimoine-vivant answers 404", StringComparison.Ordinal));
        Assert.Contains("does not start", Assert.Single(broken), StringComparison.Ordinal);
    }

    /// <summary>
    /// Not a test but the command that a release is kept with:
    /// <c>CCR_KEEP_DATABASE=1.0.0 dotnet test tests/CcrNetwork.Web.Tests --filter UpgradeTests</c>.
    /// </summary>
    [Fact]
    public async Task A_release_is_kept_when_it_is_asked_for()
    {
        if (Environment.GetEnvironmentVariable("CCR_KEEP_DATABASE") is { Length: > 0 } version)
        {
            Assert.Matches(Release(), version);
            await KeepAsync(version, KeptDatabase.Folder);
            Assert.Contains(version, KeptDatabase.VersionsIn(KeptDatabase.Folder));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The network's own data, one item of each further kind, and what staff and visitors leave.</summary>
    private static async Task KeepAsync(string version, string folder)
    {
        await using var site = new WorkedOnSite();
        await MadeItems.AddToAsync(site);
        await site.CandidatureAsync();
        using var editor = await site.StaffAsync(StaffRole.Editor);
        var centre = await site.ReadAsync(db => db.Centres.OrderBy(c => c.Id).FirstAsync());
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        Assert.NotNull((await editor.SubmitAsync(form, "form#content", ("notes", "À revoir."))).Location);
        await site.SaveAsync(
            new Data.Mail.OutgoingMail("ada@example.org", "Ada", "en", "Hello", "Hello.", NetworkSite.Now.UtcDateTime));
        var key = await site.SessionKeyAsync(await site.AccountAsync(StaffRole.Administrator));
        await KeptDatabase.KeepAsync(site, key, version, folder);
    }

    private static async Task<List<string>> ProblemsAsync(string folder, string version, params string[] damage)
    {
        await using var site = new UpgradedSite(folder, version, damage);
        try
        {
            _ = site.Services;
        }
        catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
        {
            return [$"{version} does not start: {fault.Message}"];
        }

        return await (await KeptDatabase.ReadAsync(folder, version)).ProblemsInAsync(site);
    }

    private static string VersionOf(string properties)
    {
        var (prefix, suffix) = (Prefix().Match(properties), Suffix().Match(properties));
        return prefix.Groups[1].Value + (suffix.Success ? $"-{suffix.Groups[1].Value}" : "");
    }

    private static List<string> ProblemsOf(string version, IReadOnlyList<string> kept) =>
        Release().IsMatch(version) && !kept.Contains(version)
            ? [$"Release {version} has no kept database: see “Keeping a release” in docs/testing.md."]
            : [];

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex Release();

    [GeneratedRegex(@"<VersionPrefix>(\d+\.\d+\.\d+)</VersionPrefix>")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"<VersionSuffix>(.+)</VersionSuffix>")]
    private static partial Regex Suffix();

    private sealed class WorkedOnSite() : NetworkSite(Provider.Sqlite)
    {
        protected override bool IsSeeded => true;
    }

    /// <summary>A start of this release on the database of another, as it would be on the machine of an operator.</summary>
    private sealed class UpgradedSite : NetworkSite
    {
        public UpgradedSite(string folder, string version, string[] damage)
            : base(Provider.Sqlite)
        {
            KeptDatabase.Unpack(folder, version, Folder);
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "network.db")};Pooling=False");
            connection.Open();
            foreach (var statement in damage)
            {
                using var command = connection.CreateCommand();
                command.CommandText = statement;
                command.ExecuteNonQuery();
            }
        }

        protected override bool IsSeeded => true;
    }
}
