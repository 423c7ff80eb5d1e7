using System.Globalization;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>Days that people mean, in the form, on the page, for machines and in calendars.</summary>
public sealed class DayCases(NetworkSite site) : SiteTests(site)
{
    /// <summary>Also over the days on which clocks change, and where the day begins at one o'clock.</summary>
    [Theory]
    [InlineData("2027-02-10T00:00", "2027-02-12T00:00", "Europe/Paris", "2027-02-10", "2027-02-12")]
    [InlineData("2027-03-27T09:00", "2027-03-28T18:00", "Europe/Paris", "2027-03-27", "2027-03-28")]
    [InlineData("2027-10-30T00:00", "2027-10-31T00:00", "europe/paris", "2027-10-30", "2027-10-31")]
    [InlineData("2027-04-29T00:00", "2027-04-30T00:00", "Africa/Cairo", "2027-04-29", "2027-04-30")]
    [InlineData("2027-04-30T00:00", "2027-04-30T00:00", "Africa/Cairo", "2027-04-30", "2027-04-30")]
    [InlineData("2027-02-10T00:00", "", "Pacific/Auckland", "2027-02-10", "2027-02-10")]
    [InlineData("2027-12-31T00:00", "2028-01-01T00:00", "Pacific/Tahiti", "2027-12-31", "2028-01-01")]
    public async Task An_event_of_whole_days_includes_its_last(string startsAt, string endsAt, string zone, string first, string last)
    {
        var kind = Site.Services.GetRequiredService<ContentKinds>().Find("agenda")!;
        var values = new FieldValues(
        [
            new("title.fr", "Séminaire"), new("title.en", "Seminar"), new("kind", "Meeting"), new("timeZone", zone),
            new("startsAt", startsAt), new("endsAt", endsAt),
            new("allDay", "true"), new("city", "Montclar"),
        ]);
        Assert.Empty(kind.Fields.SelectMany(field => field.Faults(values)).Concat(kind.Contradictions(values)));
        values = values.With(kind.Fields.SelectMany(field => field.Tidied(values)).ToList());
        var made = (AgendaEvent)kind.Create("seminar", values);
        kind.Write(made, values, new References());

        // What the form shows of it, written again, is the same event.
        var (starts, ends) = (made.StartsAt, made.EndsAt);
        kind.Write(made, kind.Read(made), new References());
        Assert.Equal((starts, ends), (made.StartsAt, made.EndsAt));

        made.Publish(NetworkSite.Now.UtcDateTime);
        await GivenAsync(made);
        var page = await Site.Visitor().GetPageAsync("/en/agenda/seminar");
        var (firstDay, lastDay) = (DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));
        Assert.Contains(
            lastDay.ToString("d\u00A0MMMM\u00A0yyyy", CultureInfo.GetCultureInfo("en-GB")), page.Text("main"), StringComparison.Ordinal);
        var described = string.Concat(page.Texts("script[type='application/ld+json']"));
        Assert.Matches($"\"startDate\":\\s*\"{first}\"", described);
        Assert.Matches($"\"endDate\":\\s*\"{last}\"", described);
        var file = (await Site.Visitor().GetPageAsync("/en/agenda/seminar.ics")).Html;
        Assert.Contains($"DTSTART;VALUE=DATE:{firstDay:yyyyMMdd}", file, StringComparison.Ordinal);
        Assert.Contains($"DTEND;VALUE=DATE:{lastDay.AddDays(1):yyyyMMdd}", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-02-12T10:00", "2027-02-10T10:00", "", true)]
    [InlineData("2027-02-12T10:00", "2027-02-12T09:59", "", true)]
    [InlineData("2027-02-12T10:00", "2027-02-10T00:00", "true", true)]
    [InlineData("2027-02-12T10:00", "2027-02-12T00:00", "true", false)]
    [InlineData("2027-02-12T10:00", "2027-02-12T10:00", "", false)]
    public void An_event_that_ends_before_it_begins_is_refused(string startsAt, string endsAt, string allDay, bool isRefused)
    {
        var kind = Site.Services.GetRequiredService<ContentKinds>().Find("agenda")!;

        var problems = kind.Contradictions(
            new FieldValues([new("timeZone", "Europe/Paris"), new("startsAt", startsAt), new("endsAt", endsAt), new("allDay", allDay)]));

        Assert.Equal(isRefused, problems.Any(problem => problem.Text == "Admin.Editing.Problem.EndsBeforeItBegins"));
    }

    [Theory]
    [InlineData("0027-03-28T10:00")]
    [InlineData("0202-03-28T10:00")]
    [InlineData("9999-12-31T10:00")]
    public void A_year_that_cannot_be_meant_is_no_time(string text) => Assert.NotNull(FieldFormats.WallClockFault(text));

    [Theory]
    [InlineData("europe/paris", "Europe/Paris")]
    [InlineData("EUROPE/PARIS", "Europe/Paris")]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("bruxelles", "Europe/Brussels")]
    [InlineData("Brussels", "Europe/Brussels")]
    [InlineData("Le Caire", "Africa/Cairo")]
    [InlineData("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("utc", "Etc/UTC")]
    [InlineData("Nowhere/City", null)]
    [InlineData("", null)]
    public void A_zone_is_kept_by_its_one_name(string written, string? kept) => Assert.Equal(kept, TimeZones.Find(written));

    [Theory]
    [InlineData("fr", "Europe/Brussels", "(Bruxelles)")]
    [InlineData("en", "Europe/Brussels", "(Brussels)")]
    [InlineData("fr", "Europe/London", "(Londres)")]
    [InlineData("fr", "Europe/Paris", "(Paris)")]
    [InlineData("en", "America/New_York", "(New York)")]
    public void A_city_has_its_name_in_the_language_of_the_page(string language, string zone, string shown)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = SiteLanguages.Find(language)!.Culture;

        Assert.EndsWith(shown, Formats.Instant(NetworkSite.Now.UtcDateTime, zone), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_deadline_is_the_same_entry_with_a_higher_number()
    {
        await GivenAsync(Some.Funding("Moved", closesInDays: [10, 40]));
        var before = await EntriesAsync("/fr/funding.ics");

        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await Site.ChangeAsync(db => db.FundingCalls.Single().SetSchedule(
            new FundingSchedule(
                null,
                [new CutOff(NetworkSite.Now.UtcDateTime.AddDays(12), "Europe/Paris"), new CutOff(NetworkSite.Now.UtcDateTime.AddDays(40), "Europe/Paris")]),
            "Europe/Paris"));
        var after = await EntriesAsync("/fr/funding.ics");

        Assert.Equal(before.Select(entry => entry.Uid), after.Select(entry => entry.Uid));
        Assert.All(after, entry => Assert.True(entry.Sequence > before.Single(one => one.Uid == entry.Uid).Sequence));
    }

    [Fact]
    public async Task An_entry_of_the_agenda_and_of_the_calls_counts_its_changes_too()
    {
        await GivenAsync(Some.Event("Meeting"), Some.Call("Open call"));
        foreach (var file in new[] { "/fr/agenda.ics", "/fr/agenda/meeting.ics", "/fr/residencies/calls.ics" })
        {
            var before = await EntriesAsync(file);
            Site.Clock.Advance(TimeSpan.FromMinutes(1));
            await Site.ChangeAsync(db =>
            {
                var meeting = db.AgendaEvents.Single();
                meeting.TakePlace(meeting.StartsAt.AddHours(1), meeting.EndsAt.AddHours(1), meeting.TimeZone, isAllDay: false);
                db.Entry(db.Calls.Single()).State = Microsoft.EntityFrameworkCore.EntityState.Modified;
            });
            var after = await EntriesAsync(file);

            Assert.Equal(before.Select(entry => entry.Uid).Order(), after.Select(entry => entry.Uid).Order());
            Assert.All(after, entry => Assert.True(entry.Sequence > before.Single(one => one.Uid == entry.Uid).Sequence));
        }
    }

    private async Task<List<Ical.Net.CalendarComponents.CalendarEvent>> EntriesAsync(string path) =>
        [.. Ical.Net.Calendar.Load((await Site.Visitor().GetPageAsync(path)).Html)!.Events];
}
