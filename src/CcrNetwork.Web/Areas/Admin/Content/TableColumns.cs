using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Content;

/// <summary>A column that a table may show.</summary>
/// <param name="Key">The key of a value, or one of the words that every table has.</param>
/// <param name="Group">The heading under which it is offered.</param>
/// <param name="Field">Null for what every table has.</param>
public sealed record TableColumn(string Key, string Label, string Group, ContentField? Field);

/// <summary>The columns of the table of a kind: what every item has, and each of the declared fields.</summary>
public sealed class TableColumns(FieldTexts fieldTexts, Texts texts)
{
    /// <summary>In addresses: nothing but the name.</summary>
    public const string None = "none";

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<TableColumn> Offered(ContentKind kind, Actor actor) =>
    [
        .. ItemColumns.Standard.Select(key => new TableColumn(key, LabelOf(key), texts["Admin.Content.Columns.Standard"], null)),
        .. kind.Fields.Where(actor.MayRead).SelectMany(field => field.Keys.Select(key =>
            new TableColumn(key, fieldTexts.LabelOfValue(kind, key), fieldTexts.Group(field.Group), field))),
    ];

    public string LabelOf(string standardKey) => texts[$"Admin.Content.Column.{standardKey[5..]}"];

    public static IReadOnlyList<string> Parse(string columns) =>
        columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Format(IReadOnlyCollection<string> columns) => columns.Count == 0 ? None : string.Join(',', columns);
}
