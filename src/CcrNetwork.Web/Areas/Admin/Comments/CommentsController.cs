using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Comments;

/// <summary>What staff and the editors of a centre remark to each other on an item.</summary>
[Route("admin/{kind:contentKind}/{id:int}/comments")]
public sealed class CommentsController(CommentsQuery comments, CommentEditor editor, KeptForms keptForms) : AdminController
{
    /// <param name="field">What the form begins with.</param>
    /// <param name="kept">A comment that was sent after the session had ended: its words are there again.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, int id, string? field, int? kept, CancellationToken cancellationToken)
    {
        var form = new CommentForm { Field = field };
        if (await keptForms.FieldsAsync(kept, Address.Comments(kind.Name, id), cancellationToken) is { } typed)
        {
            form.Field = typed.GetValueOrDefault(nameof(form.Field))?.FirstOrDefault();
            form.Text = typed.GetValueOrDefault(nameof(form.Text))?.FirstOrDefault();
        }

        return await comments.RunAsync(kind, id, Actor, form, cancellationToken) is { } page ? View(page) : NotFound();
    }

    [HttpPost("")]
    [Authorize(StaffPolicies.CentreEditors)]
    [KeepsForm]
    public async Task<IActionResult> Add(
        ContentKind kind, int id, CommentForm form, string? submission, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            switch (await editor.AddAsync(kind, id, form, submission, Actor, cancellationToken))
            {
                case CommentOutcome.Done:
                    return Done(Texts["Admin.Comments.Added"], nameof(Index), new { kind = kind.Name, id });
                case CommentOutcome.NoField:
                    ModelState.AddModelError(nameof(form.Field), Texts["Admin.Comments.NoField"]);
                    break;
                case CommentOutcome.NotForThem:
                    ModelState.AddModelError(nameof(form.Mention), Texts["Admin.Comments.NotForThem"]);
                    break;
                default:
                    return NotFound();
            }
        }

        return await comments.RunAsync(kind, id, Actor, form, cancellationToken) is { } page ? Invalid(page, nameof(Index)) : NotFound();
    }

    [HttpPost("{commentId:int}/resolution")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Resolve(ContentKind kind, int id, int commentId, CancellationToken cancellationToken) =>
        await editor.ResolveAsync(kind, id, commentId, Actor, cancellationToken) == CommentOutcome.Done
            ? Done(Texts["Admin.Comments.Resolved"], nameof(Index), new { kind = kind.Name, id })
            : NotFound();
}
