using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class LabelStepContentKind : ContentKind<LabelStep>
{
    public LabelStepContentKind()
    {
        Text("title", s => s.Title, (s, title) => s.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Choice<LabelProcedure>("procedure", "Admin.Kinds.Procedure.", s => s.Procedure, write: null).Required().Fixed();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();

        Group("texts");
        Text("text", s => s.Text, (s, text) => s.Text = text);
        TextList("actors", s => s.Actors, (s, actors) => s.Actors = actors);
        Text("delay", s => s.Delay, (s, delay) => s.Delay = delay, isLine: true);
        Provenance();
    }

    public override string Name => "label-steps";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "procedure"];

    public override string PublicPath(string slug) => "/label";

    protected override LabelStep New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<LabelProcedure>().Parse(values["procedure"]) ?? default, 0, TranslatedValues.Read("title", values)!);
}
