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

/// <summary>The form of an item: shown, saved as a draft, and brought together with what somebody else has saved.</summary>
[Route("admin/{kind:contentKind}/{id:int}")]
public sealed class DraftsController(KeptForms keptForms, EditedItems items) : ContentFormController
{
    /// <param name="with">A further language in which to write the texts.</param>
    /// <param name="find">A field among whose many choices the words are sought.</param>
    /// <param name="kept">A form that was sent after the session had ended: it is shown again as it was typed.</param>
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(
        ContentKind kind, int id, int? kept, string? with, string? find, string? words, CancellationToken cancellationToken)
    {
        var fields = await keptForms.FieldsAsync(kept, Address.Steps(kind, id), cancellationToken);
        var typed = fields is null ? null : SaveForm.Typed(kind, fields);
        var search = ChoiceSearch.Of(find, words);
        return await Edits.RunAsync(kind, id, Actor, typed, FurtherLanguages.Find(with), cancellationToken, search) is { } page
            ? View(FormView, page)
            : NotFound();
    }

    [HttpPost("edit")]
    [Authorize(StaffPolicies.CentreEditors)]
    [KeepsForm]
    public async Task<IActionResult> Save(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        var (content, answer) = await SaveAsync(kind, id, form, cancellationToken);
        return answer ?? Saved(kind, id, content!);
    }

    /// <summary>Shows the form with one more language; what was typed goes along.</summary>
    [HttpPost("edit/language")]
    [Authorize(StaffPolicies.CentreEditors)]
    [KeepsForm]
    public Task<IActionResult> Show(ContentKind kind, int id, SaveForm form, string? with, CancellationToken cancellationToken) =>
        GoOnAsync(
            kind, id, form, PostedValues.Read(kind, Request.Form), QueryString.Create("with", FurtherLanguages.Find(with) ?? "").Value,
            cancellationToken);

    /// <summary>Shows the form with what was sought among the choices of a field; what was typed goes along.</summary>
    [HttpPost("edit/choices")]
    [Authorize(StaffPolicies.CentreEditors)]
    [KeepsForm]
    public Task<IActionResult> Seek(ContentKind kind, int id, SaveForm form, string? with, CancellationToken cancellationToken) =>
        GoOnAsync(
            kind, id, form, PostedValues.Read(kind, Request.Form),
            ChoiceSearch.Of(kind, Request.Form)?.ToQuery(FurtherLanguages.Find(with)), cancellationToken);

    /// <summary>A value about which nothing was said is asked about again: neither version of it is thrown away unasked.</summary>
    [HttpPost("merge")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> Merge(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken)
    {
        var choices = ConflictChoices.Read(Request.Form);
        if (choices.Missing.Count == 0)
        {
            var (content, answer) = await SaveAsync(kind, id, form, choices.Values(), RevisionOrigin.Merged, cancellationToken);
            return answer ?? Saved(kind, id, content!);
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
    [Authorize(StaffPolicies.CentreEditors)]
    public Task<IActionResult> PutOff(ContentKind kind, int id, SaveForm form, CancellationToken cancellationToken) =>
        GoOnAsync(
            kind, id, form with { BaseNumber = form.FromNumber }, ConflictChoices.Read(Request.Form).MyValues.ToDictionary(), "",
            cancellationToken);

    /// <summary>Keeps what was typed, unsaved, and shows the form with it again.</summary>
    private async Task<IActionResult> GoOnAsync(
        ContentKind kind, int id, SaveForm form, Dictionary<string, string> typed, string? query, CancellationToken cancellationToken)
    {
        if (!await items.MaySeeAsync(kind, id, Actor, cancellationToken))
        {
            return NotFound();
        }

        await KeepAsync(kind, id, form, typed, cancellationToken);
        return LocalRedirect(Address.Edit(kind, id) + query);
    }

    private LocalRedirectResult Saved(ContentKind kind, int id, CarriedContent content)
    {
        var (notice, told) = content switch
        {
            { WasSaved: false } => (Texts["Admin.Content.Unchanged"], MessageKind.Info),
            { Unseen: { } name } => (Texts["Admin.Content.SavedWithTheirs", name], MessageKind.Warning),
            _ => (Texts["Admin.Content.Saved"], MessageKind.Done),
        };
        return DoneAt(notice, Address.Edit(kind, id), told);
    }
}
