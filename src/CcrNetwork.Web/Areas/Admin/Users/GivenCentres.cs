using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

/// <summary>Gives centres to centre editors, beside those that they have, and tells them.</summary>
public sealed class GivenCentres(NetworkDbContext db, StaffPost post, TimeProvider clock)
{
    /// <summary>False when all of them had it already.</summary>
    public async Task<bool> GiveAsync(int centreId, int[] accountIds, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayKeepAccounts)
        {
            throw new InvalidOperationException("Only who keeps accounts gives centres.");
        }

        var accounts = await db.Accounts.AsTracking().Include(account => account.Centres)
            .Where(account => accountIds.Contains(account.Id) && account.Role == StaffRole.CentreEditor && !account.IsDisabled)
            .OrderBy(account => account.Name).ThenBy(account => account.Id)
            .ToListAsync(cancellationToken);
        var without = accounts.Where(account => account.Centres.All(given => given.CentreId != centreId)).ToList();
        if (without.Count == 0)
        {
            return false;
        }

        foreach (var account in without)
        {
            account.GiveRole(StaffRole.CentreEditor, account.Centres.Select(given => given.CentreId).Append(centreId).ToList());
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
        }

        var name = await db.Centres.Where(centre => centre.Id == centreId).Select(centre => centre.Heading).SingleAsync(cancellationToken);
        without.ForEach(account => Tell(account, [name], actor));
        db.Add(new AuditEntry(
            actor, "content.given", CentreContentKind.KindName, centreId, name, clock.UtcNow(),
            string.Join('\n', without.Select(account => $"{account.Name} ({account.Id})"))));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Tells whoever keeps centres from now on of them, by name, with the way to them. Nobody is told of their own act.</summary>
    public void Tell(Account account, IEnumerable<string> centres, Actor actor)
    {
        if (account.Id != actor.AccountId && string.Join(", ", centres) is { Length: > 0 } names)
        {
            post.Tell(
                StaffReader.Of(account), new StaffNews(StaffNews.Given, actor.Name, names, StaffArea.Root) { ById = actor.AccountId });
        }
    }
}
