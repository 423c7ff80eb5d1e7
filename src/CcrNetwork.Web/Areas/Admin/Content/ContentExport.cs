using System.Globalization;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Files;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>
/// The items of a table as comma-separated text or a workbook, their values as the forms hold them, under the keys of the
/// fields; beside a column of codes stands one of names, which an import passes over. Taking them away is a line of the log.
/// </summary>
public sealed class ContentExport(
    NetworkDbContext db, ContentListQuery lists, TableColumns columns, NewestValues newest, FieldTexts texts, TimeProvider clock)
{
    /// <summary>In addresses: every field.</summary>
    public const string AllColumns = "all";

    public async Task<byte[]> CsvAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(kind, filter, actor, cancellationToken);
        var csv = CsvText.ForStaff(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            csv.Add(row);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public async Task<byte[]> WorkbookAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken) =>
        Workbook.Write(await RowsAsync(kind, filter, actor, cancellationToken));

    /// <summary>The first row are the keys.</summary>
    private async Task<List<string[]>> RowsAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var offered = columns.Offered(kind, actor);
        var shown = filter.Columns == AllColumns
            ? offered.Where(column => column.Field is not null).ToList()
            : await lists.ShownAsync(kind, filter, offered, actor, cancellationToken);
        shown = shown.Where(column => column.Key != "slug").ToList();
        var rows = await lists.AllAsync(kind, filter, actor, cancellationToken);
        var values = shown.Any(column => column.Field is not null)
            ? await newest.OfAsync(kind, rows.Select(row => row.Id), cancellationToken)
            : new Dictionary<int, Domain.Editing.FieldValues>();
        texts.ReadNames(kind, values.Values);
        List<string[]> table =
        [
            ["slug", ItemColumns.Name, .. shown.SelectMany(
                column => ItemColumns.HasNames(column.Field) ? new[] { column.Key, column.Key + ItemColumns.Names } : [column.Key])],
        ];
        foreach (var row in rows)
        {
            table.Add([row.Slug, row.Heading, .. shown.SelectMany(column => CellsOf(column, row))]);
        }

        db.Add(new AuditEntry(
            actor, "content.exported", kind.Name, null, "", clock.UtcNow(),
            $"{rows.Count.ToString(CultureInfo.InvariantCulture)} · {filter.ToQuery()}"));
        await db.SaveChangesAsync(cancellationToken);
        return table;

        string[] CellsOf(TableColumn column, ContentRow row)
        {
            var value = column.Field is null ? StandardCell(column.Key, row) : values[row.Id][column.Key];
            return ItemColumns.HasNames(column.Field) ? [value, texts.Readable(kind, column.Key, value)] : [value];
        }
    }

    private static string StandardCell(string column, ContentRow row) => column switch
    {
        ItemColumns.State => row.State.ToString(),
        ItemColumns.Translations => row.MissingTranslations.ToString(CultureInfo.InvariantCulture),
        ItemColumns.Changed => row.ChangedAt.ToString("O", CultureInfo.InvariantCulture),
        ItemColumns.Confirmed => row.ConfirmedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        _ => "",
    };
}
