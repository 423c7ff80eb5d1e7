using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class CallContentKind : ContentKind<Call>
{
    private static readonly FieldFormat<int?> Count = FieldFormats.Whole(Call.Counts);
    private static readonly (string Least, string Most)[] Ranges = [("durationMin", "durationMax"), ("centresMin", "centresMax")];
    private static readonly HashSet<string> OfItsYear = new(StringComparer.Ordinal)
    {
        "slug", "title.fr", "title.en", "year", "opensAt", "closesAt", "resultsAt", "ended", "summary.fr", "summary.en", "applyUrl",
        "participantsCount",
        "sources", "confidence", "notes",
    };

    /// <summary>What a centre proposes is for one call alone; that it takes part is a good guess for the next.</summary>
    private static readonly HashSet<string> CellsOfItsYear = new(StringComparer.Ordinal) { "participations.theme", "participations.places" };

    private static readonly string[] InstantKeys = ["opensAt", "closesAt", "resultsAt"];

    public CallContentKind()
    {
        Text("title", c => c.Title, (c, title) => c.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        References(
            "programmes", Targets.Programmes, c => c.Programmes.Select(p => p.Slug),
            (c, programmes) => c.BelongOnlyTo(programmes)).Required();
        Year("year", c => c.Year, (c, year) => c.Year = year);

        Group("schedule");
        Field(ZonedTimes.ZoneKey, ZonedTimes.ZoneName, c => c.TimeZone, write: null, Call.TimeZoneMaxLength).Required();
        WallClock("opensAt", c => c.OpensAt);
        WallClock("closesAt", c => c.ClosesAt);
        WallClock("resultsAt", c => c.ResultsAt);
        Flag("ended", c => c.HasEnded, (_, _) => { });

        Group("texts");
        Text("audience", c => c.Audience, (c, audience) => c.Audience = audience);
        Text("summary", c => c.Summary, (c, summary) => c.Summary = summary).Required();

        Group("eligibility");
        TextList("eligibility", c => c.Eligibility, (c, eligibility) => c.Eligibility = eligibility);
        Flag("groups", c => c.GroupApplications, (c, may) => c.GroupApplications = may);

        Group("terms");
        Table(
            "provisions", CallTables.ProvisionColumns, CallTables.Provisions, (c, rows, _) => c.Provisions = CallTables.ToProvisions(rows));
        Field(
            "durationMin", FieldFormats.Fraction(ResidencyProgramme.Months), c => c.StayMonthsMin, (c, months) => c.StayMonthsMin = months);
        Field(
            "durationMax", FieldFormats.Fraction(ResidencyProgramme.Months), c => c.StayMonthsMax, (c, months) => c.StayMonthsMax = months);
        Text("stay", c => c.Stay, (c, stay) => c.Stay = stay);

        Group("application");
        Number("centresMin", ResidencyProgramme.CentreCounts, c => c.CentresMin, (c, number) => c.CentresMin = number);
        Number("centresMax", ResidencyProgramme.CentreCounts, c => c.CentresMax, (c, number) => c.CentresMax = number);
        Table("documents", CallTables.DocumentColumns, CallTables.Documents, (c, rows, _) => c.Documents = CallTables.ToDocuments(rows));
        Text("documentsNote", c => c.DocumentsNote, (c, note) => c.DocumentsNote = note);
        Table("steps", CallTables.StepColumns, c => CallTables.Steps(c.Steps), (c, rows, _) => c.Steps = CallTables.ToSteps(rows));
        Text("sending", c => c.Sending, (c, sending) => c.Sending = sending);
        Link("applyUrl", c => c.ApplyUrl, (c, url) => c.ApplyUrl = url);
        Field("applyEmail", FieldFormats.Email, c => c.ApplyEmail, (c, email) => c.ApplyEmail = email, Call.EmailMaxLength);
        Text("machineWriting", c => c.MachineWriting, (c, word) => c.MachineWriting = word);

        Group("participants");
        Table("participations",
            [
                RowColumn.Of("centre", FieldFormats.Line).Required() with { Target = Targets.Centres, Input = FieldInput.Choice },
                RowColumn.Text("theme"),
                RowColumn.Of("places", Count),
            ],
            ReadParticipations, WriteParticipations);
        Number("participantsCount", Call.Counts, c => c.ParticipatingCentresCount, (c, count) => c.ParticipatingCentresCount = count);
        Provenance();
    }

    public override string Name => "calls";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    public override string PublicPath(string slug) => $"/residencies/calls/{slug}";

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        foreach (var leaptOver in ZonedTimes.NoSuchTimes(values, InstantKeys))
        {
            yield return leaptOver;
        }

        if (ZonedTimes.Instant(values, "opensAt") >= ZonedTimes.Instant(values, "closesAt"))
        {
            yield return new FieldProblem("closesAt", "Admin.Editing.Problem.EndsBeforeItBegins");
        }

        foreach (var (least, most) in Ranges)
        {
            if (NumberIn(values, most) < NumberIn(values, least))
            {
                yield return new FieldProblem(most, "Admin.Editing.Problem.MostBelowLeast");
            }
        }
    }

    /// <summary>
    /// A call resembles the last; what belongs to its year alone is asked anew, so that nothing of another year stands in it.
    /// </summary>
    public override FieldValues? CarriedOver(FieldValues values) =>
        YearOfCall.TakenOutOf(new(values.Filled.Where(value => !OfItsYear.Contains(value.Key))), FieldOf, CellsOfItsYear);

    protected override Call New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("title", values)!);

    protected override IQueryable<Call> WithRelations(IQueryable<Call> items) =>
        items.Include(c => c.Programmes).Include(c => c.Participations).ThenInclude(p => p.Centre);

    protected override void WriteTogether(Call call, FieldValues values)
    {
        call.SetSchedule(
            new CallSchedule(
                ZonedTimes.Instant(values, "opensAt"), ZonedTimes.Instant(values, "closesAt"), ZonedTimes.Instant(values, "resultsAt"),
                values["ended"] == "true"),
            ZonedTimes.ZoneOf(values));
    }

    /// <summary>Null for what is no number: its field says so already.</summary>
    private static double? NumberIn(FieldValues values, string key) =>
        FieldFormats.AnyNumber.Fault(values[key]) is null ? FieldFormats.AnyNumber.Parse(values[key]) : null;

    private void WallClock(string key, Func<Call, DateTime?> read) =>
        Field(key, ZonedTimes.WallClock, call => ZonedTimes.Write(read(call), call.TimeZone), write: null);

    private static IEnumerable<FieldValues> ReadParticipations(Call call) => call.Participations
        .OrderBy(participation => participation.Centre.Slug, StringComparer.Ordinal)
        .Select(participation => new FieldValues(
        [
            new("centre", participation.Centre.Slug),
            .. TranslatedValues.Write("theme", participation.Theme),
            new("places", Count.Write(participation.Places)),
        ]));

    private static void WriteParticipations(Call call, IReadOnlyList<FieldValues> rows, References references)
    {
        var participations = call.IncludeOnly(references.All<Centre>(rows.Select(row => row["centre"])));
        foreach (var row in rows)
        {
            if (participations.FirstOrDefault(p => p.Centre.Slug == row["centre"]) is { } participation)
            {
                participation.Theme = TranslatedValues.Read("theme", row);
                participation.Places = Count.Parse(row["places"]);
            }
        }
    }
}
