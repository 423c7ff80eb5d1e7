using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Areas.Admin.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Kinds;

internal sealed class CentreKind : ContentKind<Centre>
{
    public const string KindName = "centres";

    public CentreKind()
    {
        Line("name", c => c.Name, (c, name) => c.Name = name ?? "", Centre.NameMaxLength).Required();
        Line("nameEn", c => c.NameEn, (c, name) => c.NameEn = name, Centre.NameMaxLength);
        Line("site", c => c.Site, (c, site) => c.Site = site, Centre.NameMaxLength);
        Slug();

        Group("texts");
        Text("lead", c => c.Lead, (c, lead) => c.Lead = lead, isLine: true);
        RichText("walls", c => c.Walls, (c, walls) => c.Walls = walls).Required();
        RichText("now", c => c.Now, (c, now) => c.Now = now).Required();
        References("disciplines", Targets.Disciplines, c => c.Disciplines.Select(d => d.Slug), (c, disciplines) => c.PractiseOnly(disciplines));

        Group("photographs");
        Pictures(
            "photographs", Targets.Photographs, c => c.Photographs.OrderBy(p => p.Position).Select(p => p.Photograph.Slug),
            (c, photographs) => c.ShowOnly(photographs));

        Group("membership");
        Choice<MembershipKind>("membership", "Centres.Membership.", c => c.Membership.Kind,
            (c, kind) => c.Membership = c.Membership with { Kind = kind ?? MembershipKind.Prospective }).Required().ForEditors();
        Year("memberSince", c => c.Membership.Since, (c, year) => c.Membership = c.Membership with { Since = year }).ForEditors();
        Field("labelledIn", LabelYear, c => c.Membership.LabelledIn, (c, year) => c.Membership = c.Membership with { LabelledIn = year }).ForEditors();
        Year("memberUntil", c => c.Membership.Until, (c, year) => c.Membership = c.Membership with { Until = year }).ForEditors();
        Year("attestedIn", c => c.Membership.AttestedIn, (c, year) => c.Membership = c.Membership with { AttestedIn = year }).ForEditors();

        Group("heritage");
        Choice<HeritageType>("heritage", "Centres.Heritage.", c => c.HeritageType, (c, type) => c.HeritageType = type ?? HeritageType.Other).Required();
        Number("builtCentury", Centre.EarliestCentury, Centre.LatestCentury, c => c.BuiltCentury, (c, century) => c.BuiltCentury = century);

        Group("residencies");
        Table("hostings",
            [
                RowColumn.Of("programme", FieldFormats.Line).Required() with { Target = Targets.Programmes, Input = FieldInput.Choice },
                RowColumn.Of("years", FieldFormats.Line) with { Fault = YearsFault },
                RowColumn.Text("note"),
                RowColumn.Of("source", FieldFormats.WebAddress),
            ],
            HostingRows.Read, HostingRows.Write);

        Group("place");
        Line("street", c => c.Address.Street, (c, street) => c.Address = c.Address with { Street = street }, PostalAddress.LineMaxLength);
        Line("postalCode", c => c.Address.PostalCode, (c, code) => c.Address = c.Address with { PostalCode = code }, PostalAddress.PostalCodeMaxLength);
        Line("city", c => c.Address.City, (c, city) => c.Address = c.Address with { City = city ?? "" }, PostalAddress.LineMaxLength).Required();
        Line("region", c => c.Address.Region, (c, region) => c.Address = c.Address with { Region = region }, PostalAddress.LineMaxLength);
        Field("country", CountryCode, c => c.Address.CountryCode, (c, code) => c.Address = c.Address with { CountryCode = code ?? "" }, Country.CodeLength).Required();
        Field("position", FieldFormats.Position, PositionOf, write: null);
        Flag("positionApproximate", c => c.Latitude is null ? null : c.IsPositionApproximate, (_, _) => { });
        Flag("stepFree", c => c.HasStepFreeAccess, (c, isStepFree) => c.HasStepFreeAccess = isStepFree);

        Group("contact");
        Link("website", c => c.Website, (c, website) => c.Website = website);
        Field("email", FieldFormats.Email, c => c.Email, (c, email) => c.Email = email, Centre.ContactMaxLength);
        Line("phone", c => c.Phone, (c, phone) => c.Phone = phone, Centre.ContactMaxLength);
        Provenance();
    }

    public static FieldFormat<string?> CountryCode { get; } = FieldFormats.Line with
    {
        Input = FieldInput.Choice,
        NamesCountries = true,
        Fault = text => text.Length == Country.CodeLength && text.All(char.IsAsciiLetterUpper) ? null : "Admin.Editing.Problem.Country",
    };

    private static FieldFormat<int?> LabelYear { get; } = FieldFormats.Year with
    {
        Fault = text => FieldFormats.Year.Fault(text)
            ?? (Membership.CanBeLabelledIn(FieldFormats.Year.Parse(text)) ? null : "Admin.Editing.Problem.LabelYear"),
    };

    public override string Name => KindName;

    public override bool IsGivenToEditors => true;

    public override bool IsImported => true;

    public override bool IsForCentreEditors => true;

    public override IReadOnlyList<string> NeededToCreate => ["name", "city", "country"];

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        var since = FieldFormats.Year.Parse(values["memberSince"]);
        var until = FieldFormats.Year.Parse(values["memberUntil"]);
        if (until < since)
        {
            yield return new FieldProblem("memberUntil", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    protected override IQueryable<ContentItem> ItemsOf(NetworkDbContext db, IReadOnlySet<int> centreIds) =>
        db.Centres.Where(centre => centreIds.Contains(centre.Id));

    protected override Centre New(string slug, FieldValues values) => new(
        slug, values["name"], HeritageType.Other,
        new PostalAddress(null, null, values["city"], null, values["country"]), new Membership(MembershipKind.Prospective));

    protected override IQueryable<Centre> WithRelations(IQueryable<Centre> items) =>
        items
            .Include(c => c.Disciplines)
            .Include(c => c.Hostings).ThenInclude(h => h.Programme)
            .Include(c => c.Photographs).ThenInclude(p => p.Photograph);

    protected override void WriteTogether(Centre centre, FieldValues values)
    {
        if (FieldFormats.Position.Parse(values["position"]) is var (latitude, longitude))
        {
            centre.PlaceAt(latitude, longitude, FieldFormats.Flag.Parse(values["positionApproximate"]) ?? false);
        }
        else
        {
            centre.ForgetPosition();
        }
    }

    private static (double Latitude, double Longitude)? PositionOf(Centre centre) =>
        centre is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null;

    private static FieldFault? YearsFault(string text) => HostingRows.AreYears(text) ? null : "Admin.Editing.Problem.Years";
}
