using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class LabelReferenceContentKind : ContentKind<LabelReference>
{
    public LabelReferenceContentKind()
    {
        Text("title", r => r.Title, (r, title) => r.Title = title ?? LocalizedText.Empty).Required();
        Choice<LabelReferenceKind>("kind", "Admin.Kinds.LabelReference.", r => r.Kind, write: null).Required().Fixed();
        Field("from", FieldFormats.Date, r => r.From, write: null);
        Field("to", FieldFormats.Date, r => r.To, write: null);
        Provenance();
    }

    public override string Name => "label-references";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "kind"];

    public override string PublicPath(string slug) => "/label";

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!PartialDate.IsInOrder(FieldFormats.Date.Parse(values["from"]), FieldFormats.Date.Parse(values["to"])))
        {
            yield return new FieldProblem("to", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override void WriteTogether(LabelReference reference, FieldValues values) =>
        reference.HoldFrom(FieldFormats.Date.Parse(values["from"]), FieldFormats.Date.Parse(values["to"]));

    protected override LabelReference New(string slug, FieldValues values) => new(
        slug, FieldFormats.Choice<LabelReferenceKind>().Parse(values["kind"]) ?? default, TranslatedValues.Read("title", values)!);
}
