using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>Windows of people who are signed in to the staff area.</summary>
public static class StaffVisits
{
    public const string Password = "three abbeys by the sea";

    /// <summary>What the authenticator app of every account in the tests knows.</summary>
    private static readonly byte[] TotpKey = "twenty bytes of key!"u8.ToArray();

    private static int _number;

    public static string Code => Totp.CodeAt(TotpKey, BrowserSite.Now.ToUnixTimeSeconds() / 30);

    public static async Task<Account> AccountAsync(this OpenBrowser browser, StaffRole role, string language = "fr", params int[] centreIds)
    {
        var account = new Account(
            $"Staff {language}", $"staff{Interlocked.Increment(ref _number)}@example.org", role, language, BrowserSite.Now.UtcDateTime);
        account.GiveRole(role, centreIds);
        await using var scope = browser.Site.Services.CreateAsyncScope();
        account.SetPassword(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Password));
        account.SetTotp(scope.ServiceProvider.GetRequiredService<Totp>().Protect(TotpKey));
        await SaveAsync(scope.ServiceProvider, account);
        return account;
    }

    /// <summary>A window with a session of a new account.</summary>
    public static async Task<Visit> StaffVisitAsync(
        this OpenBrowser browser, StaffRole role, string language = "fr", bool scripts = true, int width = 1280,
        ColorScheme scheme = ColorScheme.Light, params int[] centreIds)
    {
        var account = await browser.AccountAsync(role, language, centreIds);
        var visit = await browser.VisitAsync(scripts, width, scheme: scheme);
        await using var scope = browser.Site.Services.CreateAsyncScope();
        var key = Secret.New();
        await SaveAsync(scope.ServiceProvider, new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), SignInMethod.PasswordAndCode, "Chromium", "127.0.0.0",
            BrowserSite.Now.UtcDateTime, TimeSpan.FromHours(12)));
        await visit.Page.Context.AddCookiesAsync(
            [new Cookie { Name = scope.ServiceProvider.GetRequiredService<SiteCookies>().Session, Value = key, Url = browser.Origin }]);
        return visit;
    }

    private static async Task SaveAsync(IServiceProvider services, object entity)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        db.Add(entity);
        await db.SaveChangesAsync();
    }
}
