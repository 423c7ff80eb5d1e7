using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>The comments on items, for who may see the item and the field.</summary>
public sealed class CommentsQuery(
    NetworkDbContext db, ContentKinds kinds, EditedItems items, CommentReaders readers, ItemHeadings headings, FieldTexts fieldTexts,
    Texts texts)
{
    private const int MostShown = 200;

    public async Task<CommentsPage?> RunAsync(ContentKind kind, int id, Actor actor, CommentForm form, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, actor, cancellationToken)
            || await kind.Items(db).Where(item => item.Id == id).Select(item => item.Heading).FirstOrDefaultAsync(cancellationToken)
                is not { } heading)
        {
            return null;
        }

        var people = await readers.Of(kind, id)
            .Where(account => account.Id != actor.AccountId)
            .OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.Name, account.Role })
            .ToListAsync(cancellationToken);
        return new CommentsPage(
            kind.Name, id, heading, await OnAsync(kind, id, actor, cancellationToken),
            [
                new SelectChoice("", texts["Admin.Comments.Whole"]),
                .. kind.Fields.Where(actor.MayRead).Select(field => new SelectChoice(field.Key, fieldTexts.Label(kind, field.Key))),
            ],
            [
                new SelectChoice("", texts["Admin.Comments.Nobody"]),
                .. people.Select(person => new SelectChoice(
                    person.Id.ToString(CultureInfo.InvariantCulture), $"{person.Name}, {texts[$"Admin.Shared.Role.{person.Role}"]}")),
            ],
            actor.MayEdit(), form);
    }

    /// <summary>The comments on an item that the actor may see, the oldest first.</summary>
    public async Task<IReadOnlyList<CommentRow>> OnAsync(ContentKind kind, int id, Actor actor, CancellationToken cancellationToken)
    {
        var comments = (await db.ItemComments
            .Where(comment => comment.Kind == kind.Name && comment.ItemId == id)
            .OrderByDescending(comment => comment.Id)
            .Take(MostShown)
            .ToListAsync(cancellationToken))
            .Where(comment => MayRead(actor, kind, comment.Field))
            .Reverse()
            .ToList();
        var names = await NamesAsync(comments, cancellationToken);
        return comments
            .Select(comment => new CommentRow(
                comment.Id, comment.Field, comment.Field.Length == 0 ? null : fieldTexts.Label(kind, comment.Field), comment.Text,
                NameOf(comment.AuthorId)!, NameOf(comment.MentionedId), comment.MentionedId == actor.AccountId, comment.At,
                comment.ResolvedAt, NameOf(comment.ResolvedById)))
            .ToList();

        string? NameOf(int? account) => account is null ? null : names.GetValueOrDefault(account.Value, texts["Admin.Comments.Former"]);
    }

    /// <summary>The open comments that are put to the actor, the oldest first.</summary>
    public async Task<IReadOnlyList<PutComment>> ForAsync(Actor actor, CancellationToken cancellationToken)
    {
        var comments = await db.ItemComments
            .Where(comment => comment.MentionedId == actor.AccountId && comment.ResolvedAt == null)
            .OrderBy(comment => comment.Id)
            .Take(MostShown)
            .ToListAsync(cancellationToken);
        if (comments.Count == 0)
        {
            return [];
        }

        var names = await NamesAsync(comments, cancellationToken);
        var seen = await headings.OfAsync(comments.Select(comment => (comment.Kind, comment.ItemId)), actor, cancellationToken);
        return comments
            .Where(comment => seen.ContainsKey((comment.Kind, comment.ItemId))
                && kinds.Find(comment.Kind) is { } kind
                && MayRead(actor, kind, comment.Field))
            .Select(comment => new PutComment(
                comment.Kind, comment.ItemId, seen[(comment.Kind, comment.ItemId)],
                names.GetValueOrDefault(comment.AuthorId, texts["Admin.Comments.Former"]), comment.Text, comment.At))
            .ToList();
    }

    /// <summary>A field that has gone from the portal is for those who see all of them.</summary>
    public static bool MayRead(Actor actor, ContentKind kind, string field) =>
        field.Length == 0
        || (kind.Fields.FirstOrDefault(one => one.Key == field) is { } known
            ? actor.MayRead(known)
            : actor.Role != StaffRole.CentreEditor);

    private async Task<Dictionary<int, string>> NamesAsync(IReadOnlyList<ItemComment> comments, CancellationToken cancellationToken)
    {
        var ids = comments
            .SelectMany(comment => new[] { comment.AuthorId, comment.MentionedId, comment.ResolvedById })
            .OfType<int>()
            .Distinct()
            .ToList();
        return await db.Accounts
            .Where(account => ids.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancellationToken);
    }
}
