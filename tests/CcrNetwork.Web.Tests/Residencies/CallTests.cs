using System.Net;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Tests.Residencies;

[Collection(SharedResidencySite.Name)]
public sealed class CallTests(ResidencySite site)
{
    private static readonly CallSchedule Spring = new(Utc(2040, 3, 1), Utc(2040, 3, 31, 21, 59), Utc(2040, 5, 2), false);

    [Theory]
    [InlineData("2040-02-29T23:59:59Z", "Announced", "Annoncé")]
    [InlineData("2040-03-01T00:00:00Z", "Open", "Ouvert")]
    [InlineData("2040-03-17T21:58:59Z", "Open", "Ouvert")]
    [InlineData("2040-03-17T21:59:00Z", "Closing soon", "Clôture bientôt")]
    [InlineData("2040-03-31T21:58:59Z", "Closing soon", "Clôture bientôt")]
    [InlineData("2040-03-31T21:59:00Z", "Closed", "Clos")]
    [InlineData("2040-05-02T00:00:00Z", "Results published", "Résultats publiés")]
    public async Task The_state_follows_the_clock_to_the_second(string now, string english, string french)
    {
        var slug = await site.GivenCallAsync("odyssee", Spring);
        site.Clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);

        var page = await site.PageAsync($"/en/residencies/calls/{slug}");
        var pageFr = await site.PageAsync($"/fr/residencies/calls/{slug}");
        var list = await site.PageAsync("/en/residencies/calls");

