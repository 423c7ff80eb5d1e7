using System.Globalization;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Files;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>
/// The items of a table as comma-separated text, their values as the forms hold them, under the keys of the fields. Taking
/// them away is a line of the log.
/// </summary>
public sealed class ContentExport(NetworkDbContext db, ContentListQuery lists, TableColumns columns, NewestValues newest, TimeProvider clock)
{
    /// <summary>In addresses: every field.</summary>
    public const string AllColumns = "all";

    public async Task<byte[]> WriteAsync(ContentKind kind, ContentFilter filter, Actor actor, CancellationToken cancellationToken)
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

        var csv = CsvText.ForStaff(["slug", TableColumns.Name, .. shown.Select(column => column.Key)]);
        foreach (var row in rows)
        {
            csv.Add([row.Slug, row.Heading, .. shown.Select(column => column.Field is null ? StandardCell(column.Key, row) : values[row.Id][column.Key])]);
        }

        db.Add(new AuditEntry(
            actor, "content.exported", kind.Name, null, "", clock.GetUtcNow().UtcDateTime,
            $"{rows.Count.ToString(CultureInfo.InvariantCulture)} · {filter.ToQuery()}"));
        await db.SaveChangesAsync(cancellationToken);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string StandardCell(string column, ContentRow row) => column switch
    {
        TableColumns.State => row.State.ToString(),
        TableColumns.Translations => row.MissingTranslations.ToString(CultureInfo.InvariantCulture),
        TableColumns.Changed => row.ChangedAt.ToString("O", CultureInfo.InvariantCulture),
        TableColumns.Confirmed => row.ConfirmedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        _ => "",
    };
}
