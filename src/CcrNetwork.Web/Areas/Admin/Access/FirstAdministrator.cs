using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// A portal without any account prints, at each start, a link that makes its first administrator, and forgets the one
/// printed before. To the console, not to the log: whoever reads logs later must not find it.
/// </summary>
public sealed class FirstAdministrator(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => PrintAsync().GetAwaiter().GetResult());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The address of a new link; null when there is an account already.</summary>
    public async Task<MadeLink?> MakeAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        if (await db.Accounts.AnyAsync())
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var former = await db.AccountLinks.AsTracking()
            .Where(link => link.Purpose == LinkPurpose.FirstAdministrator && link.UsedAt == null && link.RevokedAt == null)
            .ToListAsync();
        former.ForEach(link => link.Revoke(now));
        var made = scope.ServiceProvider.GetRequiredService<AccountLinks>().AddFirstAdministrator(SiteLanguages.Default);
        await db.SaveChangesAsync();
        return made;
    }

    private async Task PrintAsync()
    {
        if (await MakeAsync() is { } made)
        {
            await Console.Out.WriteLineAsync(
                $"\n  There is no account yet. This link makes the first administrator, once, until {made.Link.ExpiresAt:u}:\n  {made.Address}\n");
        }
    }
}
