using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class ProtocolContentKind : ContentKind<Protocol>
{
    public ProtocolContentKind()
    {
        Text("name", p => p.Name, (p, name) => p.Name = name ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Choice<ProtocolKind>("kind", "Cooperation.Kind.", p => p.Kind, (p, kind) => p.Kind = kind ?? default).Required();
        Choice<ProtocolStatus>(
            "status", "Cooperation.Status.", p => p.Status, (p, status) => p.Status = status ?? ProtocolStatus.Unknown).Required();
        Field("signedOn", FieldFormats.Date, p => p.SignedOn, write: null);
        Field("endedOn", FieldFormats.Date, p => p.EndedOn, write: null);

        Group("texts");
        Text("summary", p => p.Summary, (p, summary) => p.Summary = summary);

        Group("parties");
        TextList("signatories", p => p.Signatories, (p, signatories) => p.Signatories = signatories);
        References("countries", Targets.Countries, p => p.Countries.Select(c => c.Slug), (p, countries) => p.BindOnly(countries));
        References("centres", Targets.Centres, p => p.Centres.Select(c => c.Slug), (p, centres) => p.BindOnly(centres));
        References("partners", Targets.Partners, p => p.Partners.Select(c => c.Slug), (p, partners) => p.BindOnly(partners));
        Table("documents", DocumentRows.Columns, p => DocumentRows.Of(p.Documents), (p, rows, _) => p.Documents = DocumentRows.To(rows));
        Provenance();
    }

    public override string Name => "protocols";

    public override IReadOnlyList<string> NeededToCreate => ["name.fr"];

    public override string PublicPath(string slug) => $"/cooperation/{slug}";

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!PartialDate.IsInOrder(FieldFormats.Date.Parse(values["signedOn"]), FieldFormats.Date.Parse(values["endedOn"])))
        {
            yield return new FieldProblem("endedOn", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override void WriteTogether(Protocol protocol, FieldValues values) =>
        protocol.LastFrom(FieldFormats.Date.Parse(values["signedOn"]), FieldFormats.Date.Parse(values["endedOn"]));

    protected override Protocol New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("name", values)!, default);

    protected override IQueryable<Protocol> WithRelations(IQueryable<Protocol> items) =>
        items.Include(p => p.Countries).Include(p => p.Centres).Include(p => p.Partners);
}
