using System.Net;
using System.Text.Json;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.PartnerSearch;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Api;

public sealed class ReadApiTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Lists_members_of_today_by_name_and_no_draft()
    {
        await GivenAsync(
            Some.France(), Some.Centre("Villa Rosa", heritage: HeritageType.GardenPark), Some.Centre("Casa Almagro"),
            Some.Centre("Once There", membership: MembershipKind.Former), Some.Centre("Hidden House", published: false));

        var list = await GetAsync("/api/v1/centres");

        Assert.Equal(["casa-almagro", "villa-rosa"], Slugs(list));
        Assert.Equal("garden-park", list.GetProperty("items")[1].GetProperty("heritage").GetString());
        Assert.Equal(
            "http://localhost/en/centres/villa-rosa", list.GetProperty("items")[1].GetProperty("pages").GetProperty("en").GetString());
    }

    [Fact]
    public async Task Filters_as_the_directory_does()
    {
        await GivenAsync(
            Some.France(), Some.Country("BE", "Belgique", "Belgium"), Some.Centre("Casa Almagro"), Some.Centre("Villa Rosa", country: "BE"),
            Some.Centre("Once There", membership: MembershipKind.Former));

        Assert.Equal(["villa-rosa"], Slugs(await GetAsync("/api/v1/centres?country=be")));
        Assert.Equal(["once-there"], Slugs(await GetAsync("/api/v1/centres?membership=former")));
        Assert.Equal(["casa-almagro"], Slugs(await GetAsync("/api/v1/centres?q=almagró")));
    }

    [Fact]
    public async Task Gives_news_events_and_resources_for_everyone_and_nothing_for_members_only()
    {
        await GivenAsync(
            Some.News("Open doors", with: news => news.Body = LocalizedText.Of("**Tout** le monde", "**Everybody**")),
            Some.News("Draft", published: false),
            Some.Event("Session"), Some.Event("Secret", published: false), Resource("Guide", Audience.Everyone),
            Resource("Inside", Audience.Members));

        var news = await GetAsync("/api/v1/news");

        Assert.Equal(["open-doors"], Slugs(news));
        Assert.Equal("Everybody", news.GetProperty("items")[0].GetProperty("body").GetProperty("en").GetString());
        Assert.Equal(
            "http://localhost/fr/news/open-doors", news.GetProperty("items")[0].GetProperty("pages").GetProperty("fr").GetString());
        Assert.Equal(["session"], Slugs(await GetAsync("/api/v1/agenda")));
        Assert.Equal(["guide"], Slugs(await GetAsync("/api/v1/resources")));
    }

    [Fact]
    public async Task Gives_current_notices_for_everyone_without_contacts()
    {
        var centre = Some.Centre("Villa Rosa", with: centre => (centre.Email, centre.Phone) = ("inside@example.org", "+33 1 02 03"));
        await GivenAsync(
            Some.France(), centre,
            NoticeSite.Notice("Choir", centre, with: notice => (notice.WantedCountries, notice.WorkLanguages) = (["BE"], ["fr"])),
            NoticeSite.Notice("Hidden", Some.Centre("Hidden House", published: false)),
            NoticeSite.Notice("Inside", centre, audience: Audience.Members),
            NoticeSite.Notice("Over", centre, endsOn: NoticeSite.Today.AddDays(-1)),
            NoticeSite.Notice("Draft", centre, published: false));

        var notices = await GetAsync("/api/v1/partner-search");

        Assert.Equal(["hidden", "choir"], Slugs(notices));
        var choir = notices.GetProperty("items")[1];
        Assert.Equal(("villa-rosa", "looking-for"), (choir.GetProperty("centre").GetString(), choir.GetProperty("kind").GetString()));
        Assert.Equal("http://localhost/en/partner-search/choir", choir.GetProperty("pages").GetProperty("en").GetString());
        Assert.DoesNotContain("inside@example.org", notices.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-house", notices.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_calls_for_projects_with_their_deadlines_and_no_comment_for_members()
    {
        await GivenAsync(
            Some.Funding(
                "Stones", closesInDays: [3, 60],
                with: call => (call.MemberComment, call.Themes) = (LocalizedText.Of("Secret", "Secret"), [FundingTheme.Heritage])),
            Some.Funding("Draft", published: false), Some.Funding("Gone", archived: true));

        var calls = await GetAsync("/api/v1/funding");

        Assert.Equal(["stones"], Slugs(calls));
        var call = calls.GetProperty("items")[0];
        Assert.Equal("closing-soon", call.GetProperty("state").GetString());
        Assert.Equal(NetworkSite.Now.UtcDateTime.AddDays(3), call.GetProperty("cutOffs")[0].GetProperty("at").GetDateTime());
        Assert.Equal("Europe/Brussels", call.GetProperty("cutOffs")[0].GetProperty("timeZone").GetString());
        Assert.DoesNotContain("Secret", calls.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_from_page_to_page()
    {
        await GivenAsync(Some.France(), Some.Centre("A"), Some.Centre("B"), Some.Centre("C"));

        var first = await GetAsync("/api/v1/centres?country=fr&pageSize=2");
        var next = new Uri(first.GetProperty("next").GetString()!).PathAndQuery;
        var second = await GetAsync(next);

        Assert.Equal(["a", "b"], Slugs(first));
        Assert.Equal(
            (1, 2, 3),
            (first.GetProperty("page").GetInt32(), first.GetProperty("pageCount").GetInt32(), first.GetProperty("total").GetInt32()));
        Assert.Equal(["c"], Slugs(second));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Gives_texts_by_language_and_the_state_of_a_call_by_the_clock()
    {
        await GivenAsync(
            Some.Call("Odyssée 2027", opensInDays: -5, closesInDays: 3), Some.Call("Secret", closesInDays: 3, published: false));

        var before = (await GetAsync("/api/v1/calls")).GetProperty("items");
        Site.Clock.Advance(TimeSpan.FromDays(4));
        await Site.ForgetPagesAsync();
        var after = (await GetAsync("/api/v1/calls")).GetProperty("items");

        Assert.Equal(1, before.GetArrayLength());
        Assert.Equal("Odyssée 2027", before[0].GetProperty("title").GetProperty("fr").GetString());
        Assert.Equal("closing-soon", before[0].GetProperty("state").GetString());
        Assert.Equal("closed", after[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Names_no_unpublished_thing_inside_a_published_one()
    {
        var centre = Some.Centre("Hidden House", published: false);
        await GivenAsync(
            Some.Protocol("Accord", with: protocol => protocol.Bind(centre)),
            Some.Project("Aqueduct", with: project =>
            {
                project.Involve(centre);
                project.Lead = new Domain.Cooperation.ProjectParty("The house", "FR", centre.Slug);
            }),
            Some.Call("Odyssée", of: [Some.Programme("Draft Programme", published: false)]));

        foreach (var list in new[] { "protocols", "projects", "calls" })
        {
            var page = await Site.Visitor().GetPageAsync($"/api/v1/{list}");

            Assert.DoesNotContain("hidden-house", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("draft-programme", page.Html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/api/v1/centres/hidden-house", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/centres/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/centres?page=first", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/calls?pageSize=101", HttpStatusCode.BadRequest)]
    public async Task Tells_a_problem_in_a_form_that_programs_read(string path, HttpStatusCode status)
    {
        await GivenAsync(Some.Centre("Hidden House", published: false));

        var page = await Site.Visitor().GetPageAsync(path);

        Assert.Equal(status, page.Status);
        Assert.Equal("application/problem+json", page.MediaType);
        Assert.Equal((int)status, JsonDocument.Parse(page.Html).RootElement.GetProperty("status").GetInt32());
        Assert.Equal("*", page.Headers["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task Refuses_to_be_written_to()
    {
        var page = await Site.Visitor().AskAsync(HttpMethod.Post, "/api/v1/centres");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
        Assert.Equal("application/problem+json", page.MediaType);
    }

    [Fact]
    public async Task Sends_an_answer_once_and_again_after_a_change()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = Site.Visitor();
        var tag = (await visitor.GetPageAsync("/api/v1/centres")).Headers["ETag"];

        var same = await visitor.AskAsync(HttpMethod.Get, "/api/v1/centres", ("If-None-Match", tag));
        await GivenAsync(Some.Centre("Casa Almagro"));
        var changed = await visitor.AskAsync(HttpMethod.Get, "/api/v1/centres", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, same.Status);
        Assert.Equal("*", same.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
    }

    [Theory]
    [InlineData("/api/v1/centres", true)]
    [InlineData("/api/v1/openapi.json", true)]
    [InlineData("/fr/centres.csv", true)]
    [InlineData("/fr/centres.geojson", true)]
    [InlineData("/fr/residencies/calls.ics", true)]
    [InlineData("/fr/centres", false)]
    [InlineData("/fr/api", false)]
    public async Task Only_the_open_data_is_open_to_other_sites(string path, bool isOpen)
    {
        foreach (var _ in new[] { "fresh", "from the cache" })
        {
            var page = await Site.Visitor().GetPageAsync(path);

            Assert.Equal(isOpen, page.Headers.ContainsKey("Access-Control-Allow-Origin"));
            Assert.Equal(isOpen ? "cross-origin" : "same-origin", page.Headers["Cross-Origin-Resource-Policy"]);
        }
    }

    [Fact]
    public async Task Describes_itself_and_nothing_else()
    {
        var description = await GetAsync("/api/v1/openapi.json");

        var paths = description.GetProperty("paths").EnumerateObject().ToList();
        Assert.Contains(paths, path => path.Name == "/api/v1/centres/{slug}");
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path.Name, StringComparison.Ordinal));
        Assert.All(paths, path => Assert.False(string.IsNullOrEmpty(path.Value.GetProperty("get").GetProperty("summary").GetString())));
        Assert.All(paths, path => Assert.True(path.Value.GetProperty("get").GetProperty("responses").TryGetProperty("200", out _)));
        var states = description.GetProperty("components").GetProperty("schemas").GetProperty("CallState").GetProperty("enum");
        Assert.Contains("closing-soon", states.EnumerateArray().Select(state => state.GetString()));
    }

    private static IEnumerable<string?> Slugs(JsonElement list) =>
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString());

    private async Task<JsonElement> GetAsync(string path)
    {
        var page = await Site.Visitor().GetPageAsync(path);
        Assert.True(page.Status == HttpStatusCode.OK, page.ToString());
        Assert.Equal("application/json", page.MediaType);
        return JsonDocument.Parse(page.Html).RootElement;
    }

    private static Resource Resource(string title, Audience audience)
    {
        var made = new Resource(Some.SlugOf(title), LocalizedText.Of(title, title)) { Audience = audience, Link = "https://example.org" };
        made.Publish(NetworkSite.Now.UtcDateTime);
        return made;
    }
}
