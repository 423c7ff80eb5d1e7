using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Links;

public sealed class LinkEditor(NetworkDbContext db, TimeProvider clock)
{
    /// <summary>Lets the next run of the checker ask a link.</summary>
    public async Task<bool> HastenAsync(int id, CancellationToken cancellationToken)
    {
        if (await db.LinkChecks.AsTracking().FirstOrDefaultAsync(link => link.Id == id, cancellationToken) is not { } link)
        {
            return false;
        }

        link.Hasten(clock.UtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
