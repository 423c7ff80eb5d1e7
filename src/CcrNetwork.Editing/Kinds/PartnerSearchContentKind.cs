using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Notices of centres: their editors begin them, ACCR publishes them.</summary>
public sealed class PartnerSearchContentKind : ContentKind<PartnerSearch>
{
    public const string KindName = "partner-search";

    private const string EndKey = "endsOn";

    private readonly TimeProvider _clock;

    public PartnerSearchContentKind(TimeProvider clock)
    {
        _clock = clock;
        Text("title", s => s.Title, (s, title) => s.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Choice<PartnerSearchKind>("kind", "PartnerSearch.Kind.", s => s.Kind, (s, kind) => s.Kind = kind ?? default).Required();
        Reference("centre", Targets.Centres, s => s.Centre?.Slug, (s, centre) => s.BelongTo(centre)).Required();
        Choice<Audience>("audienceOf", "Shared.Audience.", s => s.Audience, (s, audience) => s.Audience = audience ?? default).Required();

        Group("texts");
        RichText("text", s => s.Text, (s, text) => s.Text = text).Required();
        Text("programme", s => s.Programme, (s, programme) => s.Programme = programme, isLine: true);

        Group("wanted");
        Choice<PartnerRole>("role", "PartnerSearch.Role.", s => s.Role, (s, role) => s.Role = role);
        Field("wantedCountries", ProgrammeTables.CountryCodes, s => s.WantedCountries, (s, codes) => s.WantedCountries = codes);
        References(
            "disciplines", Targets.Disciplines, s => s.Disciplines.Select(d => d.Slug), (s, disciplines) => s.ConcernOnly(disciplines));
        Field(
            "workLanguages", FieldFormats.OneOrMoreOf(NetworkLanguages.Codes), s => s.WorkLanguages, (s, codes) => s.WorkLanguages = codes,
            choices: NetworkLanguages.Codes, choiceTexts: "Shared.Language.");

        Group("dates");
        Field("answerBy", FieldFormats.Day, s => s.AnswerBy, (s, day) => s.AnswerBy = day);
        Field(EndKey, FieldFormats.Day, s => s.EndsOn, (s, day) => s.EndsOn = day ?? s.EndsOn).Required();
        Provenance();
    }

    public override string Name => KindName;

    public override bool IsForCentreEditors => true;

    public override bool IsBegunByCentreEditors => true;

    public override string? CentreField => "centre";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "centre"];

    /// <summary>What has ended is not published again without another end.</summary>
    public override IEnumerable<FieldProblem> Gaps(FieldValues values)
    {
        if (values.Has(EndKey) && FieldFormats.Day.Parse(values[EndKey]) < OfficeDay.Of(_clock.GetUtcNow()))
        {
            yield return new FieldProblem(EndKey, "Admin.Editing.Problem.IsPast");
        }
    }

    public override IQueryable<int> CentresOf(NetworkDbContext db, int id) =>
        db.PartnerSearches.Where(search => search.Id == id && search.CentreId != null).Select(search => search.CentreId!.Value);

    protected override IQueryable<ContentItem> ItemsOf(NetworkDbContext db, IReadOnlySet<int> centreIds) =>
        db.PartnerSearches.Where(search => search.CentreId != null && centreIds.Contains(search.CentreId.Value));

    protected override PartnerSearch New(string slug, FieldValues values) => new(
        slug, default, TranslatedValues.Read("title", values)!, PartnerSearch.UsualEnd(OfficeDay.Of(_clock.GetUtcNow())));

    protected override IQueryable<PartnerSearch> WithRelations(IQueryable<PartnerSearch> items) =>
        items.Include(s => s.Centre).Include(s => s.Disciplines);
}
