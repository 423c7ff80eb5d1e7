using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Agenda;

public sealed class AgendaTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Shows_what_is_to_come_in_order_and_what_has_passed_apart()
    {
        await GivenAsync(
            Some.Event("Later", 20), Some.Event("Sooner", 2), Some.Event("Yesterday", -1), Some.Event("Last month", -30),
            Some.Event("Draft", 3, published: false));

        var coming = await Site.Visitor().GetPageAsync("/en/agenda");
        var past = await Site.Visitor().GetPageAsync("/en/agenda?view=past");

        Assert.Equal(["Sooner", "Later"], coming.Texts("[data-testid=entry] h2"));
        Assert.Equal(["Yesterday", "Last month"], past.Texts("[data-testid=entry] h2"));
    }

    [Fact]
    public async Task What_has_begun_stays_until_it_ends()
    {
        await GivenAsync(Some.Event("Session", 0));
        Site.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Single((await Site.Visitor().GetPageAsync("/en/agenda")).All("[data-testid=entry]"));

        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await Site.ForgetPagesAsync();
        Assert.Equal(
            "Nothing is announced at the moment. See what has taken place",
            (await Site.Visitor().GetPageAsync("/en/agenda")).Text("[data-testid=empty]"));
    }

    [Fact]
    public async Task Calls_stand_on_the_days_they_open_and_close_and_discreet_ones_without_a_name()
    {
        var refuge = Some.Programme("Refuge", with: programme => programme.IsDiscreet = true);
        await GivenAsync(
            refuge, Some.Call("Open call", -5, 12), Some.Call("Next call", 3, 40), Some.Call("Call of Refuge", -5, 20, of: [refuge]));

        var page = await Site.Visitor().GetPageAsync("/en/agenda");

        Assert.Equal(
            ["Next call: the call opens", "Open call: the call closes", "A call for applications closes", "Next call: the call closes"],
            page.Texts("[data-testid=entry] h2"));
        Assert.DoesNotContain("efuge", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_passed_is_told_in_the_past()
    {
        var refuge = Some.Programme("Refuge", with: programme => programme.IsDiscreet = true);
        await GivenAsync(refuge, Some.Call("Old call", -40, -5), Some.Call("Call of Refuge", -50, -4, of: [refuge]));

        var page = await Site.Visitor().GetPageAsync("/en/agenda?view=past");

        Assert.Equal(
            ["A call for applications closed", "Old call: the call closed", "Old call: the call opened", "A call for applications opened"],
            page.Texts("[data-testid=entry] h2"));
    }

    [Fact]
    public async Task Lists_tell_the_days_and_pages_the_hours()
    {
        await GivenAsync(
            Some.Event(
                "Council",
                with: e => e.TakePlace(Utc("2027-01-21T08:30:00Z"), Utc("2027-01-23T12:00:00Z"), "Europe/Brussels", isAllDay: false)));

        Assert.Equal(
            "Du 21 au 23 janvier 2027",
            (await Site.Visitor().GetPageAsync("/fr/agenda")).Text("[data-testid=entry] time").Replace('\u00A0', ' '));
        Assert.Equal(
            "Du 21 janvier, 9 h 30, au 23 janvier 2027, 13 h (Bruxelles)",
            (await Site.Visitor().GetPageAsync("/fr/agenda/council")).Text("[data-testid=when]").Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("?kind=training", "Course")]
    [InlineData("?kind=call", "Open call: the call closes")]
    [InlineData("?country=be", "Course")]
    [InlineData("?centre=villa-rosa", "Meeting")]
    [InlineData("?kind=nothing&country=zz&centre=nowhere&view=x", "Meeting|Course|Open call: the call closes")]
    public async Task Is_narrowed_by_kind_country_and_centre(string query, string titles)
    {
        await GivenAgendaAsync();

        Assert.Equal(titles, string.Join('|', (await Site.Visitor().GetPageAsync($"/en/agenda{query}")).Texts("[data-testid=entry] h2")));
    }

    [Fact]
    public async Task The_month_shows_each_day_on_which_something_happens()
    {
        await GivenAsync(
            Some.Event(
                "Three days",
                with: e => e.TakePlace(Utc("2026-11-29T23:30:00Z"), Utc("2026-12-02T09:00:00Z"), "Europe/Paris", isAllDay: false)));

        var november = await Site.Visitor().GetPageAsync("/en/agenda?view=month");
        var december = await Site.Visitor().GetPageAsync("/en/agenda?view=month&month=2026-12");

        Assert.Equal(["2026-11-30"], november.Attributes("td:has([data-testid=entry]) time", "datetime"));
        Assert.Equal(["2026-12-01", "2026-12-02"], december.Attributes("td:has([data-testid=entry]) time", "datetime"));
        Assert.Equal("23", november.One("td[aria-current=date] time").TextContent[^2..]);
        Assert.Equal(7, november.All(".month thead th").Count);
        Assert.EndsWith("month=2026-10", november.One("a[rel=prev]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?view=month&month=0000-13")]
    [InlineData("?view=month&month=2199-12")]
    [InlineData("?view=month&month=%00")]
    public async Task An_odd_month_is_answered(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync($"/fr/agenda{query}")).Status);

    [Fact]
    public async Task The_file_holds_the_very_entries_with_their_instants()
    {
        await GivenAgendaAsync();
        await GivenAsync(
            Some.Event(
                "Whole days",
                with: e => e.TakePlace(Utc("2026-12-01T00:00:00Z"), Utc("2026-12-02T10:00:00Z"), "Pacific/Auckland", isAllDay: true)));

        var all = await EventsAsync("/en/agenda.ics");
        var trainings = await EventsAsync("/en/agenda.ics?kind=training");
        var ofCentre = await EventsAsync("/en/agenda.ics?centre=villa-rosa");
        var alone = Assert.Single(await EventsAsync("/fr/agenda/meeting.ics"));

        Assert.Equal(["course", "meeting", "open-call", "open-call", "whole-days"], all.Select(SlugOf).Order(StringComparer.Ordinal));
        Assert.Equal(5, all.Select(e => e.Uid).Distinct().Count());
        Assert.Equal(["course"], trainings.Select(SlugOf));
        Assert.Equal(["meeting"], ofCentre.Select(SlugOf));
        Assert.Equal(
            (NetworkSite.Now.UtcDateTime.AddDays(4), NetworkSite.Now.UtcDateTime.AddDays(4).AddHours(2)),
            (alone.Start!.AsUtc, alone.End!.AsUtc));
        var wholeDays = all.Single(e => SlugOf(e) == "whole-days");
        Assert.False(wholeDays.Start!.HasTime);
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 3)), (wholeDays.Start.Date, wholeDays.End!.Date));
    }

    [Fact]
    public async Task An_entry_stays_the_same_when_it_is_renamed()
    {
        await GivenAgendaAsync();
        var before = await EventsAsync("/en/agenda.ics");
        await Site.ChangeAsync(db =>
        {
            db.AgendaEvents.AsTracking().ToList().ForEach(e => e.Rename($"new-{e.Slug}"));
            db.Calls.AsTracking().ToList().ForEach(c => c.Rename($"new-{c.Slug}"));
        });
        await Site.ForgetPagesAsync();

        var after = await EventsAsync("/fr/agenda.ics");

        Assert.All(after, e => Assert.StartsWith("new-", SlugOf(e), StringComparison.Ordinal));
        Assert.Equal(before.Select(e => e.Uid).Order(StringComparer.Ordinal), after.Select(e => e.Uid).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_page_says_when_in_its_own_zone_and_describes_itself()
    {
        await GivenAsync(Some.Event("Session", with: e =>
        {
            e.TakePlace(Utc("2026-12-01T20:00:00Z"), Utc("2026-12-01T22:00:00Z"), "Pacific/Auckland", isAllDay: false);
            e.OnlineUrl = "https://example.org/live";
        }));

        var page = await Site.Visitor().GetPageAsync("/en/agenda/session");

        Assert.Equal("2 December 2026, 09:00\u2060–\u206011:00 (Auckland)", page.Text("[data-testid=when]").Replace('\u00A0', ' '));
        Assert.Contains(
            "\"startDate\":\"2026-12-02T09:00:00\\u002B13:00\"", page.Html.Replace("+13:00", "\\u002B13:00", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Contains("MixedEventAttendanceMode", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("cancelled", HttpStatusCode.Gone)]
    public async Task Drafts_are_not_found_and_withdrawn_events_are_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Event("Draft", published: false), Some.Event("Cancelled", archived: true));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync($"/fr/agenda/{slug}")).Status);
    }

    [Fact]
    public async Task The_next_three_stand_on_the_home_page()
    {
        await GivenAsync(Some.Event("Past", -2), Some.Event("One", 1), Some.Event("Two", 2), Some.Event("Three", 3), Some.Event("Four", 4));

        Assert.Equal(["One", "Two", "Three"], (await Site.Visitor().GetPageAsync("/en")).Texts("[data-testid=entry] h3"));
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "startsAt")]
    [InlineData("2027-03-28T04:30", null)]
    public async Task A_time_that_clocks_leap_over_is_refused(string time, string? fault)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var begun = await editor.SubmitAsync(
            await editor.GetPageAsync("/admin/agenda/new"), "form[action$='/new']", ("title.fr", "Séance"),
            ("startsAt", "2027-03-27T10:00"));
        var path = begun.Location!.ToString();
        await editor.SubmitAsync(
            await editor.GetPageAsync(path), "form#content", ("title.en", "Session"), ("timeZone", "Europe/Paris"), ("kind", "Meeting"),
            ("startsAt", time), ("city", "Arc"));

        var answer = await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");

        Assert.Equal(fault is null ? HttpStatusCode.Found : HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(
            fault is null ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/agenda/seance")).Status);
    }

    private async Task GivenAgendaAsync()
    {
        await GivenAsync(
            Some.France(), Some.Country("BE", "Belgique", "Belgium"), Some.Centre("Villa Rosa"), Some.Call("Open call", -5, 12),
            Some.Event("Course", 6, AgendaEventKind.Training, with: e => e.CountryCode = "BE"));
        await Site.ChangeAsync(db => db.Add(Some.Event("Meeting", 4, with: e => e.InvolveOnly([db.Centres.Single()]))));
    }

    private async Task<List<CalendarEvent>> EventsAsync(string path)
    {
        var answer = await Site.Visitor().GetPageAsync(path);
        Assert.Equal("text/calendar", answer.MediaType);
        return [.. Calendar.Load(answer.Html)!.Events];
    }

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

    private static string SlugOf(CalendarEvent entry) => entry.Url!.Segments[^1];
}
