using CcrNetwork.Data;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Areas.Admin.Resources;

/// <summary>
/// The documents of the library's drafts. A new one is a draft like any other change: what is online stays until it is
/// published, and earlier ones stay, because history may bring them back.
/// </summary>
public sealed class ResourceDocuments(
    NetworkDbContext db, ResourceContentKind kind, EditedItems items, ContentEditor editor, DocumentStore store)
{
    /// <summary>Null when the actor may not see it, or there is none.</summary>
    public async Task<(DocumentFile File, string Name)?> FindAsync(int id, Actor actor, CancellationToken cancellationToken) =>
        await items.FindAsync(kind, id, actor, cancellationToken) is { } edited && FileOf(edited) is { } file
            ? (file, edited.Item.Slug)
            : null;

    /// <returns>Null when it was taken; else why not, the last part of a text.</returns>
    public async Task<string?> ReplaceAsync(int id, int baseNumber, IFormFile? upload, Actor actor, CancellationToken cancellationToken)
    {
        var (file, fault) = await store.TakeAsync(upload, cancellationToken);
        if (file is null)
        {
            return fault.ToString();
        }

        try
        {
            var values = new Dictionary<string, string> { [ResourceContentKind.FileField] = ResourceContentKind.File.Write(file) };
            var edit = new Edit(baseNumber, values, null, new HashSet<string>()) { IsByPortal = true };
            if (await editor.SaveAsync(kind, id, edit, actor, cancellationToken) is SaveOutcome.Saved)
            {
                return null;
            }
        }
        catch
        {
            db.ChangeTracker.Clear();
            store.Delete(file);
            throw;
        }

        store.Delete(file);
        return "Outdated";
    }

    /// <summary>The document of the newest revision.</summary>
    public static DocumentFile? FileOf(EditedItem edited) =>
        ResourceContentKind.File.Parse(edited.Head.Values[ResourceContentKind.FileField]);
}
