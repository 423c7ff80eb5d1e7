using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class KeyFigureContentKind : ContentKind<KeyFigure>
{
    public KeyFigureContentKind()
    {
        Line("key", f => f.Key, write: null, KeyFigure.KeyMaxLength).Required().Fixed();
        Text("label", f => f.Label, (f, label) => f.Label = label ?? LocalizedText.Empty, isLine: true).Required();
        Number("value", KeyFigure.Values, f => (int)f.Value, (f, value) => f.Value = value ?? 0).Required();
        Choice<FigureQualifier>("qualifier", "Admin.Kinds.Qualifier.", f => f.Qualifier, (f, qualifier) => f.Qualifier = qualifier);
        Field("unit", FieldFormats.Text<Currency>(), f => f.Unit, (f, unit) => f.Unit = unit, Currency.Length);
        Year("year", f => f.Year, (f, year) => f.Year = year);
        Provenance();
    }

    public override string Name => "key-figures";

    public override bool HasPages => false;

    public override bool IsCopied => false;

    public override IReadOnlyList<string> NeededToCreate => ["key", "label.fr"];

    public override string PublicPath(string slug) => "/network";

    protected override KeyFigure New(string slug, FieldValues values) =>
        new(slug, values["key"], TranslatedValues.Read("label", values)!, 0);
}
