using System.Globalization;
using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Staff for tests: real accounts with real sessions, made without walking through the sign-in pages.</summary>
public static class StaffSite
{
    /// <summary>What the authenticator app of every account in the tests knows.</summary>
    public static readonly byte[] TotpKey = "twenty bytes of key!"u8.ToArray();

    private static int _number;

    /// <summary>The code that the app shows now, or some steps later.</summary>
    public static string Code(this NetworkSite site, byte[]? key = null, int steps = 0) =>
        Totp.CodeAt(key ?? TotpKey, site.Clock.GetUtcNow().ToUnixTimeSeconds() / 30 + steps);

    /// <summary>A browser signed in as a new account of the role, second factor set up.</summary>
    public static async Task<HttpClient> StaffAsync(this NetworkSite site, StaffRole role, params int[] centreIds) =>
        await site.SignedInAsync(await site.AccountAsync(role, centreIds: centreIds));

    /// <summary>An account as its owner would have made it; without a password unless one is given.</summary>
    public static async Task<Account> AccountAsync(
        this NetworkSite site, StaffRole role, string? name = null, string? password = null, string language = "fr", bool withTotp = true,
        int[]? centreIds = null)
    {
        var number = Interlocked.Increment(ref _number);
        var account = new Account(
            name ?? $"Staff {number}", $"staff{number.ToString(CultureInfo.InvariantCulture)}@example.org", role, language,
            NetworkSite.Now.UtcDateTime);
        account.GiveRole(role, centreIds ?? []);
        using var scope = site.Services.CreateScope();
        if (password is not null)
        {
            account.SetPassword(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, password));
        }

        if (withTotp)
        {
            account.SetTotp(scope.ServiceProvider.GetRequiredService<Totp>().Protect(TotpKey));
        }

        await site.SaveAsync(account);
        return account;
    }

    /// <summary>A browser with a session of the account; it shows redirects instead of following them.</summary>
    public static async Task<HttpClient> SignedInAsync(this NetworkSite site, Account account) =>
        site.Browser(await site.SessionKeyAsync(account));

    /// <summary>The key of a new session of the account.</summary>
    public static async Task<string> SessionKeyAsync(this NetworkSite site, Account account)
    {
        var key = Secret.New();
        await site.SaveAsync(new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), SignInMethod.PasswordAndCode, "Firefox, Linux", "192.0.2.0",
            site.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromHours(12)));
        return key;
    }

    /// <summary>The first step through the door; the answer asks for a code where the account has one.</summary>
    public static async Task<Page> SignInAsync(this HttpClient browser, string email, string password, string? returnUrl = null)
    {
        var door = await browser.GetPageAsync(
            "/admin/sign-in" + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        return await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", email), ("Password", password));
    }

    /// <summary>The key that the page of the second factor shows, for an app that cannot read its drawing.</summary>
    public static byte[] KeyOf(Page page)
    {
        var bits = string.Concat(page.Text("[data-testid=key]").Where(char.IsLetterOrDigit)
            .Select(
                letter => Convert
                    .ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2)
                    .PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }

    /// <summary>A browser that keeps cookies and shows redirects instead of following them.</summary>
    public static HttpClient Browser(this NetworkSite site, string? sessionKey = null)
    {
        var cookies = new CookieContainer();
        if (sessionKey is not null)
        {
            cookies.Add(new Cookie(site.Services.GetRequiredService<SiteCookies>().Session, sessionKey, "/", "localhost"));
        }

        return site.CreateDefaultClient(new CookieContainerHandler(cookies));
    }
}
