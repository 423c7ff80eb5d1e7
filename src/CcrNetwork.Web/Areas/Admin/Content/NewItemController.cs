using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The form of a new item of every kind of content.</summary>
[Route("admin/{kind:contentKind}/new")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class NewItemController(
    NewPageQuery news, CreationEditor creation, OpenForms forms, KeptForms keptForms, FieldTexts fieldTexts) : AdminController
{
    private const string FormView = "~/Areas/Admin/Content/New.cshtml";

    /// <param name="find">A field among whose many choices the words are sought.</param>
    /// <param name="kept">A form that was sent after the session had ended: it is shown again as it was typed.</param>
    [HttpGet("")]
    public async Task<IActionResult> New(
        ContentKind kind, int? kept, string? from, string? find, string? words, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return NotFound();
        }

        var fields = await keptForms.FieldsAsync(kept, Address.New(kind), cancellationToken);
        var typed = fields is null ? null : SaveForm.Typed(kind, fields);
        return View(FormView, await news.RunAsync(kind, typed, Actor, cancellationToken, from == "last", ChoiceSearch.Of(find, words)));
    }

    [HttpPost("")]
    [KeepsForm]
    public async Task<IActionResult> Create(ContentKind kind, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return NotFound();
        }

        var values = PostedValues.Read(kind, Request.Form);
        var outcome = await creation.CreateAsync(kind, values, Actor, cancellationToken, Request.Form[FormNumber.Field]);
        if (outcome.Id is { } id)
        {
            return DoneAt(Texts["Admin.Content.Created"], Address.Edit(kind, id));
        }

        fieldTexts.Tell(ModelState, kind, outcome.Problems);
        return Invalid(await news.RunAsync(kind, new Typed(values, 0, null, outcome.Problems), Actor, cancellationToken), FormView);
    }

    /// <summary>Shows the form with what was sought among the choices of a field; what was typed goes along.</summary>
    [HttpPost("choices")]
    [KeepsForm]
    public async Task<IActionResult> Seek(ContentKind kind, string? submission, CancellationToken cancellationToken)
    {
        if (!Actor.MayCreate(kind))
        {
            return NotFound();
        }

        await forms.KeepAsync(
            kind, OpenForms.NewItem, PostedValues.Read(kind, Request.Form), OpenForms.NewItem, submission, Actor, cancellationToken);
        return LocalRedirect(Address.New(kind) + ChoiceSearch.Of(kind, Request.Form)?.ToQuery());
    }
}
