using System.Globalization;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>What a call gives and asks for, read as rows and back.</summary>
internal static class CallTables
{
    private static readonly string[] YesOrNo = ["true", "false"];
    private static readonly string[] Periods = ["month", "week", "stay"];

    private static readonly FieldFormat<int?> Amount = FieldFormats.Whole(Money.Amounts);

    private static readonly FieldFormat<ProvisionKind?> Provision = FieldFormats.Choice<ProvisionKind>();

    public static IReadOnlyList<RowColumn> ProvisionColumns { get; } =
    [
        RowColumn.Of("what", Provision)
            .Required() with { Choices = FieldFormats.ValuesOf<ProvisionKind>(), ChoiceTexts = "Residencies.Provision." },
        RowColumn.Of("amount", Amount), RowColumn.Of("currency", FieldFormats.Text<Currency>()),
        RowColumn.Of("per", FieldFormats.OneOf(Periods)) with { Choices = Periods, ChoiceTexts = "Admin.Kinds.Period." },
        RowColumn.Text("text"), RowColumn.Of("source", FieldFormats.WebAddress),
    ];

    public static IReadOnlyList<RowColumn> DocumentColumns { get; } =
    [
        RowColumn.Text("label").Required(), RowColumn.Text("detail"), Flag("needed"), Flag("handwritten"), Flag("mayBeMissing"),
        RowColumn.Of("source", FieldFormats.WebAddress),
    ];

    public static IReadOnlyList<RowColumn> StepColumns { get; } = [RowColumn.Text("title").Required(), RowColumn.Text("text")];

    public static IEnumerable<FieldValues> Provisions(Call call) => call.Provisions.Select(p => Row(
        [
            new("what", p.Kind.ToString()), new("amount", p.Amount?.ToString(CultureInfo.InvariantCulture) ?? ""),
            new("currency", p.Currency ?? ""),
            new("per", p.Per ?? ""), .. TranslatedValues.Write("text", p.Text), new("source", p.SourceUrl ?? ""),
        ]));

    public static IReadOnlyList<CallProvision> ToProvisions(IEnumerable<FieldValues> rows) => rows.Select(row => new CallProvision(
        Provision.Parse(row["what"]) ?? default, Amount.Parse(row["amount"]), Text(row["currency"]), Text(row["per"]),
        TranslatedValues.Read("text", row), Text(row["source"]))).ToList();

    public static IEnumerable<FieldValues> Documents(Call call) => call.Documents.Select(d => Row(
        [
            .. TranslatedValues.Write("label", d.Label), .. TranslatedValues.Write("detail", d.Detail),
            new("needed", FieldFormats.Flag.Write(d.IsNeeded)), new("handwritten", FieldFormats.Flag.Write(d.HandwrittenAccepted)),
            new("mayBeMissing", FieldFormats.Flag.Write(d.MayBeMissing)), new("source", d.SourceUrl ?? ""),
        ]));

    public static IReadOnlyList<CallDocument> ToDocuments(IEnumerable<FieldValues> rows) => rows.Select(row => new CallDocument(
        TranslatedValues.Read("label", row) ?? LocalizedText.Empty, TranslatedValues.Read("detail", row),
        FieldFormats.Flag.Parse(row["needed"]),
        FieldFormats.Flag.Parse(row["handwritten"]), FieldFormats.Flag.Parse(row["mayBeMissing"]), Text(row["source"]))).ToList();

    public static IEnumerable<FieldValues> Steps(IEnumerable<NamedStep> steps) => steps.Select(step => Row(
        [.. TranslatedValues.Write("title", step.Title), .. TranslatedValues.Write("text", step.Text)]));

    public static IReadOnlyList<NamedStep> ToSteps(IEnumerable<FieldValues> rows) => rows.Select(row => new NamedStep(
        TranslatedValues.Read("title", row) ?? LocalizedText.Empty, TranslatedValues.Read("text", row))).ToList();

    private static RowColumn Flag(string key) =>
        RowColumn.Of(key, FieldFormats.Flag) with { Choices = YesOrNo, ChoiceTexts = "Admin.Editing.Flag." };

    private static FieldValues Row(IEnumerable<KeyValuePair<string, string>> cells) => new(cells);

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
