using System.Security.Cryptography;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Areas.Admin.Photographs;

/// <summary>Takes uploaded files as new photographs or in place of earlier ones, and forgets those that were never public.</summary>
public sealed class PhotographEditor(
    NetworkDbContext db, PhotographContentKind kind, EditedItems items, ContentEditor editor, PictureMaker maker, IMediaStorage storage,
    IOptions<MediaOptions> options, TimeProvider clock)
{
    /// <param name="centre">Whose it shall be; null for the network's own.</param>
    public async Task<UploadOutcome> AddAsync(IFormFile file, Centre? centre, Actor actor, CancellationToken cancellationToken)
    {
        var name = UploadNames.Shown(file.FileName);
        var (prepared, refusal) = await PrepareAsync(file, name, OwnerOf(centre?.Id), actor, cancellationToken);
        if (prepared is null)
        {
            return refusal!;
        }

        await StoreAsync(prepared, cancellationToken);
        try
        {
            return new UploadOutcome.Taken(
                name, await CreateAsync(prepared.File, name, centre, actor, cancellationToken), ThumbnailOf(prepared.File));
        }
        catch (Exception exception)
        {
            if (await KnownAsync(prepared, name, actor, exception) is { } known)
            {
                return known;
            }

            throw;
        }
    }

    /// <summary>
    /// Another file in the same place: a draft like any other change, so that what is online stays until it is published.
    /// </summary>
    /// <param name="baseNumber">The revision that the form showed.</param>
    /// <returns>
    /// Null when the actor may not edit the photograph; a refusal without a reason of the file when a colleague was faster.
    /// </returns>
    public async Task<UploadOutcome?> ReplaceAsync(int id, int baseNumber, IFormFile file, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayEdit() || await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited)
        {
            return null;
        }

        var name = UploadNames.Shown(file.FileName);
        var owner = OwnerOf(((Photograph)edited.Item).CentreId);
        db.ChangeTracker.Clear();
        var (prepared, refusal) = await PrepareAsync(file, name, owner, actor, cancellationToken);
        if (prepared is null)
        {
            return refusal;
        }

        await StoreAsync(prepared, cancellationToken);
        try
        {
            db.Add(new StoredFile(prepared.File.Key, id, clock.UtcNow()));
            var written = PhotographContentKind.File.Write(prepared.File);
            var values = new Dictionary<string, string> { [PhotographContentKind.FileField] = written };
            var edit = new Edit(baseNumber, values, null, new HashSet<string>()) { IsByPortal = true };
            if (await editor.SaveAsync(kind, id, edit, actor, cancellationToken) is SaveOutcome.Saved)
            {
                return new UploadOutcome.Taken(name, id, ThumbnailOf(prepared.File));
            }

            storage.Delete(prepared.File.Key);
            return new UploadOutcome.Refused(name, "Outdated");
        }
        catch (Exception exception)
        {
            if (await KnownAsync(prepared, name, actor, exception) is { } known)
            {
                return known;
            }

            throw;
        }
    }

    /// <summary>Removes a photograph that was never public, with its files and its history.</summary>
    public async Task<bool> DeleteAsync(int id, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.MayEdit()
            || await items.FindAsync(kind, id, actor, cancellationToken) is not { } edited
            || edited.Item is not Photograph { PublishedAt: null } photograph)
        {
            return false;
        }

        var keys = await db.StoredFiles.Where(file => file.PhotographId == id).Select(file => file.Key).ToListAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await db.InTransactionAsync(async () =>
        {
            await db.PreviewLinks.Where(link => link.Kind == kind.Name && link.ItemId == id).ExecuteDeleteAsync(cancellationToken);
            await db.ItemComments.Where(comment => comment.Kind == kind.Name && comment.ItemId == id).ExecuteDeleteAsync(cancellationToken);
            await db.StaffNotices.Where(notice => notice.Kind == kind.Name && notice.ItemId == id).ExecuteDeleteAsync(cancellationToken);
            await db.OpenForms.Where(form => form.Kind == kind.Name && form.ItemId == id).ExecuteDeleteAsync(cancellationToken);
            await db.Revisions.Where(revision => revision.Kind == kind.Name && revision.ItemId == id).ExecuteDeleteAsync(cancellationToken);
            await db.EditorialRecords
                .Where(record => record.Kind == kind.Name && record.ItemId == id)
                .ExecuteDeleteAsync(cancellationToken);
            db.Remove(photograph);
            db.Add(new AuditEntry(actor, "content.deleted", kind.Name, id, photograph.Heading, clock.UtcNow()));
        }, cancellationToken);
        keys.ForEach(storage.Delete);
        return true;
    }

    /// <summary>The picture made of a file, or why it is not taken. The cheapest questions come first.</summary>
    private async Task<(Prepared? Prepared, UploadOutcome? Refusal)> PrepareAsync(
        IFormFile file, string name, string owner, Actor actor, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
        {
            return (null, new UploadOutcome.Refused(name, "Empty"));
        }

        if (file.Length > options.Value.MaxFileBytes)
        {
            return (null, new UploadOutcome.Refused(name, "TooLarge"));
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        var key = KeyOf(content, owner);
        if (await FindKnownAsync(key, name, actor, cancellationToken) is { } known)
        {
            return (null, known);
        }

        var (picture, fault) = await maker.MakeAsync(content, cancellationToken);
        return picture is null
            ? (null, new UploadOutcome.Refused(name, $"{fault}"))
            : (new Prepared(new PhotographFile(key, picture.Width, picture.Height), picture), null);
    }

    private async Task StoreAsync(Prepared prepared, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (name, content) in prepared.Picture.Files)
            {
                await storage.WriteAsync(prepared.File.Key, name, content, cancellationToken);
            }
        }
        catch
        {
            storage.Delete(prepared.File.Key);
            throw;
        }
    }

    private Task<int> CreateAsync(PhotographFile file, string name, Centre? centre, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync(async () =>
        {
            var photograph = new Photograph(
                $"photo-{file.Key[..12]}", new LocalizedText([new(Translations.SourceLanguage, UploadNames.TitleOf(name))]), file);
            if (centre is not null)
            {
                db.Attach(centre);
                photograph.BelongTo(centre);
            }

            db.Add(photograph);
            await db.SaveChangesAsync(cancellationToken);
            var now = clock.UtcNow();
            items.Begin(kind, photograph, kind.Read(photograph), actor);
            db.Add(new StoredFile(file.Key, photograph.Id, now));
            db.Add(new AuditEntry(actor, "content.created", kind.Name, photograph.Id, photograph.Heading, now));
            return photograph.Id;
        }, cancellationToken);

    /// <summary>After a failed save: the same file may have been taken a moment ago by another request. Else its files go.</summary>
    private async Task<UploadOutcome?> KnownAsync(Prepared prepared, string name, Actor actor, Exception exception)
    {
        db.ChangeTracker.Clear();
        if (exception is DbUpdateException update
            && update.IsConflict()
            && await FindKnownAsync(prepared.File.Key, name, actor, CancellationToken.None) is { } known)
        {
            return known;
        }

        storage.Delete(prepared.File.Key);
        return null;
    }

    private async Task<UploadOutcome?> FindKnownAsync(string key, string name, Actor actor, CancellationToken cancellationToken)
    {
        var id = await db.StoredFiles
            .Where(file => file.Key == key)
            .Select(file => (int?)file.PhotographId)
            .FirstOrDefaultAsync(cancellationToken);
        return id is not { } known
            ? null
            : new UploadOutcome.Refused(
                name, "AlreadyThere", await items.MaySeeAsync(kind, known, actor, cancellationToken) ? known : null);
    }

    /// <summary>The same file is the same picture to its owner; two owners never share files.</summary>
    private static string KeyOf(byte[] content, string owner)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content);
        hash.AppendData(Encoding.UTF8.GetBytes(owner));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..PhotographFile.KeyLength];
    }

    private static string OwnerOf(int? centreId) => centreId is { } id ? $"centre {id}" : "network";

    private static string ThumbnailOf(PhotographFile file) => PictureFormat.Jpeg.AddressOf(file.Key, file.Widths[0]);

    private sealed record Prepared(PhotographFile File, MadePicture Picture);
}
