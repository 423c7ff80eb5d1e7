using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>Saves forms of content as drafts, and brings two versions together.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class DraftsController : ContentFormController
{
    [HttpPost("edit")]
    [KeepsForm]
    public async Task<IActionResult> Save(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        var (content, answer) = await SaveAsync(
            kind, id, form, PostedValues.Read(kind, Request.Form), RevisionOrigin.Saved, cancellationToken);
        return answer
            ?? DoneAt(NoticeOf(content!), Address.Edit(kind, id), MessageKindOf(content!));
    }

    /// <summary>Shows the form with one more language; what was typed goes along.</summary>
    [HttpPost("edit/language")]
    [KeepsForm]
    public async Task<IActionResult> Show(
        ContentKind kind, int id, SaveForm form, string? with, [FromServices] EditedItems items, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, Actor, cancellationToken))
        {
            return NotFound();
        }

        await KeepAsync(kind, id, form, PostedValues.Read(kind, Request.Form), cancellationToken);
        return LocalRedirect(Address.Edit(kind, id) + QueryString.Create("with", FurtherLanguages.Find(with) ?? ""));
    }

    /// <summary>A value about which nothing was said is asked about again: neither version of it is thrown away unasked.</summary>
    [HttpPost("merge")]
    public async Task<IActionResult> Merge(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        var choices = ConflictChoices.Read(Request.Form);
        if (choices.Missing.Count == 0)
        {
            var (content, answer) = await SaveAsync(kind, id, form, choices.Values(), RevisionOrigin.Merged, cancellationToken);
            return answer
                ?? DoneAt(NoticeOf(content!), Address.Edit(kind, id), MessageKindOf(content!));
        }

        if (await Conflicts.AgainAsync(
            kind, id, form.FromNumber, form.BaseNumber, choices, form.Comment, Actor, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        foreach (var key in choices.Missing)
        {
            ModelState.AddModelError(key, Texts["Admin.Content.ChoiceMissing", FieldTexts.LabelOfValue(kind, key)]);
        }

        return ConflictAgain(page);
    }

    /// <summary>Puts the choice off: the form shows what I had typed, which is kept and not saved.</summary>
    [HttpPost("merge/later")]
    public async Task<IActionResult> PutOff(
        ContentKind kind, int id, SaveForm form, [FromServices] EditedItems items, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, Actor, cancellationToken))
        {
            return NotFound();
        }

        var mine = ConflictChoices.Read(Request.Form).MyValues.ToDictionary();
        await KeepAsync(kind, id, form with { BaseNumber = form.FromNumber }, mine, cancellationToken);
        return LocalRedirect(Address.Edit(kind, id));
    }

    private static MessageKind MessageKindOf(CarriedContent content) => content switch
    {
        { WasSaved: false } => MessageKind.Info,
        { Unseen: not null } => MessageKind.Warning,
        _ => MessageKind.Done,
    };

    private string NoticeOf(CarriedContent content) => content switch
    {
        { WasSaved: true, Unseen: { } name } => Texts["Admin.Content.SavedWithTheirs", name],
        { WasSaved: true } => Texts["Admin.Content.Saved"],
        _ => Texts["Admin.Content.Unchanged"],
    };
}
