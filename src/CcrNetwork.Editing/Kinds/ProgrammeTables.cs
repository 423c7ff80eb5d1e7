using System.Globalization;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>The small tables of a residency programme, read as rows and back.</summary>
internal static class ProgrammeTables
{
    public static readonly FieldFormat<IReadOnlyList<string>> CountryCodes = new(
        FieldInput.Line,
        codes => string.Join(", ", codes),
        SplitCodes,
        text => SplitCodes(text).All(Rule.Holds<CountryCode>) ? null : "Admin.Editing.Problem.Countries")
    {
        NamesCountries = true,
    };

    private static readonly FieldFormat<int?> Count = FieldFormats.Whole(ProgrammeFigure.Counts);

    private static readonly RowColumn Source = RowColumn.Of("source", FieldFormats.WebAddress);

    private static readonly RowColumn Qualifier = RowColumn.Of("qualifier", FieldFormats.Choice<FigureQualifier>()) with
    {
        Choices = FieldFormats.ValuesOf<FigureQualifier>(),
        ChoiceTexts = "Admin.Kinds.Qualifier.",
    };

    public static IReadOnlyList<RowColumn> FigureColumns { get; } =
    [
        RowColumn.Text("asOf").Required(), RowColumn.Of("people", Count), Qualifier,
        RowColumn.Of("countries", Count), RowColumn.Of("hosts", Count), Source,
    ];

    public static IReadOnlyList<RowColumn> IntakeColumns { get; } =
    [
        RowColumn.Of("year", FieldFormats.Year).Required(), RowColumn.Of("people", Count),
        RowColumn.Of("countries", Count), RowColumn.Of("hosts", Count), RowColumn.Text("note"), Source,
    ];

    public static IReadOnlyList<RowColumn> PriorityColumns { get; } =
    [
        RowColumn.Of("year", FieldFormats.Year).Required(), RowColumn.Of("codes", CountryCodes), RowColumn.Text("others"), Source,
    ];

    public static IEnumerable<FieldValues> Figures(ResidencyProgramme programme) => programme.Figures.Select(f => Row(
        f.AsOf, "asOf", ("people", Number(f.People)), ("qualifier", f.Qualifier?.ToString()), ("countries", Number(f.Countries)),
        ("hosts", Number(f.HostStructures)), ("source", f.SourceUrl)));

    public static IReadOnlyList<ProgrammeFigure> ToFigures(IEnumerable<FieldValues> rows) => rows.Select(row => new ProgrammeFigure(
        Translated("asOf", row), Number(row["people"]), FieldFormats.Choice<FigureQualifier>().Parse(row["qualifier"]),
        Number(row["countries"]), Number(row["hosts"]), Text(row["source"]))).ToList();

    public static IEnumerable<FieldValues> Intakes(ResidencyProgramme programme) => programme.Intakes.Select(i => Row(
        i.Note, "note", ("year", Number(i.Year)), ("people", Number(i.People)), ("countries", Number(i.Countries)),
        ("hosts", Number(i.HostCentres)), ("source", i.SourceUrl)));

    public static IReadOnlyList<Intake> ToIntakes(IEnumerable<FieldValues> rows) => rows.Select(row => new Intake(
        Number(row["year"]) ?? 0, Number(row["people"]), Number(row["countries"]), Number(row["hosts"]),
        TranslatedValues.Read("note", row), Text(row["source"]))).ToList();

    public static IEnumerable<FieldValues> Priorities(ResidencyProgramme programme) => programme.PriorityCountries.Select(p => Row(
        p.Others, "others", ("year", Number(p.CallYear)), ("codes", CountryCodes.Write(p.Codes)), ("source", p.SourceUrl)));

    public static IReadOnlyList<CountryPriority> ToPriorities(IEnumerable<FieldValues> rows) => rows.Select(row => new CountryPriority(
        Number(row["year"]) ?? 0, CountryCodes.Parse(row["codes"]), TranslatedValues.Read("others", row), Text(row["source"]))).ToList();

    private static FieldValues Row(params IEnumerable<(string Key, string? Value)> cells) =>
        new(cells.Select(cell => new KeyValuePair<string, string>(cell.Key, cell.Value ?? "")));

    private static FieldValues Row(LocalizedText? text, string textKey, params IEnumerable<(string Key, string? Value)> cells) =>
        Row(cells).With(TranslatedValues.Write(textKey, text));

    private static LocalizedText Translated(string key, FieldValues row) => TranslatedValues.Read(key, row) ?? LocalizedText.Empty;

    private static string Number(int? number) => Count.Write(number);
    private static int? Number(string text) => Count.Parse(text);
    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<string> SplitCodes(string text) =>
        text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
