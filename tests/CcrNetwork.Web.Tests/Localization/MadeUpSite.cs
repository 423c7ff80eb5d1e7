using System.Net;
using System.Text.RegularExpressions;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Localization;

/// <summary>
/// The site with the network's own data, to which an installation has added the made-up language. It runs as a process of its
/// own, for the languages of the site are those of its process.
/// </summary>
public sealed partial class MadeUpSite : IAsyncLifetime, IDisposable
{
    private const int PagesOfAShape = 2;

    private readonly DirectoryInfo _languages = Directory.CreateTempSubdirectory("ccr-languages-");
    private SiteProcess? _site;

    /// <summary>Everything in the made-up language that links lead to.</summary>
    internal Crawl Public { get; private set; } = null!;

    /// <summary>The pages of the staff area for an administrator who reads it: of each shape of address, a few.</summary>
    public IReadOnlyList<Page> Staff { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_languages.FullName, $"{MadeUpLanguage.Code}.json"), MadeUpLanguage.File);
        _site = new SiteProcess(
            ("Languages__Folder", _languages.FullName), ("Database__Seed", "true"), ("Site__CachePages", "false"),
            ("Site__RequestsPerMinute", "1000000"),
            ("Site__RequiresAllTexts", "true"));
        await _site.StartAsync();
        using var visitor = _site.Browser();
        Public = await Crawl.OfAsync(
            visitor, [$"/{MadeUpLanguage.Code}"],
            link => link.Target == $"/{MadeUpLanguage.Code}"
                || link.Target.StartsWith($"/{MadeUpLanguage.Code}/", StringComparison.Ordinal));
        using var administrator = _site.Browser(await BeginSessionAsync(_site));
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = await Crawl.OfAsync(administrator, ["/admin"], link => IsNewShape(link, shapes));

        // Where a form sends is no page; what a link leads to is.
        var linked = walk.Pages.SelectMany(page => page.Attributes("a[href]", "href")).ToHashSet();
        Staff = [.. walk.Answers.Values.Where(page => (int)page.Status != 404 || linked.Contains(page.Path))];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _site?.Dispose();
        _languages.Delete(recursive: true);
    }

    public async Task<Page> OpenAsync(string path)
    {
        using var visitor = _site!.Browser();
        return await visitor.GetPageAsync(path);
    }

    private static bool IsNewShape(Link link, Dictionary<string, int> shapes)
    {
        if (link.Target != "/admin" && !link.Target.StartsWith("/admin/", StringComparison.Ordinal))
        {
            return false;
        }

        var shape = Number().Replace(Value().Replace(link.Target, "="), "#");
        return (shapes[shape] = shapes.GetValueOrDefault(shape) + 1) <= PagesOfAShape;
    }

    private static async Task<Cookie> BeginSessionAsync(SiteProcess site)
    {
        var account = new Account("Ʞari", "kari@example.org", StaffRole.Administrator, MadeUpLanguage.Code, DateTime.UtcNow);
        account.GiveRole(StaffRole.Administrator, []);
        account.SetTotp("kept elsewhere");
        var key = Secret.New();
        await using var db = site.OpenDatabase();
        db.Add(account);
        await db.SaveChangesAsync();
        db.Add(new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), SignInMethod.PasswordAndCode, "Firefox, Linux", "127.0.0.0",
            DateTime.UtcNow, TimeSpan.FromHours(1)));
        await db.SaveChangesAsync();
        return new Cookie("ccr-session", key);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
