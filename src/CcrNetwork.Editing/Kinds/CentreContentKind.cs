using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class CentreContentKind : ContentKind<Centre>
{
    public const string KindName = "centres";

    public CentreContentKind()
    {
        Line("name", c => c.Name, (c, name) => c.Name = name ?? "", Centre.NameMaxLength).Required();
        Line("nameEn", c => c.NameEn, (c, name) => c.NameEn = name, Centre.NameMaxLength);
        Line("site", c => c.Site, (c, site) => c.Site = site, Centre.NameMaxLength);
        Slug();

        Group("texts");
        Text("lead", c => c.Lead, (c, lead) => c.Lead = lead, isLine: true);
        RichText("walls", c => c.Walls, (c, walls) => c.Walls = walls).Required();
        RichText("now", c => c.Now, (c, now) => c.Now = now).Required();
        References(
            "disciplines", Targets.Disciplines, c => c.Disciplines.Select(d => d.Slug), (c, disciplines) => c.PractiseOnly(disciplines));

        Group("photographs");
        Pictures(
            "photographs", Targets.Photographs, c => c.Photographs.OrderBy(p => p.Position).Select(p => p.Photograph.Slug),
            (c, photographs) => c.ShowOnly(photographs));

        Group("membership");
        Choice<MembershipKind>("membership", "Centres.Membership.", c => c.Membership.Kind,
            write: null).Required().ForEditors();
        Year("memberSince", c => c.Membership.Since, write: null).ForEditors();
        Field("labelledIn", FieldFormats.Number<LabelYear>(), c => c.Membership.LabelledIn, write: null).ForEditors();
        Year("memberUntil", c => c.Membership.Until, write: null).ForEditors();
        Year("attestedIn", c => c.Membership.AttestedIn, write: null).ForEditors();

        Group("heritage");
        Choice<HeritageType>(
            "heritage", "Centres.Heritage.", c => c.HeritageType, (c, type) => c.HeritageType = type ?? HeritageType.Other).Required();
        Field("builtCentury", FieldFormats.Number<Century>(), c => c.BuiltCentury, (c, century) => c.BuiltCentury = century);

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
        Line("street", c => c.Address.Street, write: null, PostalAddress.LineMaxLength);
        Line("postalCode", c => c.Address.PostalCode, write: null, PostalAddress.PostalCodeMaxLength);
        Line("city", c => c.Address.City, write: null, PostalAddress.LineMaxLength).Required();
        Line("region", c => c.Address.Region, write: null, PostalAddress.LineMaxLength);
        Field("country", FieldFormats.CountryCode, c => c.Address.CountryCode, write: null, Country.CodeLength).Required()
            .Among(Targets.Countries);
        Field("position", FieldFormats.Position, PositionOf, write: null);
        Flag("positionApproximate", c => c.Latitude is null ? null : c.IsPositionApproximate, (_, _) => { });
        Line("station", c => c.Station, (c, station) => c.Station = station, Centre.NameMaxLength);
        Number("stationMinutes", Centre.Minutes, c => c.StationMinutes, (c, minutes) => c.StationMinutes = minutes);
        Choice<StationWay>("stationBy", "Centres.StationBy.", c => c.StationBy, (c, way) => c.StationBy = way);
        Text("way", c => c.Way, (c, way) => c.Way = way);

        Group("visit");
        Text("season", c => c.Season, (c, season) => c.Season = season, isLine: true);
        Text("hours", c => c.Hours, (c, hours) => c.Hours = hours);
        Text("prices", c => c.Prices, (c, prices) => c.Prices = prices);
        Text("freeOfCharge", c => c.FreeOfCharge, (c, free) => c.FreeOfCharge = free);

        Group("access");
        Flag("stepFree", c => c.HasStepFreeAccess, (c, isStepFree) => c.HasStepFreeAccess = isStepFree);
        AccessFlag("adaptedParking", a => a.AdaptedParking, (a, value) => a with { AdaptedParking = value });
        AccessFlag("stepFreePath", a => a.StepFreePath, (a, value) => a with { StepFreePath = value });
        AccessFlag("stableGround", a => a.StableGround, (a, value) => a with { StableGround = value });
        Choice<EntranceRamp>("ramp", "Centres.Ramp.", c => c.Access?.Ramp, (c, ramp) => SetAccess(c, a => a with { Ramp = ramp }));
        Number(
            "entranceWidth", SiteAccess.Widths, c => c.Access?.EntranceWidth,
            (c, width) => SetAccess(c, a => a with { EntranceWidth = width }));
        AccessFlag("callDevice", a => a.CallDevice, (a, value) => a with { CallDevice = value });
        AccessFlag("humanHelp", a => a.HumanHelp, (a, value) => a with { HumanHelp = value });
        AccessFlag("stepFreeReception", a => a.StepFreeReception, (a, value) => a with { StepFreeReception = value });
        Choice<ReceptionStaff>(
            "receptionStaff", "Centres.ReceptionStaff.", c => c.Access?.Staff, (c, staff) => SetAccess(c, a => a with { Staff = staff }));
        AccessFlag("hearingEquipment", a => a.HearingEquipment, (a, value) => a with { HearingEquipment = value });
        AccessFlag("audioDescription", a => a.AudioDescription, (a, value) => a with { AudioDescription = value });
        AccessFlag("adaptedToilets", a => a.AdaptedToilets, (a, value) => a with { AdaptedToilets = value });
        Text("accessNote", c => c.Access?.Note, (c, note) => SetAccess(c, a => a with { Note = note }));

        Group("contact");
        Link("website", c => c.Website, (c, website) => c.Website = website);
        Field("email", FieldFormats.Email, c => c.Email, (c, email) => c.Email = email, Centre.ContactMaxLength);
        Line("phone", c => c.Phone, (c, phone) => c.Phone = phone, Centre.ContactMaxLength);
        Line("contactName", c => c.ContactName, (c, name) => c.ContactName = name, Centre.ContactMaxLength);
        Text("contactRole", c => c.ContactRole, (c, role) => c.ContactRole = role, isLine: true);
        Provenance();
    }

    public override string Name => KindName;

    public override bool IsGivenToEditors => true;

    public override bool IsImported => true;

    public override bool IsForCentreEditors => true;

    public override IReadOnlyList<string> NeededToCreate => ["name", "city", "country"];

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        if (!MembershipOf(values).IsInOrder)
        {
            yield return new FieldProblem("memberUntil", "Admin.Editing.Problem.EndsBeforeItBegins");
        }
    }

    public override IQueryable<int> CentresOf(NetworkDbContext db, int id) =>
        db.Centres.Where(centre => centre.Id == id).Select(centre => centre.Id);

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
        centre.Membership = MembershipOf(values);
        centre.Address = new PostalAddress(
            FieldFormats.Line.Parse(values["street"]), FieldFormats.Line.Parse(values["postalCode"]), values["city"],
            FieldFormats.Line.Parse(values["region"]), values["country"]);
        if (FieldFormats.Position.Parse(values["position"]) is var (latitude, longitude))
        {
            centre.PlaceAt(latitude, longitude, FieldFormats.Flag.Parse(values["positionApproximate"]) ?? false);
        }
        else
        {
            centre.ForgetPosition();
        }
    }

    private void AccessFlag(string key, Func<SiteAccess, bool?> read, Func<SiteAccess, bool?, SiteAccess> write) =>
        Flag(key, c => c.Access is { } access ? read(access) : null, (c, value) => SetAccess(c, access => write(access, value)));

    /// <summary>Nothing known is nothing kept.</summary>
    private static void SetAccess(Centre centre, Func<SiteAccess, SiteAccess> change)
    {
        var access = change(centre.Access ?? new SiteAccess());
        centre.Access = access.IsUnknown ? null : access;
    }

    private static Membership MembershipOf(FieldValues values) => new(
        FieldFormats.Choice<MembershipKind>().Parse(values["membership"]) ?? MembershipKind.Prospective,
        FieldFormats.Year.Parse(values["memberSince"]), FieldFormats.Number<LabelYear>().Parse(values["labelledIn"]),
        FieldFormats.Year.Parse(values["memberUntil"]), FieldFormats.Year.Parse(values["attestedIn"]));

    private static (double Latitude, double Longitude)? PositionOf(Centre centre) =>
        centre is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null;

    private static FieldFault? YearsFault(string text) => HostingRows.AreYears(text) ? null : "Admin.Editing.Problem.Years";
}
