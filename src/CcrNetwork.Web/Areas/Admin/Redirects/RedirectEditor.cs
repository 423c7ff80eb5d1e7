using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Redirects;

public enum RedirectOutcome
{
    Done,
    Missing,

    /// <summary>The old address leads somewhere already.</summary>
    Taken,

    /// <summary>It would lead to itself, perhaps by way of others.</summary>
    Circle,
}

/// <summary>Keeps where old addresses lead. Each change is one transaction with its line in the log.</summary>
public sealed class RedirectEditor(NetworkDbContext db, TimeProvider clock)
{
    public const string Subject = "redirects";

    public async Task<RedirectOutcome> AddAsync(RedirectForm form, Actor actor, CancellationToken cancellationToken)
    {
        var (from, to) = (PathOf(form.From!), form.To!);
        if (await ObstacleAsync(null, from, to, cancellationToken) is { } obstacle)
        {
            return obstacle;
        }

        db.OldAddresses.Add(new OldAddress(from, to));
        return await SaveAsync("redirect.added", from, to, actor, cancellationToken);
    }

    public async Task<RedirectOutcome> ChangeAsync(int id, RedirectForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } address)
        {
            return RedirectOutcome.Missing;
        }

        var (from, to) = (PathOf(form.From!), form.To!);
        if (await ObstacleAsync(id, from, to, cancellationToken) is { } obstacle)
        {
            return obstacle;
        }

        var before = $"{address.Path} → {address.Target}";
        db.Remove(address);
        db.Add(new OldAddress(from, to));
        return await SaveAsync("redirect.changed", from, $"{before}\n{from} → {to}", actor, cancellationToken);
    }

    public async Task<RedirectOutcome> RemoveAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } address)
        {
            return RedirectOutcome.Missing;
        }

        db.Remove(address);
        return await SaveAsync("redirect.removed", address.Path, address.Target, actor, cancellationToken);
    }

    private static string PathOf(string address) =>
        OldAddress.Normalise(
            Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.PathAndQuery : address);

    private Task<OldAddress?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.OldAddresses.AsTracking().FirstOrDefaultAsync(address => address.Id == id, cancellationToken);

    private async Task<RedirectOutcome?> ObstacleAsync(int? id, string from, string to, CancellationToken cancellationToken) =>
        await ClosesCircleAsync(id, from, to, cancellationToken) ? RedirectOutcome.Circle
        : await db.OldAddresses.AnyAsync(address => address.Path == from && address.Id != id, cancellationToken) ? RedirectOutcome.Taken
        : null;

    /// <summary>Whether whoever follows the redirects from the new one's target comes back to where it begins.</summary>
    private async Task<bool> ClosesCircleAsync(int? id, string from, string to, CancellationToken cancellationToken)
    {
        var targets = await db.OldAddresses.Where(address => address.Id != id)
            .OrderBy(address => address.Id)
            .Select(address => new { address.Path, address.Target })
            .ToListAsync(cancellationToken);
        var steps = targets
            .Append(new { Path = from, Target = to })
            .ToLookup(step => PathAlone(step.Path), step => OldAddress.Normalise(step.Target));

        // An address leads on with its query or without, so both are followed.
        var first = OldAddress.Normalise(to);
        var (seen, ahead) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([first]));
        while (ahead.TryDequeue(out var here))
        {
            var isItsPage = here == first && from.Contains('?', StringComparison.Ordinal);
            if (here == from || (PathAlone(here) == PathAlone(from) && !isItsPage))
            {
                return true;
            }

            foreach (var next in seen.Add(here) ? steps[PathAlone(here)] : [])
            {
                ahead.Enqueue(next);
            }
        }

        return false;
    }

    private static string PathAlone(string address) => address.Split('?')[0];

    private async Task<RedirectOutcome> SaveAsync(
        string action, string name, string details, Actor actor, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(new AuditEntry(actor, action, Subject, null, name, clock.UtcNow(), details));
        await db.SaveChangesAsync(cancellationToken);
        return RedirectOutcome.Done;
    }
}
