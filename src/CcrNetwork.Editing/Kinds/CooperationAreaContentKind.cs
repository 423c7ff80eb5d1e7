using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class CooperationAreaContentKind : ContentKind<CooperationArea>
{
    public CooperationAreaContentKind()
    {
        Text("name", a => a.Name, (a, name) => a.Name = name ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Number("position", ContentItem.ListPlaces, a => a.Position, (a, position) => a.Position = position ?? 0);
        Field("countries", ProgrammeTables.CountryCodes, a => a.CountryCodes, (a, codes) => a.CountryCodes = codes).Required()
            .Among(Targets.Countries);

        Group("texts");
        Text("lead", a => a.Lead, (a, lead) => a.Lead = lead, isLine: true).Required();
        RichText("strategy", a => a.Strategy, (a, strategy) => a.Strategy = strategy);
        RichText("beginning", a => a.Beginning, (a, beginning) => a.Beginning = beginning);
        Table("steps", CallTables.StepColumns, a => CallTables.Steps(a.Steps), (a, rows, _) => a.Steps = CallTables.ToSteps(rows));

        Group("contact");
        Line("contactName", a => a.ContactName, (a, name) => a.ContactName = name, CooperationArea.NameMaxLength);
        Field("email", FieldFormats.Email, a => a.ContactEmail, (a, email) => a.ContactEmail = email, CooperationArea.NameMaxLength);
        Provenance();
    }

    public override string Name => "areas";

    public override IReadOnlyList<string> NeededToCreate => ["name.fr"];

    public override string PublicPath(string slug) => $"/cooperation/areas/{slug}";

    protected override CooperationArea New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("name", values)!);
}
