using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>Who of the staff may see the files of a photograph that is not public: whoever may see its form.</summary>
public sealed class PhotographRights(NetworkDbContext db, PhotographContentKind kind)
{
    public Task<bool> MaySeeAsync(string key, Actor actor, CancellationToken cancellationToken)
    {
        var visible = kind.ItemsFor(db, actor);
        return db.StoredFiles.AnyAsync(
            file => file.Key == key && visible.Any(photograph => photograph.Id == file.PhotographId), cancellationToken);
    }
}
