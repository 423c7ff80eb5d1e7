using System.Net;
using System.Xml.Linq;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Tests.Support;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Funding;

public sealed class FundingTests(NetworkSite site) : SiteTests(site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Lists_the_next_deadline_first_and_no_drafts()
    {
        await GivenCallsAsync();

        var page = await Site.Visitor().GetPageAsync("/en/funding");

        Assert.Equal(["Soon", "Later", "Endless", "Past"], page.Texts("[data-testid=funding-call] h2"));
        Assert.Equal(["Closing soon", "Announced", "Open", "Closed"], page.Texts("[data-testid=funding-call] .badge"));
    }

    [Theory]
    [InlineData("?state=closed", "Past")]
    [InlineData("?state=open", "Soon|Endless")]
    [InlineData("?funder=foundation", "Later")]
    [InlineData("?theme=heritage", "Soon")]
    [InlineData("?country=be", "Soon|Endless|Past")]
    [InlineData("?q=Lâter", "Later")]
    [InlineData("?q=zzzz", "")]
    [InlineData("?state=1&funder=x&theme=,&country=1e&q=%20", "Soon|Later|Endless|Past")]
    public async Task Page_feed_and_calendar_are_narrowed_alike(string query, string titles)
    {
        await GivenCallsAsync();
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync($"/en/funding{query}");
        var feed = await visitor.GetPageAsync(page.Attributes("link[type='application/atom+xml']", "href").Single());
        var calendar = await visitor.GetPageAsync(page.Attributes("link[type='text/calendar']", "href").Single());

        Assert.Equal(titles, string.Join('|', page.Texts("[data-testid=funding-call] h2")));
        Assert.Equal(
            titles.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(),
            XDocument.Parse(feed.Html).Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).Order());
        Assert.Equal(
            titles.Split('|', StringSplitOptions.RemoveEmptyEntries).Where(title => title != "Endless").Order(),
            Calendar.Load(calendar.Html)!.Events.Select(deadline => deadline.Summary!["Deadline: ".Length..]).Distinct().Order());
    }

    [Fact]
    public async Task A_calendar_has_every_deadline_at_its_instant()
    {
        await GivenAsync(Some.Funding("Twice", closesInDays: [10, 60]));

        var calendar = Calendar.Load((await Site.Visitor().GetPageAsync("/fr/funding/twice.ics")).Html)!;

        Assert.Equal(
            [NetworkSite.Now.UtcDateTime.AddDays(10).Date, NetworkSite.Now.UtcDateTime.AddDays(60).Date],
            calendar.Events.Select(deadline => deadline.Start!.AsUtc.Date).Order());
        Assert.Equal(2, calendar.Events.Select(deadline => deadline.Uid).Distinct().Count());
    }

    [Fact]
    public async Task A_page_tells_the_terms_and_keeps_the_comment_for_members_to_itself()
    {
        await GivenAsync(Some.Funding("Stones", closesInDays: [10], with: call =>
        {
            call.Funder = "Stone Fund";
            call.Give(5000, 60_000);
            call.CoFundingRate = 80;
            call.MemberComment = LocalizedText.Of("Secret de membre", "Secret of members");
        }));
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync("/en/funding/stones");

        Assert.Equal("Stones", page.Text("h1"));
        Assert.Contains("€5,000 to €60,000", page.Text("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("up to 80% of the costs", page.Text("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("https://funder.example/stones", page.Attributes(".actions a", "href"));
        Assert.Contains("\"Grant\"", page.Html, StringComparison.Ordinal);
        foreach (
            var path in new[]
            {
                "/en/funding/stones",
                "/en/funding",
                "/en/funding.atom",
                "/en/funding.ics",
                "/en/funding/stones.ics",
                "/en/search?q=secret",
            })
        {
            Assert.DoesNotContain("Secret of", (await visitor.GetPageAsync(path)).Html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    public async Task Members_read_the_comment(StaffRole role)
    {
        await GivenAsync(
            Some.Funding("Stones", with: call => call.MemberComment = LocalizedText.Of("Pour vous", "For you")), Some.Funding("Other"));

        var page = await (await Site.StaffAsync(role)).GetPageAsync("/admin/members/funding");

        Assert.Equal(["Pour vous"], page.Texts("[data-testid=comment]"));
    }

    [Theory]
    [InlineData("", "Soon|Later|Endless|Past", "All (4)|Open (2)|Closing soon (1)|Announced (1)|Closed (1)")]
    [InlineData("?state=open", "Soon|Endless", "All (4)|Open (2)|Closing soon (1)|Announced (1)|Closed (1)")]
    [InlineData("?funder=foundation&state=announced", "Later", "All (1)|Open (0)|Closing soon (0)|Announced (1)|Closed (0)")]
    [InlineData("?q=zzzz", "", "All (0)|Open (0)|Closing soon (0)|Announced (0)|Closed (0)")]
    public async Task Members_filter_and_turn_from_state_to_state(string query, string titles, string tabs)
    {
        await GivenCallsAsync();
        var member = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.CentreEditor, language: "en"));

        var page = await member.GetPageAsync($"/admin/members/funding{query}");

        Assert.Equal(titles, string.Join('|', page.Texts("[data-testid=funding-call] h2")));
        Assert.Equal(tabs, string.Join('|', page.Texts("[data-testid=tabs] a")));
        Assert.Single(page.All("[data-testid=tabs] a[aria-current=page]"));
        Assert.Equal("/admin/members/funding", page.One("form.filters").GetAttribute("action"));
        Assert.Equal(query.Contains("state", StringComparison.Ordinal), page.Has("form.filters input[name=state]"));
    }

    [Fact]
    public async Task Without_calls_it_says_where_else_to_look()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/funding");

        Assert.Equal(["/fr/network/services", "/fr/projects", "/fr/residencies/calls"], page.Attributes("[data-testid=empty] a", "href"));
        Assert.False(page.Has("form.filters"));
    }

    [Theory]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    [InlineData("withdrawn.ics", HttpStatusCode.NotFound)]
    public async Task Drafts_are_not_found_and_archived_calls_are_gone(string slug, HttpStatusCode status)
    {
        await GivenAsync(Some.Funding("Draft", published: false), Some.Funding("Withdrawn", closesInDays: [3], archived: true));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync($"/fr/funding/{slug}")).Status);
    }

    [Fact]
    public async Task Is_found_by_the_search_and_the_sitemap()
    {
        await GivenAsync(Some.Funding("Cœur de pierre"));
        var visitor = Site.Visitor();

        Assert.Contains(
            "/fr/funding/coeur-de-pierre", string.Concat((await visitor.GetPageAsync("/fr/search?q=coeur")).Attributes("main a", "href")),
            StringComparison.Ordinal);
        Assert.Contains("/fr/funding/coeur-de-pierre", (await visitor.GetPageAsync("/sitemap.xml")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_archived_thirty_days_after_its_last_deadline()
    {
        await GivenAsync(Some.Funding("Twice", closesInDays: [1, 10]), Some.Funding("Endless"));

        Site.Clock.Advance(TimeSpan.FromDays(39.9));
        Assert.Equal(0, await ArchiveAsync());
        Site.Clock.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal(1, await ArchiveAsync());
        Assert.Equal(0, await ArchiveAsync());

        var call = await Site.ReadAsync(db => db.FundingCalls.SingleAsync(c => c.State == PublicationState.Archived));
        Assert.Equal("twice", call.Slug);
        Assert.True(
            await Site.ReadAsync(
                db => db.AuditEntries.AnyAsync(entry => entry.Action == "content.archived" && entry.ActorName == "Portal")));
    }

    [Fact]
    public async Task Staff_writes_deadlines_as_the_wall_clock_of_their_zone()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var path = await BeginAsync(editor, "Appel");

        await editor.SubmitAsync(await editor.GetPageAsync(path), "form#content",
            ("title.en", "Call"), ("timeZone", "Europe/Brussels"), ("sourceUrl", "https://funder.example/1"),
            ("cutOffs[0].at", "2026-12-01T17:00"), ("cutOffs[1].at", "2026-12-02T17:00"), ("cutOffs[1].zone", "Pacific/Tahiti"));

        var call = await Site.ReadAsync(db => db.FundingCalls.SingleAsync());
        Assert.Equal(
            ["2026-12-01T16:00", "2026-12-03T03:00"],
            call.CutOffs.Select(cutOff => cutOff.At.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Two_calls_never_lead_to_the_same_page()
    {
        await GivenAsync(Some.Funding("First", with: call => call.SourceUrl = "https://funder.example/1"));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync(await BeginAsync(editor, "Second")), "form#content", ("sourceUrl", "https://funder.example/1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    private static async Task<string> BeginAsync(HttpClient editor, string title) =>
        (await editor.SubmitAsync(await editor.GetPageAsync("/admin/funding/new"), "form[action$='/new']", ("title.fr", title))).Location!.ToString();

    private async Task<int> ArchiveAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FundingArchiving>().ArchiveAsync(CancellationToken.None);
    }

    private Task GivenCallsAsync() => GivenAsync(
        Some.Funding("Past", closesInDays: [-5]),
        Some.Funding(
            "Later", closesInDays: [90], opensInDays: 5, with: call => (call.FunderKind, call.Countries) = (FunderKind.Foundation, ["FR"])),
        Some.Funding("Endless"),
        Some.Funding("Soon", closesInDays: [-30, 5, 200], with: call => call.Themes = [FundingTheme.Heritage]),
        Some.Funding("Draft", published: false));
}
