using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>The files of photographs that were never public, and of all that still wait or were given up.</summary>
public sealed class PreparationQuery(NetworkDbContext db, PhotographContentKind kind)
{
    private const int AtOnce = 100;

    public async Task<PreparationPage> RunAsync(Actor actor, CancellationToken cancellationToken)
    {
        var visible = kind.ItemsFor(db, actor);
        var files = await db.StoredFiles
            .Join(visible, file => file.PhotographId, item => item.Id, (file, item) => new { File = file, Item = item })
            .Where(pair => pair.File.PreparedAt == null || (pair.Item.State == PublicationState.Draft && pair.Item.PublishedAt == null))
            .OrderByDescending(pair => pair.Item.Id).ThenBy(pair => pair.File.Key)
            .Take(AtOnce)
            .Select(pair => new { pair.Item.Id, pair.Item.Heading, pair.File.PreparedAt, pair.File.Attempts })
            .ToListAsync(cancellationToken);
        return new PreparationPage(
            files.Count(file => file.PreparedAt is not null), files.Count,
            [.. files
                .Where(file => file.PreparedAt is null && file.Attempts >= StoredFile.MostAttempts)
                .Select(file => new FailedPicture(file.Id, file.Heading))
                .Distinct()]);
    }

    /// <summary>Has the files of a photograph tried once more.</summary>
    public async Task<bool> TryAgainAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if (!await kind.ItemsFor(db, actor).AnyAsync(item => item.Id == id, cancellationToken))
        {
            return false;
        }

        var files = await db.StoredFiles.AsTracking()
            .Where(file => file.PhotographId == id && file.PreparedAt == null)
            .OrderBy(file => file.Key)
            .ToListAsync(cancellationToken);
        files.ForEach(file => file.TryAgain());
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
