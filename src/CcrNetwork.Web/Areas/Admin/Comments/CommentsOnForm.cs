using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Web.Areas.Admin.Content;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>Puts the open comments on an item beside what they are about, each at the first box of its field.</summary>
public sealed class CommentsOnForm(CommentsQuery comments) : IFormAddition
{
    public async Task<EditPage> AddToAsync(EditPage page, EditedItem edited, Actor actor, CancellationToken cancellationToken)
    {
        var kind = edited.Kind;
        var open = (await comments.OnAsync(kind, page.Id, actor, cancellationToken)).Where(comment => comment.IsOpen).ToList();
        if (open.Count == 0)
        {
            return page;
        }

        var byField = open.ToLookup(comment => comment.Field);
        var path = Address.Comments(kind.Name, page.Id);
        return page.WithFields(WithOwn) with { Comments = open };

        FieldBoxes WithOwn(FieldBoxes boxes) =>
            kind.FieldOf(boxes.Boxes[0].Name) is { } field && byField[field.Key].ToList() is { Count: > 0 } own
                ? new FieldBoxes([boxes.Boxes[0] with { Comments = own, CommentsPath = path }, .. boxes.Boxes.Skip(1)])
                : boxes;
    }
}