        Assert.Equal(english, page.Text("[data-testid=deadline] .badge"));
        Assert.Equal(french, pageFr.Text("[data-testid=deadline] .badge"));
        Assert.Contains(list.Texts("[data-testid=call]"), row => row.StartsWith($"Call {slug} {english} ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_deadline_comes_first_as_one_instant_in_its_zone()
    {
        var slug = await site.GivenCallAsync("odyssee", Spring);
        site.Clock.Now = new DateTimeOffset(Utc(2040, 3, 2));

        var page = await site.PageAsync($"/en/residencies/calls/{slug}");
        var pageFr = await site.PageAsync($"/fr/residencies/calls/{slug}");

        Assert.Equal("31 March 2040, 23:59 (Paris)", page.Text("time[data-deadline]"));
        Assert.Equal("31 mars 2040, 23 h 59 (Paris)", pageFr.Text("time[data-deadline]"));
        Assert.Equal("2040-03-31T21:59:00Z", page.QuerySelector("time[data-deadline]")!.GetAttribute("datetime"));
        Assert.Contains(
            "\"endDate\":\"2040-03-31T21:59:00Z\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "2040-02-20T12:00:00Z", "Announced closes on 31 March 2040, 23:59 (Paris)", "Annoncé clôture le 31 mars 2040, 23 h 59 (Paris)")]
    [InlineData(
        "2040-03-01T12:00:00Z", "Open until 31 March 2040, 23:59 (Paris) 30 days left",
        "Ouvert jusqu’au 31 mars 2040, 23 h 59 (Paris) encore 30 jours")]
    [InlineData(
        "2040-03-29T22:59:59Z", "Closing soon open until 31 March 2040, 23:59 (Paris) 1 day left",
        "Clôture bientôt ouvert jusqu’au 31 mars 2040, 23 h 59 (Paris) encore 1 jour")]
    [InlineData(
        "2040-03-31T21:58:59Z", "Closing soon open until 31 March 2040, 23:59 (Paris) last day",
        "Clôture bientôt ouvert jusqu’au 31 mars 2040, 23 h 59 (Paris) dernier jour")]
    [InlineData("2040-03-31T21:59:00Z", "Closed on 31 March 2040, 23:59 (Paris)", "Clos le 31 mars 2040, 23 h 59 (Paris)")]
    [InlineData(
        "2040-05-02T00:00:00Z", "Results published closed on 31 March 2040, 23:59 (Paris)",
        "Résultats publiés clos le 31 mars 2040, 23 h 59 (Paris)")]
    public async Task A_deadline_has_a_verb_and_the_days_that_are_left(string now, string english, string french)
    {
        var slug = await site.GivenCallAsync("odyssee", Spring);
        site.Clock.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(english, (await site.PageAsync($"/en/residencies/calls/{slug}")).Text("[data-testid=deadline]"));
        Assert.Equal(french, (await site.PageAsync($"/fr/residencies/calls/{slug}")).Text("[data-testid=deadline]"));
    }

    [Fact]
    public async Task An_open_call_says_how_to_apply_and_shows_nothing_of_another_year()
    {
        var slug = await site.GivenCallAsync("odyssee", SpringOf(2050), call =>
        {
            call.ApplyUrl = "https://apply.example/2040";
            call.Publish(Utc(2039, 1, 1));
        });
        site.Clock.Now = new DateTimeOffset(Utc(2050, 3, 2));

        var page = await site.PageAsync($"/en/residencies/calls/{slug}");
        var programme = await site.PageAsync("/en/residencies/odyssee");

        Assert.Equal("https://apply.example/2040", page.QuerySelector(".opening .button")!.GetAttribute("href"));
        Assert.Contains("Apply online", page.Text(".steps"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#documents"));
        Assert.Null(page.QuerySelector("[data-testid=stipend]"));
        Assert.Null(programme.QuerySelector("[data-testid=stipend]"));
        Assert.Equal(
            "https://apply.example/2040", programme.QuerySelector("[data-testid=call-box] a.button[rel=external]")!.GetAttribute("href"));
        Assert.Null(programme.QuerySelector("#documents"));
        Assert.DoesNotContain("Google", programme.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_over_shows_the_documents_of_its_own_year_only()
    {
        var asked = await site.PageAsync("/en/residencies/calls/odyssee-2018");
        var other = await site.PageAsync("/en/residencies/calls/odyssee-2016");

        Assert.Equal("Documents that were asked for", asked.Text("#documents"));
        Assert.Null(other.QuerySelector("#documents"));
        Assert.Equal("Grant €1,200 a month", other.Text("[data-testid=stipend]"));
    }

    [Fact]
    public async Task A_call_says_of_itself_what_it_gives_and_asks_for_and_the_programme_says_it_after_it()
    {
        var slug = await site.GivenCallAsync("odyssee", SpringOf(2051), call =>
        {
            call.ApplyUrl = "https://apply.example/2040";
            call.Eligibility = [Both("Vous vivez hors de France.", "You live outside France.")];
            call.Provisions =
            [
                new CallProvision(ProvisionKind.Grant, 1500, "EUR", "month", null, null),
                new CallProvision(ProvisionKind.Visa, null, null, null, Both("remboursé", "refunded"), null),
            ];
            (call.StayMonthsMin, call.StayMonthsMax, call.CentresMin, call.CentresMax) = (2, 4, 1, 2);
            call.Documents =
            [
                new CallDocument(Both("Projet", "Project"), Both("trois pages", "three pages"), true, true, true, null),
                new CallDocument(Both("Recommandation", "Recommendation"), null, false, null, null, null),
            ];
            call.Steps = [new NamedStep(Both("Choisir un thème", "Choose a theme"), null)];
            call.Sending = Both("Par le formulaire.", "By the form.");
            call.MachineWriting = Both("Dites-le.", "Say so.");
            call.Publish(Utc(2039, 1, 1));
        });
        site.Clock.Now = new DateTimeOffset(Utc(2051, 3, 2));

        var page = await site.PageAsync($"/en/residencies/calls/{slug}");
        var programme = await site.PageAsync("/en/residencies/odyssee");

        foreach (var shown in new[] { page, programme })
        {
            Assert.Equal("Grant €1,500 a month", shown.Text("[data-testid=stipend]"));
            Assert.Contains("Visa refunded", shown.Text("[data-testid=provisions]"), StringComparison.Ordinal);
            Assert.Contains("You live outside France.", shown.Texts("[data-testid=conditions] li"));
            Assert.Contains("for 1 to 2 centres", shown.Text(".offer"), StringComparison.Ordinal);
            Assert.Contains("2 to 4 months", shown.Text(".offer"), StringComparison.Ordinal);
            Assert.Equal(
                ["Project three pagesMay be written by hand", "Recommendation if you have one"], shown.Texts("[data-testid=documents] li"));
            Assert.NotNull(shown.QuerySelector("[data-testid=cannot-provide]"));
            Assert.Contains("Choose a theme", shown.Text(".steps"), StringComparison.Ordinal);
            Assert.Contains("By the form.", shown.Text(".steps"), StringComparison.Ordinal);
            Assert.Contains("Written by a machine? Say so.", shown.Text("main"), StringComparison.Ordinal);
        }

        Assert.Equal("Open until", programme.Text("[data-testid=call-box] h2"));
        Assert.Contains("29 days left", programme.Text("[data-testid=call-box]"), StringComparison.Ordinal);
        Assert.Equal("/en/call-by-mail?programme=odyssee", programme.QuerySelector("a[href*='call-by-mail']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Past_calls_stand_in_an_archive_each_with_what_is_its_own()
    {
        var lines = (await site.PageAsync("/en/residencies/odyssee")).Texts("[data-testid=past-call]");

        Assert.Contains("2022 Odyssée 2022closed on 15 March 2022 · €1,200 a month", lines);
        Assert.Contains("2023 Odyssée 2023€1,200 a month · 51 people or projects selected", lines);
        Assert.Contains("2024 Odyssée 2024closed on 2 March 2024", lines);
    }

    [Fact]
    public async Task An_unknown_deadline_is_not_spoken_of()
    {
        var page = await site.PageAsync("/en/residencies/calls/odyssee-2017");

        Assert.Equal("Closed", page.Text("[data-testid=deadline]"));
        Assert.Null(page.QuerySelector("time[data-deadline]"));
        Assert.DoesNotContain("endDate", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.CreateClient().GetAsync("/en/residencies/calls/odyssee-2017.ics")).StatusCode);
    }

    [Fact]
    public async Task A_draft_shows_nowhere()
    {
        var draft = await site.GivenCallAsync("odyssee", Spring, _ => { });
        var client = site.CreateClient();

        foreach (var address in new[] { draft, "nora-undated" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/fr/residencies/calls/{address}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/fr/residencies/calls/{address}.ics")).StatusCode);
            foreach (var page in new[] { "", "/odyssee", "/nora", "/calls", "/calls.ics", "/odyssee.ics", "/nora.ics" })
            {
                Assert.DoesNotContain(address, await client.GetStringAsync($"/fr/residencies{page}"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task An_unknown_call_is_missing_and_an_archived_one_is_gone()
    {
        var archived = await site.GivenCallAsync("odyssee", Spring, call => call.Archive(Utc(2039, 1, 1)));
        var client = site.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/en/residencies/calls/no-such-call")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await client.GetAsync($"/en/residencies/calls/{archived}")).StatusCode);
        Assert.DoesNotContain(archived, await client.GetStringAsync("/en/residencies/calls.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_grouped_by_year_and_narrowed_by_its_filters()
    {
        var all = await site.PageAsync("/en/residencies/calls");
        var nora = await site.PageAsync("/en/residencies/calls?programme=nora&year=2023&state=closed");

        Assert.Equal(all.Texts("h2[id^=year]").OrderDescending(), all.Texts("h2[id^=year]"));
        Assert.Equal(["Nora 2023"], nora.Texts("[data-testid=call] a"));
        Assert.Equal("1 call Remove the filters", nora.Text("[data-testid=count]"));
    }

    [Fact]
    public async Task Values_of_filters_that_do_not_exist_are_ignored()
    {
        var all = await site.PageAsync("/en/residencies/calls");

        var filtered = await site.PageAsync("/en/residencies/calls?programme=x&year=99999999999&state=7");

        Assert.Equal(all.Texts("[data-testid=call] a"), filtered.Texts("[data-testid=call] a"));
    }

    [Fact]
    public async Task A_choice_that_leaves_no_call_says_so()
    {
        var page = await site.PageAsync("/fr/residencies/calls?programme=nafas&year=2015");

        Assert.StartsWith("Aucun appel ne correspond", page.Text("[data-testid=empty]"), StringComparison.Ordinal);
    }

    /// <summary>A year of its own, where the programme shows the call that is next to close.</summary>
    private static CallSchedule SpringOf(int year) => new(Utc(year, 3, 1), Utc(year, 3, 31, 21, 59), null, false);

    private static LocalizedText Both(string french, string english) => LocalizedText.Of(french, english);

    private static DateTime Utc(int year, int month, int day, int hour = 0, int minute = 0) =>
        new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
