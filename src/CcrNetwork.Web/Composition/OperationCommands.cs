using System.CommandLine;
using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Seeding;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Operations;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Composition;

/// <summary>What an operator does at the console instead of serving the site: <c>CcrNetwork.Web.dll backup FILE</c>.</summary>
public static class OperationCommands
{
    /// <summary>
    /// Whether the command line asks for one of these, and not for the site: it begins with a word and no setting. A word that is
    /// none of them is told so; a slip of the pen must not start a second site.
    /// </summary>
    public static bool AreAskedFor(string[] args) =>
        args is [var first, ..]
        && (first is "--help" or "-h" or "-?" || !(first.StartsWith('-') || first.StartsWith('/') || first.Contains('=')));

    /// <returns>The exit code: 0 when it is done, 1 when it is not and the console says why.</returns>
    public static Task<int> RunOperationAsync(this WebApplication app, string[] args)
    {
        var file = new Argument<string>("file") { Description = "The archive, a .tar.gz." };
        var email = new Option<string?>("--email") { Description = "Where accounts exist already: the address of the new administrator." };
        var name = new Option<string?>("--name") { Description = "The new administrator's name." };
        var minutes = new Option<int>("--minutes") { Description = "It ends by itself after so many.", DefaultValueFactory = _ => 60 };
        var end = new Option<bool>("--end") { Description = "Ends it now." };
        var root = new RootCommand("The portal of the CCR Network. Without a command it serves the site.")
        {
            Describe("backup", "Saves the database, its keys and all files of a site, which may run, into one archive.", [file], [],
                (said, keeper, stop) => SaveAsync(keeper, said.GetRequiredValue(file), stop)),
            Describe("restore", "Brings a backup onto a machine that has no database and no files yet.", [file], [],
                (said, keeper, stop) => RestoreAsync(keeper, said.GetRequiredValue(file), stop)),
            Describe("verify", "Reads a backup through and tells whether it can be restored from.", [file], [],
                (said, keeper, stop) => VerifyAsync(keeper, said.GetRequiredValue(file), stop)),
        };
        root.Add(InScope("migrate", "Makes or migrates the database.", [], async (services, _, stop) =>
        {
            await Console.Error.WriteLineAsync("Migrating; a site that runs meanwhile is only read…");
            var applied = await DatabaseStartup.MigrateAsync(services, stop);
            return applied.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", applied)}.";
        }));
        root.Add(InScope("seed", "Loads the network's own data, as far as it was never loaded before.", [], async (services, _, stop) =>
        {
            await RequireMigratedAsync(services, stop);
            await Console.Error.WriteLineAsync("Loading…");
            var summary = await services.GetRequiredService<NetworkSeeder>().RunAsync(SeedSource.Embedded, stop);
            return $"Loaded {summary.Total} items.";
        }));
        root.Add(
            InScope("create-admin-link", "Prints a link that makes an administrator, once.", [email, name], async (services, said, stop) =>
            await LinkAsync(services, said.GetValue(email), said.GetValue(name), stop)));
        root.Add(InScope(
            "read-only", "Lets a running site be read and nobody change anything, as before it moves to another machine.",
            [minutes, end],
            async (services, said, stop) => await QuietAsync(services, said.GetValue(minutes), said.GetValue(end), stop)));
        return root.Parse(args).InvokeAsync();

        Command Describe(
            string verb, string meaning, Argument[] arguments, Option[] options,
            Func<ParseResult, BackupKeeper, CancellationToken, Task<string>> run)
        {
            var command = InScope(verb, meaning, options, (services, said, stop) =>
                run(said, ActivatorUtilities.CreateInstance<BackupKeeper>(services), stop));
            foreach (var argument in arguments)
            {
                command.Add(argument);
            }

            return command;
        }

        Command InScope(
            string verb, string meaning, Option[] options, Func<IServiceProvider, ParseResult, CancellationToken, Task<string>> run)
        {
            var command = new Command(verb, meaning);
            foreach (var option in options)
            {
                command.Add(option);
            }

            command.SetAction(async (said, stop) =>
            {
                await using var scope = app.Services.CreateAsyncScope();
                return await EndAsync(() => run(scope.ServiceProvider, said, stop));
            });
            return command;
        }
    }

