using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class EuropeanProjectContentKind : ContentKind<EuropeanProject>
{
    private static readonly IReadOnlyList<RowColumn> PartyColumns =
    [
        RowColumn.Of("name", FieldFormats.Line).Required(), RowColumn.Of("city", FieldFormats.Line),
        RowColumn.Of("country", FieldFormats.CountryCode),
        RowColumn.Of("centre", FieldFormats.Line) with { Target = Targets.Centres, Input = FieldInput.Choice },
        RowColumn.Of("position", FieldFormats.Position) with { Input = FieldInput.Line },
    ];

    private static readonly IReadOnlyList<RowColumn> StepColumns =
    [
        RowColumn.Of("on", FieldFormats.Date).Required(), RowColumn.Text("text").Required(),
    ];

    public EuropeanProjectContentKind()
    {
        Line("name", p => p.Name, (p, name) => p.Name = name ?? "", EuropeanProject.NameMaxLength).Required();
        Slug();
        Text("title", p => p.Title, (p, title) => p.Title = title, isLine: true);
        Text("programme", p => p.FundingProgramme, (p, programme) => p.FundingProgramme = programme, isLine: true);
        Year("startYear", p => p.StartYear, write: null);
        Year("endYear", p => p.EndYear, write: null);

        Group("texts");
        RichText("purpose", p => p.Purpose, (p, purpose) => p.Purpose = purpose).Required();
        RichText("outcome", p => p.Outcome, (p, outcome) => p.Outcome = outcome);
        RichText("accrRole", p => p.AccrRole, (p, role) => p.AccrRole = role);
        RichText("dissemination", p => p.Dissemination, (p, dissemination) => p.Dissemination = dissemination);
        Table(
            "steps", StepColumns, p => p.Steps.Select(StepRow),
            (p, rows, _) => p.Steps = [.. rows.Select(ToStep).OrderBy(step => step.On)]);
        Table("documents", DocumentRows.Columns, p => DocumentRows.Of(p.Documents), (p, rows, _) => p.Documents = DocumentRows.To(rows));

        Group("parties");
        Table(
            "lead", PartyColumns, p => Parties(p.Lead is null ? [] : [p.Lead]),
            (p, rows, _) => p.Lead = rows.Count == 0 ? null : ToParties(rows)[0]);
        Table("partners", PartyColumns, p => Parties(p.Partners), (p, rows, _) => p.Partners = ToParties(rows));
        References("centres", Targets.Centres, p => p.Centres.Select(c => c.Slug), (p, centres) => p.InvolveOnly(centres));
        Provenance();
    }

    public override string Name => "projects";

    public override IReadOnlyList<string> NeededToCreate => ["name"];

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!YearSpan.IsInOrder(FieldFormats.Year.Parse(values["startYear"]), FieldFormats.Year.Parse(values["endYear"])))
        {
            yield return new FieldProblem("endYear", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override void WriteTogether(EuropeanProject project, FieldValues values) =>
        project.LastFrom(FieldFormats.Year.Parse(values["startYear"]), FieldFormats.Year.Parse(values["endYear"]));

    protected override EuropeanProject New(string slug, FieldValues values) => new(slug, values["name"]);

    protected override IQueryable<EuropeanProject> WithRelations(IQueryable<EuropeanProject> items) => items.Include(p => p.Centres);

    private static IEnumerable<FieldValues> Parties(IEnumerable<ProjectParty> parties) => parties.Select(party => new FieldValues(
        [
            new("name", party.Name), new("city", party.City ?? ""), new("country", party.CountryCode ?? ""),
            new("centre", party.CentreSlug ?? ""),
            new("position", FieldFormats.Position.Write(party.Position)),
        ]));

    private static IReadOnlyList<ProjectParty> ToParties(IEnumerable<FieldValues> rows) => rows
        .Select(row => (Row: row, Position: FieldFormats.Position.Parse(row["position"])))
        .Select(party => new ProjectParty(
            party.Row["name"], FieldFormats.Line.Parse(party.Row["country"]), FieldFormats.Line.Parse(party.Row["centre"]),
            FieldFormats.Line.Parse(party.Row["city"]), party.Position?.Latitude, party.Position?.Longitude))
        .ToList();

    private static FieldValues StepRow(ProjectStep step) =>
        new([new("on", FieldFormats.Date.Write(step.On)), .. TranslatedValues.Write("text", step.Text)]);

    private static ProjectStep ToStep(FieldValues row) =>
        new(PartialDate.Parse(row["on"]), TranslatedValues.Read("text", row) ?? LocalizedText.Empty);
}
