using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class StatementContentKind : ContentKind<Statement>
{
    public StatementContentKind()
    {
        Choice<StatementKind>("kind", "Admin.Kinds.Statement.", s => s.Kind, write: null).Required().Fixed();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();
        Text("title", s => s.Title, (s, title) => s.Title = title, isLine: true);
        Text("text", s => s.Text, (s, text) => s.Text = text ?? LocalizedText.Empty).Required();
        Provenance();
    }

    public override string Name => "statements";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["kind", "text.fr"];

    public override string PublicPath(string slug) => "/network";

    protected override Statement New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<StatementKind>().Parse(values["kind"]) ?? default, 0, TranslatedValues.Read("text", values)!);
}
