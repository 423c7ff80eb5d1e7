using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>
/// Counts guesses before they are tried, so that many at once gain nothing, and for what does not exist as for what does.
/// Counted in the database: a restart or a second instance begins no new count.
/// </summary>
public sealed class GuessLimits(NetworkDbContext db, CurrentActor actor, AuditLog audit, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private DateTime Now => clock.UtcNow();

    /// <summary>The password that somebody who is in is asked for again.</summary>
    public static Guess OwnPasswordOf(int accountId, int sessionId) =>
        new(string.Create(CultureInfo.InvariantCulture, $"own:{accountId}:{sessionId}"), 10) { AccountId = accountId };

    public static Guess ResetFrom(string? address) => new($"reset:{address}", 60);

    public static Guess MailTo(string email) => new($"mail:{Secret.HashOf(Account.Normalize(email))}", 3) { Email = email };

    /// <summary>What may be used once at all, such as the challenge of a passkey.</summary>
    public static Guess Once(string what) => new($"once:{Secret.HashOf(what)}", 1) { IsLogged = false };

    /// <summary>Counts one guess; false when there have been too many.</summary>
    public async Task<bool> AllowAsync(Guess guess, CancellationToken cancellationToken) =>
        await WaitAsync(guess, cancellationToken) is null;

    /// <summary>Counts one guess; how long to wait when there have been too many, else null.</summary>
    public async Task<TimeSpan?> WaitAsync(Guess guess, CancellationToken cancellationToken) =>
        (await CountAsync(guess, cancellationToken)).Wait;

    public async Task<GuessAnswer> CountAsync(Guess guess, CancellationToken cancellationToken)
    {
        var (now, ends) = (Now, Now + Window);
        if (await CountOneMoreAsync(guess.Key, now, cancellationToken) == 0)
        {
            await BeginAsync(guess.Key, now, ends, cancellationToken);
        }

        // Forgotten in the same moment by a right answer: then it is the first of a new window.
        var counted = await db.GuessCounts.SingleOrDefaultAsync(
            g => g.Key == guess.Key, cancellationToken) ?? new GuessCount(guess.Key, 1, ends);
        if (guess.IsLogged && counted.Count == guess.Most + 1)
        {
            await LogAsync(guess, cancellationToken);
        }

        return new GuessAnswer(counted.Count, counted.Count > guess.Most ? counted.EndsAt - now : null);
    }

    /// <summary>After a right answer, so that somebody who mistypes now and then never meets the limit.</summary>
    public Task ForgetAsync(Guess guess, CancellationToken cancellationToken) =>
        db.GuessCounts.Where(g => g.Key == guess.Key).ExecuteDeleteAsync(cancellationToken);

    /// <summary>After a right answer, where others share the count: their failures stay.</summary>
    public Task TakeBackAsync(Guess guess, CancellationToken cancellationToken) =>
        db.GuessCounts.Where(g => g.Key == guess.Key && g.Count > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.Count, g => g.Count - 1), cancellationToken);

    /// <summary>Once for each window, when the door shuts; what was typed for an account that does not exist is not kept.</summary>
    private async Task LogAsync(Guess guess, CancellationToken cancellationToken)
    {
        var normalized = Account.Normalize(guess.Email ?? "");
        var known = await db.Accounts
            .Where(account => account.Id == guess.AccountId || account.NormalizedUserName == normalized)
            .OrderBy(account => account.Id)
            .Select(account => new { account.Id, account.Name })
            .FirstOrDefaultAsync(cancellationToken);
        audit.Add(
            actor.Find()?.ToActor(actor.Address) ?? actor.Stranger(), "account.limited", known?.Id, known?.Name ?? "",
            guess.Key.Split(':')[0]);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<int> CountOneMoreAsync(string key, DateTime now, CancellationToken cancellationToken) =>
        db.GuessCounts.Where(g => g.Key == key && g.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.Count, g => g.Count + 1), cancellationToken);

    private async Task BeginAsync(string key, DateTime now, DateTime ends, CancellationToken cancellationToken)
    {
        var restarted = await db.GuessCounts.Where(g => g.Key == key && g.EndsAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.Count, 1).SetProperty(g => g.EndsAt, ends), cancellationToken);
        if (restarted > 0)
        {
            return;
        }

        var first = new GuessCount(key, 1, ends);
        db.GuessCounts.Add(first);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // Somebody else began the same count at the same time.
            await CountOneMoreAsync(key, now, cancellationToken);
        }
        finally
        {
            db.Entry(first).State = EntityState.Detached;
        }
    }
}

/// <param name="Count">With the one just counted.</param>
/// <param name="Wait">Until the window ends, when there have been too many; else null.</param>
public sealed record GuessAnswer(int Count, TimeSpan? Wait);

/// <param name="Most">How often in a quarter of an hour.</param>
public sealed record Guess(string Key, int Most)
{
    /// <summary>Whose door it is, for the log.</summary>
    public string? Email { get; init; }

    public int? AccountId { get; init; }

    public bool IsLogged { get; init; } = true;
}
