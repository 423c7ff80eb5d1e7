using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Security;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Staff of a site that is a process of its own, let in without walking through the sign-in pages.</summary>
internal static class ProcessStaff
{
    /// <summary>The session of a new account of the role.</summary>
    public static async Task<Cookie> SignInAsync(this SiteProcess site, StaffRole role, params int[] centreIds)
    {
        var account = new Account("Zoé", $"{Guid.NewGuid():N}@example.org", role, "fr", DateTime.UtcNow);
        account.GiveRole(role, centreIds);
        account.SetTotp("a key that nobody asks for here");
        var key = Secret.New();
        await using var db = site.OpenDatabase();
        db.Add(account);
        await db.SaveChangesAsync();
        db.Add(new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), SignInMethod.Password, "Firefox, Linux", "127.0.0.0", DateTime.UtcNow,
            TimeSpan.FromHours(1)));
        await db.SaveChangesAsync();
        return new Cookie("ccr-session", key);
    }

    public static async Task<HttpClient> StaffAsync(this SiteProcess site, StaffRole role, params int[] centreIds) =>
        site.Browser(await site.SignInAsync(role, centreIds));

    /// <summary>Whether the site was killed while it was asked.</summary>
    public static bool IsGone(this Exception fault) => fault is HttpRequestException or IOException;
}
