using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class ResidencyProgrammeContentKind : ContentKind<ResidencyProgramme>
{
    public ResidencyProgrammeContentKind()
    {
        Line("name", p => p.Name, (p, name) => p.Name = name ?? "", ResidencyProgramme.NameMaxLength).Required();
        Slug();
        Choice<ProgrammeKind>("kind", "Admin.Kinds.ProgrammeKind.", p => p.Kind, (p, kind) => p.Kind = kind ?? default).Required();
        Year("since", p => p.Since, write: null);
        Year("until", p => p.Until, write: null);
        Flag("active", p => p.IsActive, (p, isActive) => p.IsActive = isActive ?? false);
        Flag("discreet", p => p.IsDiscreet, (p, isDiscreet) => p.IsDiscreet = isDiscreet ?? false);
        Text("statusNote", p => p.StatusNote, (p, note) => p.StatusNote = note);
        Text("coordinator", p => p.Coordinator, (p, coordinator) => p.Coordinator = coordinator, isLine: true);
        TextList("supportedBy", p => p.SupportedBy, (p, supporters) => p.SupportedBy = supporters);

        Group("texts");
        Text("audience", p => p.Audience, (p, audience) => p.Audience = audience);
        Text("summary", p => p.Summary, (p, summary) => p.Summary = summary).Required();
        RichText("description", p => p.Description, (p, description) => p.Description = description);

        Group("eligibility");
        TextList("eligibility", p => p.Eligibility, (p, eligibility) => p.Eligibility = eligibility);
        Text("ageLimit", p => p.AgeLimit, (p, limit) => p.AgeLimit = limit, isLine: true);
        Text("languages", p => p.LanguageRequirement, (p, languages) => p.LanguageRequirement = languages, isLine: true);
        References(
            "disciplines", Targets.Disciplines, p => p.Disciplines.Select(d => d.Slug), (p, disciplines) => p.WelcomeOnly(disciplines));
        Text("disciplinesNote", p => p.DisciplinesNote, (p, note) => p.DisciplinesNote = note);

        Group("terms");
        Text("travel", p => p.Travel, (p, travel) => p.Travel = travel);
        Text("housing", p => p.Housing, (p, housing) => p.Housing = housing);
        Text("meals", p => p.Meals, (p, meals) => p.Meals = meals);
        Text("workspace", p => p.Workspace, (p, workspace) => p.Workspace = workspace);
        Field(
            "durationMin", FieldFormats.Fraction(ResidencyProgramme.Months), p => p.DurationMonthsMin,
            (p, months) => p.DurationMonthsMin = months);
        Field(
            "durationMax", FieldFormats.Fraction(ResidencyProgramme.Months), p => p.DurationMonthsMax,
            (p, months) => p.DurationMonthsMax = months);
        Link("durationSource", p => p.DurationSourceUrl, (p, url) => p.DurationSourceUrl = url);

        Group("application");
        Text("callSeason", p => p.CallSeason, (p, season) => p.CallSeason = season, isLine: true);
        Number("centresMin", ResidencyProgramme.CentreCounts, p => p.CentresMin, (p, number) => p.CentresMin = number);
        Number("centresMax", ResidencyProgramme.CentreCounts, p => p.CentresMax, (p, number) => p.CentresMax = number);
        Flag("groups", p => p.GroupApplications, (p, may) => p.GroupApplications = may);
        Text("hostsNote", p => p.HostsNote, (p, note) => p.HostsNote = note);

        Group("figures");
        Table(
            "figures", ProgrammeTables.FigureColumns, ProgrammeTables.Figures, (p, rows, _) => p.Figures = ProgrammeTables.ToFigures(rows));
        Table(
            "intakes", ProgrammeTables.IntakeColumns, ProgrammeTables.Intakes, (p, rows, _) => p.Intakes = ProgrammeTables.ToIntakes(rows));
        Table(
            "priorities", ProgrammeTables.PriorityColumns, ProgrammeTables.Priorities,
            (p, rows, _) => p.PriorityCountries = ProgrammeTables.ToPriorities(rows));
        Field("origins", ProgrammeTables.CountryCodes, p => p.OriginCountries, (p, codes) => p.OriginCountries = codes);
        Provenance();
    }

    public override string Name => "programmes";

    public override IReadOnlyList<string> NeededToCreate => ["name"];

    public override string PublicPath(string slug) => $"/residencies/{slug}";

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!YearSpan.IsInOrder(FieldFormats.Year.Parse(values["since"]), FieldFormats.Year.Parse(values["until"])))
        {
            yield return new FieldProblem("until", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override void WriteTogether(ResidencyProgramme programme, FieldValues values) =>
        programme.LastFrom(FieldFormats.Year.Parse(values["since"]), FieldFormats.Year.Parse(values["until"]));

    protected override ResidencyProgramme New(string slug, FieldValues values) => new(slug, values["name"], default);

    protected override IQueryable<ResidencyProgramme> WithRelations(IQueryable<ResidencyProgramme> items) =>
        items.Include(p => p.Disciplines);
}