    /// <exception cref="OperationException">The database is not made, or older than this release.</exception>
    private static async Task RequireMigratedAsync(IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            throw new OperationException("The database is not made yet, or older than this release. Run “migrate” first.");
        }
    }

    private static async Task<int> EndAsync(Func<Task<string>> run)
    {
        try
        {
            await Console.Out.WriteLineAsync(await run());
            return 0;
        }
        catch (StorageUnavailableException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
        catch (Exception exception) when (DatabaseStartup.ReasonToRefuse(exception) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
        catch (OperationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<string> SaveAsync(BackupKeeper keeper, string file, CancellationToken stop)
    {
        keeper.Progress = new ConsoleProgress("Saving", Console.Error);
        var manifest = await keeper.SaveAsync(Path.GetFullPath(file), stop);
        return Told("Saved", manifest);
    }

    private static async Task<string> RestoreAsync(BackupKeeper keeper, string file, CancellationToken stop)
    {
        keeper.Progress = new ConsoleProgress("Reading", Console.Error);
        var manifest = await keeper.RestoreAsync(Path.GetFullPath(file), stop);
        return Told("Restored", manifest);
    }

    private static async Task<string> VerifyAsync(BackupKeeper keeper, string file, CancellationToken stop)
    {
        keeper.Progress = new ConsoleProgress("Reading", Console.Error);
        var manifest = await keeper.VerifyAsync(Path.GetFullPath(file), stop);
        return Told("Sound", manifest);
    }

    private static async Task<string> QuietAsync(IServiceProvider services, int minutes, bool end, CancellationToken stop)
    {
        if (!end && minutes is (< 1 or > 24 * 60))
        {
            throw new OperationException("--minutes must lie between 1 and 1440.");
        }

        var db = services.GetRequiredService<NetworkDbContext>();
        if (!(await db.Database.GetAppliedMigrationsAsync(stop)).Any())
        {
            throw new OperationException("There is no database yet. “migrate” makes it.");
        }

        var ledger = ActivatorUtilities.CreateInstance<ReadOnlyLedger>(services);
        if (end)
        {
            return await ledger.EndAsync(stop) > 0 ? "Everything may be changed again." : "The site was not read-only.";
        }

        var until = await ledger.BeginAsync("operator", TimeSpan.FromMinutes(minutes), stop);
        await Task.Delay(ReadOnlyLedger.UntilHeard, stop);
        return $"The site is only read until {until:u}. “read-only --end” ends it before.";
    }

    private static string Told(string done, BackupManifest manifest)
    {
        var told =
            $"{done}: {manifest.Files.Count} files, {manifest.Files.Sum(file => file.Size) / 1e6:0.0} MB, taken at {manifest.TakenAt:u}.";
        return manifest.Provider == DatabaseOptions.Sqlite
            ? told
            : $"{told} The database itself is not among them: save and restore it by the server's own tools, before the files.";
    }

    private static async Task<string> LinkAsync(IServiceProvider services, string? email, string? name, CancellationToken stop)
    {
        if (email is not null && !Rule.Holds<EmailAddress>(email))
        {
            throw new OperationException($"“{email}” is no e-mail address.");
        }

        await RequireMigratedAsync(services, stop);
        if (await services.GetRequiredService<FirstAdministrator>().MakeAsync() is { } first)
        {
            return $"This link makes the first administrator, once, until {first.Link.ExpiresAt:u}:\n{first.Address}";
        }

        if (string.IsNullOrWhiteSpace(email))
        {
            throw new OperationException("There are accounts already. Say for whom the link is: --email ADDRESS.");
        }

        var db = services.GetRequiredService<NetworkDbContext>();
        if (await db.Accounts.AnyAsync(account => account.Email == email, stop))
        {
            throw new OperationException("This address has an account already; its password is reset from the page of sign-in.");
        }

        var made = services.GetRequiredService<AccountLinks>()
            .AddInvitation(email, name ?? email, StaffRole.Administrator, [], SiteLanguages.Default);
        await db.SaveChangesAsync(stop);
        return $"This link makes an administrator, once, until {made.Link.ExpiresAt:u}:\n{made.Address}";
    }
}
