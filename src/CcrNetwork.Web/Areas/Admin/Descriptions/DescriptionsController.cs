using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Descriptions;

/// <summary>What search engines and shared links say of a page.</summary>
[Route("admin")]
public sealed class DescriptionsController(PageDescriptions descriptions, EditedItems items) : AdminController
{
    [HttpGet("descriptions")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await descriptions.ListAsync(cancellationToken));

    [HttpGet("descriptions/page")]
    [Authorize(StaffPolicies.Editors)]
    public Task<IActionResult> Page(string? path, CancellationToken cancellationToken) =>
        ShowAsync(descriptions.OfPage(path), cancellationToken);

    [HttpPost("descriptions/page")]
    [Authorize(StaffPolicies.Editors)]
    public Task<IActionResult> Page(string? path, DescriptionForm form, CancellationToken cancellationToken) =>
        SaveAsync(descriptions.OfPage(path), form, cancellationToken);

    /// <summary>Whoever sees an item may read it.</summary>
    [HttpGet("{kind:contentKind}/{id:int}/description")]
    public async Task<IActionResult> Item(ContentKind kind, int id, CancellationToken cancellationToken) =>
        await items.MaySeeAsync(kind, id, Actor, cancellationToken)
            ? await ShowAsync(await descriptions.OfItemAsync(kind, id, cancellationToken), cancellationToken)
            : NotFound();

    [HttpPost("{kind:contentKind}/{id:int}/description")]
    [Authorize(StaffPolicies.Editors)]
    public async Task<IActionResult> Item(ContentKind kind, int id, DescriptionForm form, CancellationToken cancellationToken) =>
        await SaveAsync(await descriptions.OfItemAsync(kind, id, cancellationToken), form, cancellationToken);

    private async Task<IActionResult> ShowAsync(DescriptionTarget? target, CancellationToken cancellationToken) =>
        target is null
            ? NotFound()
            : View("Edit", PageOf(target, await descriptions.FormAsync(target, cancellationToken)));

    private async Task<IActionResult> SaveAsync(DescriptionTarget? target, DescriptionForm form, CancellationToken cancellationToken)
    {
        if (target is null)
        {
            return NotFound();
        }

        if (form.TooLong is { } field)
        {
            ModelState.AddModelError(field, Texts["Admin.Descriptions.TooLong"]);
            return Invalid(PageOf(target, form), "Edit");
        }

        await descriptions.SaveAsync(target, form, Actor, cancellationToken);
        return DoneAt(Texts["Admin.Descriptions.Saved"], target.Action, MessageKind.Done);
    }

    private OwnDescriptionPage PageOf(DescriptionTarget target, DescriptionForm form) =>
        new(target.Name, target.Action, target.PublicPath, Actor.MayEditAllContent, form);
}
