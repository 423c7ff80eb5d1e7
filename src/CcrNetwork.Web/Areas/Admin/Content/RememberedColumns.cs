using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The columns that somebody last chose for a table.</summary>
public sealed class RememberedColumns(NetworkDbContext db)
{
    /// <summary>Null when nothing was chosen yet.</summary>
    public Task<IReadOnlyList<string>?> FindAsync(int accountId, string kind, CancellationToken cancellationToken) =>
        db.TableChoices.Where(choice => choice.AccountId == accountId && choice.Kind == kind)
            .Select(choice => choice.Columns)
            .SingleOrDefaultAsync(cancellationToken);

    public async Task KeepAsync(int accountId, string kind, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var choice = await db.TableChoices
            .AsTracking()
            .SingleOrDefaultAsync(c => c.AccountId == accountId && c.Kind == kind, cancellationToken);
        if (choice is null)
        {
            db.Add(new TableChoice(accountId, kind, columns));
        }
        else
        {
            choice.Columns = columns;
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
