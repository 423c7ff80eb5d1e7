using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed class UserListQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<UserListPage> RunAsync(string? search, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow();
        var users = await db.Accounts
            .OrderBy(a => a.Id)
            .Select(a => new UserRow(
                a.Id, a.Name, a.Email!, a.Role, a.Centres.Count, a.TotpKey != null || db.Passkeys.Any(p => p.UserId == a.Id), a.IsDisabled,
                a.LastSignedInAt))
            .ToListAsync(cancellationToken);
        var invitations = await db.AccountLinks
            .Where(l => l.Purpose == LinkPurpose.Invitation && l.UsedAt == null && l.RevokedAt == null)
            .OrderBy(l => l.ExpiresAt).ThenBy(l => l.Id)
            .Select(l => new { l.Id, l.Name, l.Email, l.Role, l.ExpiresAt, l.CentreIds })
            .ToListAsync(cancellationToken);
        var wanted = invitations.SelectMany(l => l.CentreIds).Distinct().ToList();
        var centres = await db.Centres.Where(c => wanted.Contains(c.Id)).OrderBy(c => c.FoldedHeading).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Heading }).ToListAsync(cancellationToken);
        var rows = invitations.Select(l => new InvitationRow(
            l.Id, l.Name!, l.Email!, l.Role, l.ExpiresAt, l.ExpiresAt <= now,
            [.. centres.Where(c => l.CentreIds.Contains(c.Id)).Select(c => c.Heading)])).ToList();
        var words = Folding.Words(search);
        var found = users.Where(
            user => Array.TrueForAll(words, word => Folding.Fold($"{user.Name} {user.Email}").Contains(word, StringComparison.Ordinal)));
        return new UserListPage(
            search, [.. found.OrderBy(user => Folding.Fold(user.Name), StringComparer.Ordinal).ThenBy(user => user.Id)], rows);
    }
}
