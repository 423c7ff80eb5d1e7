using CcrNetwork.Editing.Files;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>The table of every kind of content.</summary>
[Route("admin/{kind:contentKind}")]
public sealed class ContentController(ContentListQuery lists, TableColumns columns, RememberedColumns remembered) : AdminController
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
}
