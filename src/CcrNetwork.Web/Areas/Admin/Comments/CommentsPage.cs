using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>The comments on an item, and the form for another one.</summary>
/// <param name="Fields">What can be remarked on.</param>
/// <param name="People">Who may see the item besides the one who looks.</param>
public sealed record CommentsPage(
    string Kind, int Id, string Heading, IReadOnlyList<CommentRow> Comments, IReadOnlyList<SelectChoice> Fields,
    IReadOnlyList<SelectChoice> People, bool MayWrite, CommentForm Form)
{
    public IEnumerable<CommentRow> Open => Comments.Where(comment => comment.IsOpen);

    public IEnumerable<CommentRow> Resolved => Comments.Where(comment => !comment.IsOpen);
}
