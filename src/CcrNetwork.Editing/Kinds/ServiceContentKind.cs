using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class ServiceContentKind : ContentKind<Service>
{
    private static readonly string[] Audiences =
    [
        "applicants", "candidate-sites", "candidates", "funders", "institutions", "member-staff", "public", "researchers",
    ];

    /// <summary>Those that the public page has a name for.</summary>
    private static readonly FieldFormat<IReadOnlyList<string>> Audience = FieldFormats.Lines with
    {
        Fault = text => FieldFormats.FirstOther(text, Audiences.Contains, "Admin.Editing.Problem.Choice"),
    };

    public ServiceContentKind()
    {
        Text("title", s => s.Title, (s, title) => s.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Choice<ServiceLevel>("level", "Network.Level.", s => s.Level, (s, level) => s.Level = level ?? default).Required();
        Number("position", ContentItem.ListPlaces, s => s.Position, (s, position) => s.Position = position ?? 0).Required();

        Group("texts");
        Text("text", s => s.Text, (s, text) => s.Text = text).Required();
        Field("audiences", Audience, s => s.Audiences, (s, audiences) => s.Audiences = audiences);
        TextList("deliverables", s => s.Deliverables, (s, deliverables) => s.Deliverables = deliverables);
        TextList("examples", s => s.Examples, (s, examples) => s.Examples = examples);
        Provenance();
    }

    public override string Name => "services";

    public override bool HasPages => false;

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    public override string PublicPath(string slug) => "/network/services";

    protected override Service New(string slug, FieldValues values) => new(slug, default, 0, TranslatedValues.Read("title", values)!);
}
