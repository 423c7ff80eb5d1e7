using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed class UserListQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<UserListPage> RunAsync(string? search, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var users = await db.Accounts
            .OrderBy(a => a.Id)
            .Select(a => new UserRow(
                a.Id, a.Name, a.Email!, a.Role, a.Centres.Count, a.TotpKey != null || db.Passkeys.Any(p => p.UserId == a.Id), a.IsDisabled, a.LastSignedInAt))
            .ToListAsync(cancellationToken);
        var invitations = await db.AccountLinks
            .Where(l => l.Purpose == LinkPurpose.Invitation && l.UsedAt == null && l.RevokedAt == null)
            .OrderBy(l => l.ExpiresAt).ThenBy(l => l.Id)
            .Select(l => new InvitationRow(l.Id, l.Name!, l.Email!, l.Role, l.ExpiresAt, l.ExpiresAt <= now))
            .ToListAsync(cancellationToken);
        var words = Folding.Words(search);
        var found = users.Where(user => Array.TrueForAll(words, word => Folding.Fold($"{user.Name} {user.Email}").Contains(word, StringComparison.Ordinal)));
        return new UserListPage(search, [.. found.OrderBy(user => Folding.Fold(user.Name), StringComparer.Ordinal).ThenBy(user => user.Id)], invitations);
    }
}
