using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Files;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>Tables and forms of every kind of content.</summary>
[Route("admin/{kind:contentKind}")]
public sealed class ContentController(
    ContentListQuery lists, TableColumns columns, RememberedColumns remembered, EditPageQuery edits, NewPageQuery news,
    CreationEditor creation, KeptForms keptForms) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ContentKind kind, ContentFilter filter, CancellationToken cancellationToken) =>
        Actor.MaySee(kind) ? View(await lists.RunAsync(kind, filter, Actor, cancellationToken)) : NotFound();

    /// <summary>Shows the same table with other columns, and the next time too.</summary>
    [HttpPost("columns")]
    public async Task<IActionResult> Choose(
        ContentKind kind, [FromForm] ContentFilter filter, string[] column, CancellationToken cancellationToken)
    {
        if (!Actor.MaySee(kind))
        {
            return NotFound();
        }

        var chosen = columns.Offered(kind, Actor).Select(offered => offered.Key).Where(column.Contains).ToList();
        await remembered.KeepAsync(Actor.AccountId!.Value, kind.Name, chosen, cancellationToken);
        return LocalRedirect(Address.Table(kind.Name) + (filter with { Columns = TableColumns.Format(chosen) }).ToQuery());
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Export(
        ContentKind kind, ContentFilter filter, [FromServices] ContentExport export, CancellationToken cancellationToken) =>
        Actor.MaySee(kind)
            ? File(await export.CsvAsync(kind, filter, Actor, cancellationToken), "text/csv; charset=utf-8", $"{kind.Name}.csv")
            : NotFound();

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> ExportWorkbook(
        ContentKind kind, ContentFilter filter, [FromServices] ContentExport export, CancellationToken cancellationToken) =>
        Actor.MaySee(kind)
            ? File(await export.WorkbookAsync(kind, filter, Actor, cancellationToken), Workbook.MediaType, $"{kind.Name}.xlsx")
            : NotFound();

    [HttpGet("new")]
    [Authorize(StaffPolicies.CentreEditors)]
    public async Task<IActionResult> New(ContentKind kind, int? kept, string? from, CancellationToken cancellationToken) =>
        Actor.MayCreate(kind)
            ? View(
                await news.RunAsync(
                    kind, await KeptAsync(kind, kept, Address.New(kind), cancellationToken), Actor, cancellationToken, from == "last"))
            : NotFound();

    [HttpPost("new")]
    [Authorize(StaffPolicies.CentreEditors)]
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
            return Done(Texts["Admin.Content.Created"], nameof(Edit), new { kind = kind.Name, id });
        }

        Tell(kind, outcome.Problems);
        return Invalid(await news.RunAsync(kind, new Typed(values, 0, null, outcome.Problems), Actor, cancellationToken), nameof(New));
    }

    /// <param name="with">A further language in which to write the texts.</param>
    /// <param name="kept">A form that was sent after the session had ended: it is shown again as it was typed.</param>
    [HttpGet("{id:int}/edit")]
    [FramesPreview]
    public async Task<IActionResult> Edit(ContentKind kind, int id, int? kept, string? with, CancellationToken cancellationToken)
    {
        var typed = await KeptAsync(kind, kept, Address.Steps(kind, id), cancellationToken);
        return await edits.RunAsync(kind, id, Actor, typed, FurtherLanguages.Find(with), cancellationToken) is { } page
            ? View(page)
            : NotFound();
    }

    /// <summary>What was typed in the form when the session ended, whatever button sent it; null when there is no such form.</summary>
    private async Task<Typed?> KeptAsync(ContentKind kind, int? kept, string path, CancellationToken cancellationToken) =>
        kept is { } id
            && await keptForms.TakeAsync(id, cancellationToken) is { } form
            && form.Path.StartsWith(path, StringComparison.Ordinal)
            ? SaveForm.Typed(kind, form.Fields)
            : null;

    private void Tell(ContentKind kind, IEnumerable<FieldProblem> problems) =>
        HttpContext.RequestServices.GetRequiredService<FieldTexts>().Tell(ModelState, kind, problems);
}
