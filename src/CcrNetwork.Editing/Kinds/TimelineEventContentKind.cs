using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class TimelineEventContentKind : ContentKind<TimelineEvent>
{
    public TimelineEventContentKind()
    {
        Field("on", FieldFormats.Date, e => e.On, (e, date) => e.On = date ?? e.On).Required();
        Choice<TimelineCategory>(
            "category", "Network.Category.", e => e.Category, (e, category) => e.Category = category ?? default).Required();
        Text("text", e => e.Text, (e, text) => e.Text = text ?? LocalizedText.Empty).Required();
        Provenance();
    }

    public override string Name => "timeline";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["on", "text.fr"];

    public override string PublicPath(string slug) => "/network/history";

    protected override TimelineEvent New(string slug, FieldValues values) =>
        new(slug, PartialDate.Parse(values["on"]), default, TranslatedValues.Read("text", values)!);
}
