using System.Net;
using CcrNetwork.Domain.Residencies;

namespace CcrNetwork.Web.Tests.Residencies;

[Collection(SharedResidencySite.Name)]
public sealed class ProgrammeTests(ResidencySite site)
{
    [Theory]
    [InlineData("fr", "Où vivez‑vous aujourd’hui ?")]
    [InlineData("en", "Where do you live today?")]
    public async Task The_first_question_leads_to_three_programmes(string language, string question)
    {
        var page = await site.PageAsync($"/{language}/residencies");

        Assert.Equal(question, page.Text("#where"));
        Assert.Equal(
            [$"/{language}/residencies/odyssee", $"/{language}/residencies/nora", $"/{language}/residencies/residences-des-centres"],
            page.QuerySelectorAll(".choice a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task When_no_call_is_open_the_last_one_is_said_with_its_date()
    {
        var page = await site.PageAsync("/en/residencies/nora");
        var pageFr = await site.PageAsync("/fr/residencies/nora");

        Assert.Equal("No call is open", page.Text("[data-testid=call-box] h2"));
        Assert.Equal("The last one closed on 15 March 2026, 23:59 (Paris)", page.Text("[data-testid=call-box] .deadline"));
        Assert.Equal("/en/call-by-mail?programme=nora", page.QuerySelector("[data-testid=call-box] a.button")!.GetAttribute("href"));
        Assert.Equal("Le dernier a été clos le 15 mars 2026, 23 h 59 (Paris)", pageFr.Text("[data-testid=call-box] .deadline"));
    }

    /// <summary>A message that shows what its link leads to, a tab, a list of bookmarks: others look at them too.</summary>
    [Theory]
    [InlineData("/fr/residencies/nora")]
    [InlineData("/en/residencies/nora")]
    [InlineData("/fr/residencies/calls/odyssee-nora-2026")]
    [InlineData("/en/residencies/calls/odyssee-nora-2026")]
    public async Task What_is_shown_of_the_address_of_a_discreet_programme_says_nothing_of_it(string path)
    {
        var page = await site.PageAsync(path);

        var shown = page
            .QuerySelectorAll("meta[content]:not([property='og:url'])")
            .Select(meta => meta.GetAttribute("content")!)
            .Append(page.Title!)
            .ToList();
        Assert.True(shown.Count > 8);
        Assert.All(
            (string[])["nora", "exil", "réfugi", "refugee"],
            word => Assert.DoesNotContain(shown, text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task An_open_call_is_the_first_thing_said()
    {
        var now = new DateTime(2045, 1, 10, 0, 0, 0, DateTimeKind.Utc);
        var slug = await site.GivenCallAsync("odyssee", new CallSchedule(now.AddDays(-1), now.AddDays(60), null, false));
        site.Clock.Now = new DateTimeOffset(now);

        var page = await site.PageAsync("/en/residencies/odyssee");

        Assert.Equal("Open", page.Text(".opening__kicker .badge"));
        Assert.Contains($"Call {slug}", page.Text("[data-testid=call-box]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_programmes_come_before_those_that_have_ended()
    {
        var page = await site.PageAsync("/en/residencies");

        Assert.Contains("NAFAS", page.Text("section[aria-labelledby=ended]"), StringComparison.Ordinal);
        Assert.DoesNotContain("NAFAS", page.Text("section[aria-labelledby=programmes]"), StringComparison.Ordinal);
        Assert.Contains("The centres’ own residencies", page.Text("section[aria-labelledby=programmes]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Programme terminé en 2022", "À qui il s’adressait")]
    [InlineData("en", "This programme ended in 2022", "Who it was for")]
    public async Task A_programme_that_has_ended_says_so_first_and_speaks_of_the_past(string language, string ended, string who)
    {
        var page = await site.PageAsync($"/{language}/residencies/nafas");

        Assert.Equal(ended, page.Text(".opening__kicker"));
        Assert.Equal(who, page.Text("#who"));
        Assert.Null(page.QuerySelector("[data-testid=call-box]"));
    }

    [Fact]
    public async Task The_stipend_is_said_by_year_and_an_unknown_one_is_not_guessed()
    {
        var page = await site.PageAsync("/en/residencies/odyssee");
        var pageFr = await site.PageAsync("/fr/residencies/odyssee");

        Assert.Equal(["Grant €1,200 a month (call of 2023)"], page.Texts("[data-testid=stipend]"));
        Assert.Equal(["Bourse 1 200 € par mois (appel 2023)"], pageFr.Texts("[data-testid=stipend]"));
        Assert.NotNull(page.QuerySelector(".sources a[href*='dock11.saarland']"));
    }

    [Theory]
    [InlineData("fr", "Programme de résidence – Centres culturels de rencontre", "Quitter cette page")]
    [InlineData("en", "Residency programme – Heritage Sites for Culture", "Leave this page")]
    public async Task A_discreet_programme_can_be_left_at_once_and_tells_nothing(string language, string title, string leave)
    {
        var page = await site.PageAsync($"/{language}/residencies/nora");

        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Equal(leave, page.Text("a[data-leave]"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
        Assert.All(
            page.QuerySelectorAll("a[href^='mailto:']"),
            link => Assert.DoesNotContain("nora", link.GetAttribute("href"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_discreet_programme_says_what_may_be_handwritten_and_that_a_person_answers()
    {
        var page = await site.PageAsync("/en/residencies/nora");

        Assert.Contains("Curriculum vitae or short biography May be written by hand", page.Texts("[data-testid=documents] li"));
        Assert.Contains("I cannot provide this document", page.Text("[data-testid=cannot-provide]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_programmes_carry_no_such_link()
    {
        var page = await site.PageAsync("/en/residencies/odyssee");

        Assert.Null(page.QuerySelector("[data-leave]"));
        Assert.Null(page.QuerySelector("meta[name=referrer]"));
        Assert.Null(page.QuerySelector("[data-testid=cannot-provide]"));
        Assert.StartsWith("Odyssée", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Syrie", "Russie")]
    [InlineData("en", "Syria", "Russia")]
    public async Task Countries_are_named_in_the_language_of_the_page(string language, string first, string second)
    {
        var countries = (await site.PageAsync($"/{language}/residencies/nora")).Text("section[aria-labelledby=countries]");

        Assert.Contains(first, countries, StringComparison.Ordinal);
        Assert.Contains(second, countries, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_that_are_not_members_today_stand_apart()
    {
        var page = await site.PageAsync("/en/residencies/odyssee");

        var apart = page.Texts("h3").SkipWhile(text => text != "Not members of the network today").ToList();
        Assert.Contains("Abbaye royale de Saint-Riquier", apart);
        Assert.DoesNotContain("Château de Goutelas", apart);
    }

    [Fact]
    public async Task An_unknown_programme_is_missing_and_an_archived_one_is_gone()
    {
        var archived = await site.GivenArchivedProgrammeAsync();
        var client = site.CreateClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/fr/residencies/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/fr/residencies/nothing.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await client.GetAsync($"/fr/residencies/{archived}")).StatusCode);
    }
}
