using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Reads and writes the doubts about single fields as rows, and takes the two steps that end and reopen one.</summary>
public static class DoubtRows
{
    private const string Field = "field";
    private const string Note = "note";
    private const string Source = "source";
    private const string SettledOn = "settledOn";
    private const string SettledBy = "settledBy";

    public static IReadOnlyList<RowColumn> Columns { get; } =
    [
        RowColumn.Of(Field, FieldFormats.Line).Required() with { Input = FieldInput.Choice, NamesFields = true },
        RowColumn.Of(Note, FieldFormats.Paragraph).Required(),
        RowColumn.Of(Source, FieldFormats.WebAddress),
        RowColumn.Of(SettledOn, FieldFormats.Day) with { Input = FieldInput.Hidden },
        RowColumn.Of(SettledBy, FieldFormats.Line) with { Input = FieldInput.Hidden },
    ];

    public static IEnumerable<FieldValues> Of(IEnumerable<FieldDoubt> doubts) => doubts.Select(doubt => new FieldValues(
    [
        new(Field, doubt.Field),
        new(Note, doubt.Note),
        new(Source, doubt.Source ?? ""),
        new(SettledOn, FieldFormats.Day.Write(doubt.SettledOn)),
        new(SettledBy, doubt.SettledBy ?? ""),
    ]));

    public static IReadOnlyList<FieldDoubt> To(IEnumerable<FieldValues> rows) =>
    [
        .. rows.Select(row => new FieldDoubt(
            CleanText.Line(row[Field]), row[Note], FieldFormats.WebAddress.Parse(row[Source]), FieldFormats.Day.Parse(row[SettledOn]),
            FieldFormats.Line.Parse(row[SettledBy]))),
    ];

    /// <summary>The doubts that a value holds; a row that cannot be read is none.</summary>
    public static IReadOnlyList<FieldDoubt> Read(string value) =>
        To(TableRows.Read(value).Where(row => TableRows.Fault(TableRows.Write([row]), Columns) is null));

    /// <summary>The value in which all open doubts of a field are settled.</summary>
    public static string Settle(string value, string fieldKey, DateOnly day, string name) =>
        TableRows.Write(TableRows.Read(value).Select(row => row[Field] == fieldKey && !row.Has(SettledOn)
            ? row.With([new(SettledOn, FieldFormats.Day.Write(day)), new(SettledBy, CleanText.Line(name))])
            : row));

    /// <summary>The value in which no doubt of a field is settled.</summary>
    public static string Reopen(string value, string fieldKey) =>
        TableRows.Write(TableRows.Read(value).Select(row =>
            row[Field] == fieldKey ? row.With([new(SettledOn, ""), new(SettledBy, "")]) : row));
}
