using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Users;

public sealed class UserPageQuery(NetworkDbContext db, CurrentActor actor)
{
    public async Task<UserPage?> RunAsync(int id, CancellationToken cancellationToken)
    {
        var own = actor.Account.Id;
        var centres = await CentresAsync(cancellationToken);
        return await db.Accounts
            .Where(a => a.Id == id)
            .OrderBy(a => a.Id)
            .Select(a => new UserPage(
                a.Id, a.Name, a.Email!, a.Role, a.Centres.Select(given => given.CentreId).ToList(), a.Language, a.TotpKey != null,
                db.Passkeys.Count(p => p.UserId == a.Id), a.IsDisabled, a.CreatedAt, a.LastSignedInAt,
                db.Sessions.Count(s => s.AccountId == a.Id && s.Stamp == a.SecurityStamp), a.Id == own, centres))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CentreChoice>> CentresAsync(CancellationToken cancellationToken)
    {
        var centres = await db.Centres.OrderBy(c => c.Id).Select(c => new CentreChoice(c.Id, c.Name)).ToListAsync(cancellationToken);
        return [.. centres.OrderBy(centre => Folding.Fold(centre.Name), StringComparer.Ordinal).ThenBy(centre => centre.Id)];
    }
}
