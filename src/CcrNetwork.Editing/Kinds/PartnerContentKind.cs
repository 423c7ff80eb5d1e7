using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

public sealed class PartnerContentKind : ContentKind<Partner>
{
    public PartnerContentKind()
    {
        Text("name", p => p.Name, (p, name) => p.Name = name ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Choice<PartnerKind>("kind", "Partners.Kind.", p => p.Kind, (p, kind) => p.Kind = kind ?? default).Required();
        Choice<PartnerStatus>("status", "Partners.Status.", p => p.Status, (p, status) => p.Status = status ?? default).Required();
        Field("country", FieldFormats.CountryCode, p => p.CountryCode, (p, code) => p.CountryCode = code, Country.CodeLength);
        Link("website", p => p.Website, (p, website) => p.Website = website);
        Year("since", p => p.Since, (p, year) => p.Since = year);

        Group("texts");
        Text("role", p => p.Role, (p, role) => p.Role = role);
        Provenance();
    }

    public override string Name => "partners";

    public override IReadOnlyList<string> NeededToCreate => ["name.fr"];

    protected override Partner New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("name", values)!, default);
}
