using System.Globalization;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

public sealed class AgendaEventContentKind : ContentKind<AgendaEvent>
{
    private static readonly string[] TimeKeys = ["startsAt", "endsAt", "registrationUntil"];
    private static readonly string[] TimeKeysOfDays = ["registrationUntil"];
    private static readonly FieldFormat<int?> Places = FieldFormats.Whole(AgendaEvent.Places, "Admin.Editing.Problem.Places");

    public AgendaEventContentKind()
    {
        Text("title", e => e.Title, (e, title) => e.Title = title ?? LocalizedText.Empty, isLine: true).Required();
        Slug();
        Choice<AgendaEventKind>("kind", "Agenda.Kind.", e => e.Kind, (e, kind) => e.Kind = kind ?? default).Required();

        Group("schedule");
        Field(ZonedTimes.ZoneKey, ZonedTimes.ZoneName, e => e.TimeZone, write: null, Call.TimeZoneMaxLength).Required();
        Field("startsAt", ZonedTimes.WallClock, e => ZonedTimes.Write(e.StartsAt, e.TimeZone), write: null).Required();
        Field("endsAt", ZonedTimes.WallClock, EndOf, write: null);
        Flag("allDay", e => e.IsAllDay, (_, _) => { });

        Group("place");
        Line("place", e => e.Place, (e, place) => e.Place = place, AgendaEvent.PlaceMaxLength);
        Line("city", e => e.City, (e, city) => e.City = city, AgendaEvent.PlaceMaxLength);
        Field("country", FieldFormats.CountryCode, e => e.CountryCode, (e, code) => e.CountryCode = code, Country.CodeLength);
        Link("onlineUrl", e => e.OnlineUrl, (e, url) => e.OnlineUrl = url);
        References("centres", Targets.Centres, e => e.Centres.Select(c => c.Slug), (e, centres) => e.InvolveOnly(centres));

        Group("registration");
        Flag("registrations", e => e.TakesRegistrations, (_, _) => { });
        Field("capacity", Places, e => e.Capacity, write: null);
        Field("registrationUntil", ZonedTimes.WallClock, e => ZonedTimes.Write(e.RegistrationUntil, e.TimeZone), write: null);

        Group("texts");
        Text("lead", e => e.Lead, (e, lead) => e.Lead = lead);
        RichText("text", e => e.Text, (e, text) => e.Text = text);

        Group("photographs");
        Picture("picture", e => e.Picture, (e, picture) => e.BeShownBy(picture));
        Provenance();
    }

    public override string Name => "agenda";

    public override IReadOnlyList<string> NeededToCreate => ["title.fr", "startsAt"];

    public override IEnumerable<FieldProblem> Contradictions(FieldValues values)
    {
        var isAllDay = values["allDay"] == "true";
        foreach (var leaptOver in ZonedTimes.NoSuchTimes(values, isAllDay ? TimeKeysOfDays : TimeKeys))
        {
            yield return leaptOver;
        }

        if (isAllDay
            ? DayOf(values, "endsAt") < DayOf(values, "startsAt")
            : ZonedTimes.Instant(values, "endsAt") < ZonedTimes.Instant(values, "startsAt"))
        {
            yield return new FieldProblem("endsAt", "Admin.Editing.Problem.EndsBeforeItBegins");
        }

        if (ZonedTimes.Instant(values, "registrationUntil") > ZonedTimes.Instant(values, "startsAt"))
        {
            yield return new FieldProblem("registrationUntil", "Admin.Editing.Problem.RegistrationAfterBeginning");
        }
    }

    /// <summary>Somebody who wants to come must know where to.</summary>
    public override IEnumerable<FieldProblem> Gaps(FieldValues values)
    {
        if (!values.Has("place") && !values.Has("city") && !values.Has("onlineUrl"))
        {
            yield return new FieldProblem("place", "Admin.Editing.Problem.PlaceOrLink");
        }
    }

    protected override AgendaEvent New(string slug, FieldValues values)
    {
        var made = new AgendaEvent(
            slug, default, TranslatedValues.Read("title", values)!, ZonedTimes.Instant(values, "startsAt") ?? default);
        WriteTogether(made, values);
        return made;
    }

    protected override IQueryable<AgendaEvent> WithRelations(IQueryable<AgendaEvent> items) =>
        items.Include(e => e.Centres).Include(e => e.Picture);

    protected override void WriteTogether(AgendaEvent item, FieldValues values)
    {
        var zone = ZonedTimes.ZoneOf(values);
        if (values["allDay"] == "true" && DayOf(values, "startsAt") is { } first)
        {
            // Of whole days the last one belongs to the event, whatever time stands beside it.
            var last = DayOf(values, "endsAt") is { } end && end > first ? end : first;
            item.TakePlace(AgendaEvent.StartOf(first, zone), AgendaEvent.StartOf(last.AddDays(1), zone), zone, isAllDay: true);
        }
        else if (ZonedTimes.Instant(values, "startsAt") is { } startsAt)
        {
            var endsAt = ZonedTimes.Instant(values, "endsAt");
            item.TakePlace(startsAt, endsAt < startsAt ? null : endsAt, zone, isAllDay: false);
        }

        item.TakeRegistrations(
            values["registrations"] == "true",
            Places.Fault(values["capacity"]) is null ? Places.Parse(values["capacity"]) : null,
            ZonedTimes.Instant(values, "registrationUntil"));
    }

    private static DateOnly? DayOf(FieldValues values, string key) =>
        FieldFormats.TryParseWallClock(values[key], out var time) ? DateOnly.FromDateTime(time) : null;

    /// <summary>As people write it: of whole days, the last of them.</summary>
    private static string? EndOf(AgendaEvent item)
    {
        if (!item.IsAllDay)
        {
            return item.EndsAt > item.StartsAt ? ZonedTimes.Write(item.EndsAt, item.TimeZone) : null;
        }

        var (first, last) = AgendaEvent.DaysOf(item.StartsAt, item.EndsAt, item.TimeZone);
        return last > first
            ? last.ToDateTime(TimeOnly.MinValue).ToString(FieldFormats.WallClockFormat, CultureInfo.InvariantCulture)
            : null;
    }
}
