using CcrNetwork.Data;
using CcrNetwork.Domain.Files;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Files;

/// <summary>
/// Deletes the files that nothing in the database names. They are written before what names them and deleted after it, so that
/// a process which is killed in between leaves some, which may hold what somebody wanted forgotten.
/// </summary>
public sealed class LeftoverFiles(NetworkDbContext db, IMediaStorage storage, TimeProvider clock)
{
    /// <summary>What is younger may be named yet.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    /// <returns>How many photographs and documents it deleted, and pieces of such.</returns>
    public async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow() - Grace;
        var deleted = storage.DeleteUnfinished(before);

        // The names are read after the files: what is written meanwhile is not among these.
        var left = storage.Find("").Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        left.ExceptWith(await db.StoredFiles.Select(file => file.Key).ToListAsync(cancellationToken));
        if (left.Count > 0)
        {
            left.ExceptWith(await DocumentKeysAsync(cancellationToken));
        }

        foreach (var key in left.Where(key => storage.WrittenAt(key) < before))
        {
            storage.Delete(key);
            deleted++;
        }

        return deleted;
    }

    /// <summary>Those of candidatures and of resources, what their history may bring back among them.</summary>
    private async Task<IEnumerable<string>> DocumentKeysAsync(CancellationToken cancellationToken)
    {
        var ofCandidatures = await db.Candidatures.SelectMany(c => c.Documents).Select(d => d.File).ToListAsync(cancellationToken);
        var ofResources = await db.Resources.Select(resource => resource.File).ToListAsync(cancellationToken);
        var ofHistory = await db.Revisions
            .Where(revision => revision.Kind == ResourceContentKind.KindName)
            .Select(revision => revision.Values)
            .ToListAsync(cancellationToken);
        return ofCandidatures
            .Concat(ofResources)
            .Concat(ofHistory.Select(values => ResourceContentKind.File.Parse(values[ResourceContentKind.FileField])))
            .OfType<DocumentFile>()
            .Select(file => file.Key);
    }
}
