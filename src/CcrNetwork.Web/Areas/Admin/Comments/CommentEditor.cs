using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>Writes comments and settles them. Whom one is put to is told.</summary>
public sealed class CommentEditor(NetworkDbContext db, EditedItems items, CommentReaders readers, StaffPost post, TimeProvider clock)
{
    private const string Added = "comment.added";
    private const string Resolved = "comment.resolved";

    /// <param name="submission">The number of the form: sent twice, it is one comment.</param>
    public async Task<CommentOutcome> AddAsync(
        ContentKind kind, int id, CommentForm form, string? submission, Actor actor, CancellationToken cancellationToken)
    {
        if (await HeadingAsync(kind, id, actor, cancellationToken) is not { } heading)
        {
            return CommentOutcome.Missing;
        }

        var field = form.Field is { Length: > 0 } key ? kind.Fields.FirstOrDefault(known => known.Key == key) : null;
        if (form.Field is { Length: > 0 } && (field is null || !actor.MayRead(field)))
        {
            return CommentOutcome.NoField;
        }

        var mentioned = form.Mention is null
            ? null
            : await readers.Of(kind, id)
                .Where(account => account.Id == form.Mention
                    && account.Id != actor.AccountId
                    && (field == null || !field.IsForEditors || account.Role != StaffRole.CentreEditor))
                .Select(StaffReader.FromAccount)
                .FirstOrDefaultAsync(cancellationToken);
        if (form.Mention is not null && mentioned is null)
        {
            return CommentOutcome.NotForThem;
        }

        var number = FormNumber.RevisionIdOf(submission, actor, kind.Name, id) ?? Guid.NewGuid();
        if (await db.ItemComments.AnyAsync(comment => comment.Number == number, cancellationToken))
        {
            return CommentOutcome.Done;
        }

        db.Add(new ItemComment(
            number, kind.Name, id, field?.Key ?? "", form.Text!.Trim(), actor.AccountId!.Value, mentioned?.AccountId, Now));
        db.Add(new AuditEntry(actor, Added, kind.Name, id, heading, Now));
        if (mentioned is not null)
        {
            post.Tell(
                mentioned,
                new StaffNews(StaffNews.Comment, actor.Name, heading, Address.Comments(kind.Name, id))
                {
                    ById = actor.AccountId,
                    Note = form.Text,
                    Kind = kind.Name,
                    ItemId = id,
                });
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsConflict())
        {
            // The same form, sent twice at once: the other one has written it.
            db.ChangeTracker.Clear();
        }

        return CommentOutcome.Done;
    }

    public async Task<CommentOutcome> ResolveAsync(
        ContentKind kind, int id, int commentId, Actor actor, CancellationToken cancellationToken)
    {
        if (await HeadingAsync(kind, id, actor, cancellationToken) is not { } heading
            || await db.ItemComments.AsTracking()
                .SingleOrDefaultAsync(c => c.Id == commentId && c.Kind == kind.Name && c.ItemId == id, cancellationToken) is not { } comment
            || !CommentsQuery.MayRead(actor, kind, comment.Field))
        {
            return CommentOutcome.Missing;
        }

        if (comment.ResolvedAt is null)
        {
            comment.Resolve(actor.AccountId!.Value, Now);
            db.Add(new AuditEntry(actor, Resolved, kind.Name, id, heading, Now));
            await db.SaveChangesAsync(cancellationToken);
        }

        return CommentOutcome.Done;
    }

    private DateTime Now => clock.UtcNow();

    private async Task<string?> HeadingAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken) =>
        await items.MaySeeAsync(kind, id, actor, cancellationToken)
            ? await kind.Items(db).Where(item => item.Id == id).Select(item => item.Heading).FirstOrDefaultAsync(cancellationToken)
            : null;
}
