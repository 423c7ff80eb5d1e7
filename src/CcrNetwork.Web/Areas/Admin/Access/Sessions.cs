using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Begins, finds and ends sessions. A session lives in the database alone; the browser holds the key to its row. All
/// sessions of an account end by a new security stamp of the account, in the same save as their reason.
/// </summary>
public sealed class Sessions(NetworkDbContext db, SiteCookies cookies, IOptions<AccountOptions> options, TimeProvider clock)
{
    /// <summary>A busy session is not written with every request.</summary>
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.UtcNow();

    /// <summary>
    /// Always a new key: one that the browser had before, its own or one planted there, is worth nothing afterwards. The row
    /// is added to the context; the caller saves it with what else belongs to the sign-in.
    /// </summary>
    public async Task BeginAsync(HttpContext context, Account account, SignInMethod method, CancellationToken cancellationToken)
    {
        await ForgetCurrentAsync(context, cancellationToken);
        var key = Secret.New();
        account.LastSignedInAt = Now;
        db.Sessions.Add(new Session(
            account.Id, account.SecurityStamp!, Secret.HashOf(key), method, BrowserName.Of(context.Request.Headers.UserAgent.ToString()),
            ShortAddress.Of(context.Connection.RemoteIpAddress), Now, options.Value.Lifetime));
        context.Response.Cookies.Append(cookies.Session, key, Cookie(context));
    }

    public async Task<SignedInAccount?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(key);
        var found = await (
            from session in db.Sessions
            join account in db.Accounts on session.AccountId equals account.Id
            where session.KeyHash == hash && session.Stamp == account.SecurityStamp
            orderby session.Id
            select new
            {
                session.LastSeenAt,
                session.EndsAt,
                account.IsDisabled,
                Account = new SignedInAccount(
                    account.Id, account.Name, account.Language, account.Role, account.Centres.Select(given => given.CentreId).ToList(),
                    account.TotpKey != null || db.Passkeys.Any(passkey => passkey.UserId == account.Id), session.Id),
            }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || found.IsDisabled || Now >= found.EndsAt || Now >= found.LastSeenAt + options.Value.Idle)
        {
            return null;
        }

        if (Now >= found.LastSeenAt + SeenEvery)
        {
            await db.Sessions.Where(session => session.Id == found.Account.SessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, Now), cancellationToken);
        }

        return found.Account;
    }

    public async Task EndCurrentAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await ForgetCurrentAsync(context, cancellationToken);
        context.Response.Cookies.Delete(cookies.Session, Cookie(context));
    }

    private async Task ForgetCurrentAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Cookies[cookies.Session] is { } key)
        {
            var hash = Secret.HashOf(key);
            await db.Sessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private CookieOptions Cookie(HttpContext context) => cookies.Apply(new CookieBuilder(), cookies.Session).Build(context);
}
