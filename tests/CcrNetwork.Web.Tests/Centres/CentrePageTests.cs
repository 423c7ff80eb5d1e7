using System.Net;
using System.Text.Json;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.PartnerSearch;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Centres;

public sealed class CentrePageTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Shows_the_walls_and_what_happens_there()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre =>
        {
            centre.Lead = LocalizedText.Of("Une villa.", "A villa.");
            centre.Walls = LocalizedText.Of("Bâtie en 1200.", "Built in 1200.");
            centre.Now = LocalizedText.Of("On y danse.", "People dance.");
        }));
        var visitor = Site.Visitor();

        var french = await visitor.GetPageAsync("/fr/centres/villa-rosa");
        var english = await visitor.GetPageAsync("/en/centres/villa-rosa");

        Assert.Equal("Villa Rosa", french.Text("h1"));
        Assert.Contains("Bâtie en 1200.", french.Text("main"), StringComparison.Ordinal);
        Assert.Contains("People dance.", english.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_visitors_what_is_known_and_draws_nothing_for_the_rest()
    {
        await GivenAsync(
            Some.France(),
            Some.Centre("Villa Rosa", with: centre =>
            {
                centre.PlaceAt(45.75, 4.85, approximately: false);
                (centre.Station, centre.StationMinutes, centre.StationBy) = ("Gare de Lyon Part-Dieu", 12, StationWay.Foot);
                centre.Hours = LocalizedText.Of("De 10 h à 18 h", "10 am to 6 pm");
                centre.FreeOfCharge = LocalizedText.Of("le jardin", "the garden");
                (centre.ContactName, centre.ContactRole) = ("Zoé Martin", LocalizedText.Of("accueil", "reception"));
                centre.Access = new SiteAccess { AdaptedParking = true, Ramp = EntranceRamp.Removable, EntranceWidth = 90 };
            }),
            Some.Centre("Villa Verde"));

        var page = await Site.Visitor().GetPageAsync("/en/centres/villa-rosa");
        var other = await Site.Visitor().GetPageAsync("/en/centres/villa-verde");

        var band = page.Text("[data-testid=practical]");
        Assert.Contains("12 minutes on foot", band, StringComparison.Ordinal);
        Assert.Contains("10 am to 6 pm", band, StringComparison.Ordinal);
        Assert.Contains("Free: the garden", band, StringComparison.Ordinal);
        Assert.Contains("Zoé Martin", band, StringComparison.Ordinal);
        Assert.Equal("https://www.openstreetmap.org/directions?to=45.75,4.85", page.One("[data-testid=directions]").GetAttribute("href"));
        var access = page.Text("[data-testid=access]");
        Assert.Contains("Removable ramp", access, StringComparison.Ordinal);
        Assert.DoesNotContain("Audio description", access, StringComparison.Ordinal);
        Assert.False(other.Has("[data-testid=practical], [data-testid=access], [data-testid=directions]"));
    }

    [Fact]
    public async Task Announces_its_next_events_and_its_notices_for_everyone()
    {
        var centre = Some.Centre("Villa Rosa");
        await GivenAsync(Some.France(), centre, Some.Event("Elsewhere", 1));
        await Site.ChangeAsync(db =>
        {
            var own = db.Centres.Single();
            foreach (var (title, days) in new[] { ("Past", -2), ("Fourth", 9), ("Third", 7), ("First", 1), ("Second", 3) })
            {
                db.Add(Some.Event(title, days, with: e => e.InvolveOnly([own])));
            }

            db.AddRange(
                NoticeSite.Notice("A choir", own), NoticeSite.Notice("For members", own, audience: Audience.Members),
                NoticeSite.Notice("Ended", own, endsOn: NoticeSite.Today.AddDays(-1)), NoticeSite.Notice("Draft", own, published: false));
        });

        var page = await Site.Visitor().GetPageAsync("/en/centres/villa-rosa");

        Assert.Equal(["First", "Second", "Third"], page.Texts("[data-testid=entry] h3"));
        Assert.Equal(["A choir"], page.Texts("[data-testid=notices] h3"));
    }

    [Fact]
    public async Task A_text_that_is_not_translated_says_so()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre => centre.Walls = Some.French("Bâtie en 1200.")));

        var page = await Site.Visitor().GetPageAsync("/en/centres/villa-rosa");

        Assert.Contains("Bâtie en 1200.", page.Texts("main [lang=fr]"));
    }

    [Fact]
    public async Task Centuries_in_a_French_text_are_set_with_a_superior_e()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre => centre.Walls = Some.French("Bâtie au XVIIIe siècle.")));

        var page = await Site.Visitor().GetPageAsync("/fr/centres/villa-rosa");

        Assert.Contains("Bâtie au xviii<sup>e</sup> siècle.", WebUtility.HtmlDecode(page.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_website_without_a_scheme_does_no_harm()
    {
        await GivenAsync(
            Some.France(), Some.Centre("Villa Rosa", with: centre => Broken.Set(centre, nameof(centre.Website), "villa-rosa.example")));

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/centres/villa-rosa")).Status);
    }

    [Theory]
    [InlineData("fr", "47,55° N, 70,21° O")]
    [InlineData("en", "47.55° N, 70.21° W")]
    public async Task A_place_west_of_Greenwich_is_said_to_lie_west(string language, string coordinates)
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre => centre.PlaceAt(47.55, -70.21, false)));

        var page = await Site.Visitor().GetPageAsync($"/{language}/centres/villa-rosa");

        Assert.Contains(coordinates, page.Text("main").Replace('\u202F', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_unknown_and_an_archived_centre_is_gone()
    {
        await GivenAsync(Some.Centre("Draft House", published: false), Some.Centre("Old Mill", archived: true));
        var visitor = Site.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync("/fr/centres/draft-house")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync("/fr/centres/never-was")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetPageAsync("/fr/centres/old-mill")).Status);
    }

    [Fact]
    public async Task Staff_notes_stay_with_staff()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa", with: centre => centre.Notes = "Two dates contradict each other."));

        var page = await Site.Visitor().GetPageAsync("/en/centres/villa-rosa");

        Assert.DoesNotContain("contradict", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_shown_as_text_whatever_they_hold()
    {
        const string Name = "</script><script>alert(1)</script> & “Sons”";
        var centre = new Centre(
            "odd", Name, HeritageType.Abbey, new PostalAddress(null, null, Name, null, "FR"), new Membership(MembershipKind.Member));
        centre.Publish(NetworkSite.Now.UtcDateTime);
        await GivenAsync(Some.France(), centre);

        var page = await Site.Visitor().GetPageAsync("/en/centres/odd");

        Assert.Equal(Name, page.Text("h1"));
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
    }

    [Theory]
    [InlineData("fr", 2009, "Membre, attesté en 2009, à confirmer")]
    [InlineData("en", 2009, "Member, attested in 2009, to be confirmed")]
    [InlineData("en", null, "Member, to be confirmed")]
    public async Task A_membership_that_only_an_old_source_proves_says_so_wherever_it_is_named(string language, int? year, string words)
    {
        await GivenAsync(Some.France(), Some.Centre("Old House", with: centre =>
        {
            centre.Membership = new Membership(MembershipKind.Member, AttestedIn: year);
            centre.Confidence = Confidence.Low;
        }));

        var page = await Site.Visitor().GetPageAsync($"/{language}/centres/old-house");
        var list = await Site.Visitor().GetPageAsync($"/{language}/centres");

        Assert.Equal(words, page.Text(".opening__kicker .badge"));
        Assert.Contains(words, page.Texts(".facts dd"));
        Assert.EndsWith($"· {words}", list.Texts("[data-testid=centre] p")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_holder_from_before_the_label_has_been_in_the_network_since()
    {
        await GivenAsync(
            Some.France(), Some.Centre("Saline", with: centre => centre.Membership = new Membership(MembershipKind.Labelled, Since: 1972)));

        var page = await Site.Visitor().GetPageAsync("/en/centres/saline");

        Assert.Equal("CCR label holder, in the network since 1972", page.Text(".opening__kicker .badge"));
    }

    [Fact]
    public async Task Where_the_facts_come_from_is_one_closed_line_and_confirmed_is_said_only_when_somebody_did()
    {
        await GivenAsync(
            Some.France(),
            Some.Centre("Told", with: centre => centre.Sources = ["https://one.example/", "https://two.example/"]),
            Some.Centre("Confirmed", with: centre => centre.Confirm(new DateOnly(2026, 5, 1))));

        var told = await Site.Visitor().GetPageAsync("/en/centres/told");
        var confirmed = await Site.Visitor().GetPageAsync("/en/centres/confirmed");

        Assert.Equal("Sources (2)", told.Text("details.sources:not([open]) summary"));
        Assert.DoesNotContain("onfirmed", told.Text("div.confirmed"), StringComparison.Ordinal);
        Assert.Contains("Confirmed on 1", confirmed.Text("div.confirmed"), StringComparison.Ordinal);
        Assert.False(confirmed.Has("details.sources"));
    }
}
