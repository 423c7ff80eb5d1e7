using System.Security.Cryptography;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Remembers, in a sealed cookie, whose sign-in a browser has completed. It opens nothing: it only gives the browser a count
/// of guesses of its own, so that strangers who guess at an account never shut its owner out.
/// </summary>
public sealed class KnownBrowsers(Sealed seal, SiteCookies cookies)
{
    private const string Purpose = "Staff.KnownBrowser";

    /// <summary>Of those who share a browser, the last ones are remembered.</summary>
    private const int MostAccounts = 5;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    /// <summary>The browser's own name in counts, if the account has come in by it before; else null.</summary>
    public string? Find(HttpContext context, string email) =>
        Read(context) is { } known && known.Accounts.Contains(MarkOf(email)) ? known.Name : null;

    public void Remember(HttpContext context, Account account)
    {
        var known = Read(context) ?? new KnownBrowser(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), []);
        var mark = MarkOf(account.Email!);
        string[] accounts = [mark, .. known.Accounts.Where(other => other != mark).Take(MostAccounts - 1)];
        var cookie = cookies.Apply(new CookieBuilder { Expiration = Lifetime }, cookies.KnownBrowser);
        cookie.SameSite = SameSiteMode.Strict;
        context.Response.Cookies.Append(
            cookies.KnownBrowser, seal.Close(Purpose, known with { Accounts = accounts }, Lifetime), cookie.Build(context));
    }

    private KnownBrowser? Read(HttpContext context) => seal.Open<KnownBrowser>(Purpose, context.Request.Cookies[cookies.KnownBrowser]);

    private static string MarkOf(string email) => Secret.HashOf(Account.Normalize(email));

    private sealed record KnownBrowser(string Name, string[] Accounts);
}
