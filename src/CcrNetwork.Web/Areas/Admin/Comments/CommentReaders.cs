using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>Whose accounts may see an item: all of ACCR, and the editors of its centre.</summary>
public sealed class CommentReaders(NetworkDbContext db)
{
    public IQueryable<Account> Of(ContentKind kind, int id)
    {
        var centres = kind.CentresOf(db, id);
        return db.Accounts.Where(
            account => !account.IsDisabled
                && (account.Role != StaffRole.CentreEditor || account.Centres.Any(given => centres.Contains(given.CentreId))));
    }
}
