using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class CountryContentKind : ContentKind<Country>
{
    public CountryContentKind()
    {
        Field("code", FieldFormats.CountryCode, c => c.Code, write: null, Country.CodeLength).Required().Fixed();
        Text("name", c => c.Name, (c, name) => c.Name = name ?? LocalizedText.Empty, isLine: true).Required();
        Choice<Continent>(
            "continent", "Centres.Continent.", c => c.Continent, (c, continent) => c.Continent = continent ?? default).Required();

        Group("texts");
        Text("text", c => c.Text, (c, text) => c.Text = text);
        Choices("notedRelations", "Countries.Relation.", c => c.NotedRelations, (c, relations) => c.NotedRelations = relations);
        Field("formerCentres", FieldFormats.Lines, c => c.FormerCentresNamed, (c, names) => c.FormerCentresNamed = names);
        Provenance();
    }

    public override string Name => "countries";

    public override bool IsCopied => false;

    public override IReadOnlyList<string> NeededToCreate => ["code", "name.fr"];

    protected override Country New(string slug, FieldValues values) =>
        new(values["code"], TranslatedValues.Read("name", values)!, default);
}
