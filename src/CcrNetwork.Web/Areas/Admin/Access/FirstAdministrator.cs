using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// A portal without any account gives out, at each start, a link that makes its first administrator, and forgets the one
/// before. On a terminal it is shown to whoever sits there. What the portal writes elsewhere ends in a journal that others
/// read later: then the link goes into a file for the portal's own account, and only the path of that file is told.
/// </summary>
public sealed class FirstAdministrator(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, IOptions<DatabaseOptions> database, IHostEnvironment environment,
    TimeProvider clock) : IHostedService
{
    public const string FileName = "first-administrator.txt";

    private string FilePath => Path.Combine(DatabaseModule.SqliteFolder(database.Value, environment), FileName);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(
            () => TellAsync(Console.Out, isTerminal: !Console.IsOutputRedirected).GetAwaiter().GetResult());
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

        var now = clock.UtcNow();
        var former = await db.AccountLinks.AsTracking()
            .Where(link => link.Purpose == LinkPurpose.FirstAdministrator && link.UsedAt == null && link.RevokedAt == null)
            .ToListAsync();
        former.ForEach(link => link.Revoke(now));
        var made = scope.ServiceProvider.GetRequiredService<AccountLinks>().AddFirstAdministrator(SiteLanguages.Default);
        await db.SaveChangesAsync();
        return made;
    }

    /// <param name="isTerminal">Whether what is written is seen by the person at the machine, and kept nowhere.</param>
    public async Task TellAsync(TextWriter output, bool isTerminal)
    {
        var made = await MakeAsync();
        Forget();
        if (made is null)
        {
            return;
        }

        if (isTerminal)
        {
            await output.WriteLineAsync(
                $"\n  There is no account yet. This link makes the first administrator, once, until {made.Link.ExpiresAt:u}:\n  {made.Address}\n");
            return;
        }

        PrivateFiles.CreateFolder(Path.GetDirectoryName(FilePath)!);
        await using (var file = new StreamWriter(PrivateFiles.Create(FilePath, FileMode.Create)))
        {
            await file.WriteLineAsync(made.Address);
        }

        await output.WriteLineAsync(
            $"\n  There is no account yet. The link that makes the first administrator, once, until {made.Link.ExpiresAt:u}, is in {FilePath}\n");
    }

    /// <summary>The file, once its link is used or replaced.</summary>
    public void Forget()
    {
        if (File.Exists(FilePath))
        {
            File.Delete(FilePath);
        }
    }
}
