using CcrNetwork.Data;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class FundingCallContentKind : ContentKind<FundingCall>
{
    private static readonly FieldFormat<int?> Amount = FieldFormats.Whole(Money.Amounts, "Admin.Editing.Problem.Amount");

    public FundingCallContentKind()
    {
        Text("title", c => c.Title, (c, title) => c.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Line("funder", c => c.Funder, (c, funder) => c.Funder = funder, FundingCall.NameMaxLength).Required();
        Choice<FunderKind>(
            "funderKind", "Funding.Funder.", c => c.FunderKind, (c, kind) => c.FunderKind = kind ?? FunderKind.Other).Required();
        Text("programme", c => c.Programme, (c, programme) => c.Programme = programme, isLine: true);
        Link("sourceUrl", c => c.SourceUrl, (c, url) => c.SourceUrl = url).Required();

        Group("schedule");
        Field("timeZone", FundingDates.ZoneName, c => c.TimeZone, write: null, Call.TimeZoneMaxLength).Required();
        Field("opensAt", FundingDates.Time, FundingDates.Opening, write: null);
        Table("cutOffs", FundingDates.Columns, FundingDates.Rows, (_, _, _) => { });

        Group("texts");
        Text("summary", c => c.Summary, (c, summary) => c.Summary = summary).Required();
        Text("applicants", c => c.Applicants, (c, applicants) => c.Applicants = applicants);
        Field("countries", ProgrammeTables.CountryCodes, c => c.Countries, (c, codes) => c.Countries = codes);
        Choices<FundingTheme>("themes", "Funding.Theme.", c => c.Themes, (c, themes) => c.Themes = themes);

        Group("amounts");
        Field("amountMin", Amount, c => c.AmountMin, write: null);
        Field("amountMax", Amount, c => c.AmountMax, write: null);
        Field(
            "coFunding", FieldFormats.Whole(FundingCall.Rates, "Admin.Editing.Problem.Percentage"), c => c.CoFundingRate,
            (c, rate) => c.CoFundingRate = rate);

        Group("members");
        Text("memberComment", c => c.MemberComment, (c, comment) => c.MemberComment = comment);
        Provenance();
    }

    public override string Name => "funding";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr"];

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (Amount.Parse(values["amountMin"]) > Amount.Parse(values["amountMax"]))
        {
            yield return new FieldProblem("amountMax", "Admin.Editing.Problem.AmountsReversed");
        }

        foreach (var problem in FundingDates.Contradictions(values))
        {
            yield return problem;
        }
    }

    public override async Task<IReadOnlyList<FieldProblem>> TakenAsync(
        NetworkDbContext db, int id, FieldValues values, CancellationToken cancellationToken)
    {
        var source = values["sourceUrl"];
        return source.Length > 0 && await db.FundingCalls.AnyAsync(c => c.SourceUrl == source && c.Id != id, cancellationToken)
            ? [new FieldProblem("sourceUrl", "Admin.Editing.Problem.SourceTaken")]
            : [];
    }

    protected override FundingCall New(string slug, FieldValues values) => new(slug, TranslatedValues.Read("title", values)!);

    protected override void WriteTogether(FundingCall call, FieldValues values)
    {
        call.Give(Amount.Parse(values["amountMin"]), Amount.Parse(values["amountMax"]));
        FundingDates.Write(call, values);
    }
}
