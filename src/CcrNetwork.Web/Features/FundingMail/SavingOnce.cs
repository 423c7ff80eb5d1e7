using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.FundingMail;

internal static class SavingOnce
{
    /// <summary>
    /// Saves a letter together with the mark on its subscription that it was written, and lets go of both. False when the
    /// subscription has ended or another instance was faster: then neither is saved.
    /// </summary>
    public static async Task<bool> SavedOnceAsync(this NetworkDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
