using System.Net;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.FundingImport;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Funding;

public sealed class FundingImportTests(OnlineSite site) : IClassFixture<OnlineSite>, IAsyncLifetime
{
    private const string Feed = "https://funder.example/feed";
    private const string Page = "/admin/funding-import";

    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>Calls</title><link>https://funder.example/</link><description>d</description>
        <item><title>Living &amp; moving</title><link>https://Funder.example:443/call-1?utm_source=rss&amp;id=7#top</link><description>&lt;p&gt;For &lt;b&gt;all&lt;/b&gt; who&amp;nbsp;dance&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description><pubDate>Mon, 16 Nov 2026 23:30:00 GMT</pubDate></item>
        <item><title>Second</title><link>https://funder.example/call-2</link><pubDate>no date at all</pubDate></item>
        <item><title></title><link>https://funder.example/call-3</link></item>
        <item><title>Nowhere</title><link>javascript:alert(1)</link></item>
        </channel></rss>
        """;

    public async Task InitializeAsync()
    {
        await site.ResetAsync();
        site.Web.Clear();
        site.Web.Holds(Feed, Rss);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Entries_of_a_feed_wait_in_the_queue_as_plain_text_each_address_once()
    {
        var editor = await site.StaffAsync(StaffRole.Editor);

        var first = await ReadFeedAsync(editor);
        var second = await ReadFeedAsync(editor);

        Assert.Equal(["Living & moving", "Second"], first.Texts("[data-testid=found] h3"));
        Assert.Contains("1. Living & moving", second.Text("[data-testid=results]"), StringComparison.Ordinal);
        var found = await site.ReadAsync(db => db.FoundCalls.OrderBy(f => f.Id).FirstAsync());
        Assert.Equal(
            ("https://funder.example/call-1?id=7", new DateOnly(2026, 11, 17), Feed), (found.SourceUrl, found.PublishedOn, found.Origin));
        Assert.StartsWith("For all who dance", found.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<", found.Summary, StringComparison.Ordinal);
        Assert.Equal(2, await site.ReadAsync(db => db.FoundCalls.CountAsync()));
    }

    [Fact]
    public async Task Atom_is_read_too()
    {
        site.Web.Holds(Feed, """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Calls</title><id>urn:x</id><updated>2026-11-01T00:00:00Z</updated>
            <entry><title type="html">A &lt;i&gt;call&lt;/i&gt;</title><id>urn:y</id><updated>2026-11-02T10:00:00Z</updated>
            <link rel="self" href="https://funder.example/self"/><link href="https://funder.example/atom"/><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>
            """);

        await ReadFeedAsync(await site.StaffAsync(StaffRole.Editor));

        var found = await site.ReadAsync(db => db.FoundCalls.SingleAsync());
        Assert.Equal(
            ("A call", "https://funder.example/atom", "Text", new DateOnly(2026, 11, 2)),
            (found.Title, found.SourceUrl, found.Summary, found.PublishedOn));
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><rss version=\"2.0\"><channel><title>&lol2;</title></channel></rss>")]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><item><title>&xxe;</title></item></channel></rss>")]
    [InlineData("<html><body>No feed</body></html>")]
    [InlineData("{ \"json\": true }")]
    [InlineData("<rss version=\"2.0\"><channel><item><title>cut")]
    [InlineData("")]
    public async Task What_is_no_harmless_feed_is_refused_in_words(string body)
    {
        site.Web.Holds(Feed, body);

        var answer = await ReadFeedAsync(await site.StaffAsync(StaffRole.Editor));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, Feed), (answer.Status, answer.One("input[name=address]").GetAttribute("value")));
        Assert.Equal(["Cette adresse ne donne ni Atom ni RSS."], answer.Texts("[data-testid=errors] li"));
        Assert.Equal(0, await site.ReadAsync(db => db.FoundCalls.CountAsync()));
    }

    [Theory]
    [InlineData(FetchFault.BadAddress)]
    [InlineData(FetchFault.RefusedAddress)]
    [InlineData(FetchFault.Unreachable)]
    [InlineData(FetchFault.TooSlow)]
    [InlineData(FetchFault.TooLarge)]
    [InlineData(FetchFault.TooManyRedirects)]
    public async Task Each_fault_of_the_way_has_its_words(FetchFault fault)
    {
        site.Web.Fails(Feed, fault);

        var message = Assert.Single((await ReadFeedAsync(await site.StaffAsync(StaffRole.Editor))).Texts("[data-testid=errors] li"));

        Assert.DoesNotContain("Problem", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_file_are_read_one_by_one_with_their_faults()
    {
        var lines = site.Services.GetRequiredService<FoundCsv>().Read("""
            title;source_url;deadline;time_zone;published_on;funder
            Good;https://funder.example/1;2027-03-11T17:00;Pacific/Tahiti;2026-11-01;Fondation
            Gap;https://funder.example/2;2027-03-28T02:30;Europe/Paris;;
            Zone;https://funder.example/3;2027-03-11T17:00;Nowhere/City;;
            Day;https://funder.example/4;;;1/2/2026;
            Address;ftp://funder.example/5;;;;
            ;https://funder.example/6;;;;
            '=cmd;https://funder.example/7
            """u8.ToArray()).Lines;

        Assert.Equal([null, "Deadline", "TimeZone", "Day", "NoAddress", "NoTitle", null], lines.Select(line => line.Fault));
        Assert.Equal(new DateTime(2027, 3, 12, 3, 0, 0, DateTimeKind.Utc), lines[0].Entry!.Deadline!.At);
        Assert.Equal("=cmd", lines[^1].Entry!.Title);
    }

    [Fact]
    public void A_file_without_its_columns_says_which_are_missing() =>
        Assert.Contains(
            "title, source_url", site.Services.GetRequiredService<FoundCsv>().Read("name,link\na,b"u8.ToArray()).Problem!,
            StringComparison.Ordinal);

    [Fact]
    public async Task What_stands_in_the_funding_watch_already_is_left_out()
    {
        await site.SaveAsync(Some.Funding("Known", with: call => call.SourceUrl = "https://funder.example/call-2?utm_medium=x"));

        await ReadFeedAsync(await site.StaffAsync(StaffRole.Editor));

        Assert.Equal(["Living & moving"], await site.ReadAsync(db => db.FoundCalls.Select(f => f.Title).ToListAsync()));
    }

    [Fact]
    public async Task The_same_feed_read_often_at_once_gives_each_call_once()
    {
        var lines = FeedReader.Parse(System.Text.Encoding.UTF8.GetBytes(Rss))!;

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FundingImporter>().QueueAsync(lines, Feed, Actor.Portal, CancellationToken.None);
        }));

        Assert.Equal(2, await site.ReadAsync(db => db.FoundCalls.CountAsync()));
    }

    [Fact]
    public async Task Taking_makes_one_draft_that_holds_what_was_found()
    {
        await site.SaveAsync(new FoundCall(
            "hash",
            new FoundEntry("Un appel", "https://funder.example/9")
            {
                Summary = "Pour tous.",
                Funder = "Fondation",
                Deadline = new CutOff(new DateTime(2027, 3, 12, 3, 0, 0, DateTimeKind.Utc), "Pacific/Tahiti"),
            },
            Feed, NetworkSite.Now.UtcDateTime));
        var editor = await site.StaffAsync(StaffRole.Editor);
        var page = await editor.GetPageAsync(Page);

        var taken = await editor.SubmitAsync(page, "form[action$='/taking']");
        var again = await editor.SubmitAsync(page, "form[action$='/taking']");

        Assert.Equal(taken.Location, again.Location);
        var form = await editor.FollowAsync(taken);
        Assert.Equal("Un appel", form.One("[name='title.fr']").GetAttribute("value"));
        Assert.Equal("2027-03-11T17:00", form.One("[name='cutOffs[0].at']").GetAttribute("value"));
        Assert.Equal(1, await site.ReadAsync(db => db.FundingCalls.CountAsync()));
        Assert.False((await editor.GetPageAsync(Page)).Has("[data-testid=found]"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetPageAsync("/fr/funding/un-appel")).Status);
    }

    [Fact]
    public async Task What_is_refused_does_not_come_again_until_it_is_forgotten()
    {
        var editor = await site.StaffAsync(StaffRole.Editor);
        var page = await ReadFeedAsync(editor);
        await editor.SubmitAsync(page, "[data-testid=found]:first-child form[action$='/refusal']");

        Assert.Equal(["Second"], (await ReadFeedAsync(editor)).Texts("[data-testid=found] h3"));

        site.Clock.Advance(FoundCall.Remembered);
        Assert.Equal(1, await KeepAsync());
        Assert.Equal(["Second"], await site.ReadAsync(db => db.FoundCalls.Select(f => f.Title).ToListAsync()));
    }

    [Theory]
    [InlineData(29, FoundCallState.Waiting)]
    [InlineData(30, FoundCallState.Refused)]
    public async Task What_waits_long_after_its_deadline_is_refused_by_itself(int days, FoundCallState state)
    {
        var deadline = NetworkSite.Now.UtcDateTime.AddDays(1);
        await site.SaveAsync(
            new FoundCall(
                "hash", new FoundEntry("Un appel", "https://funder.example/9") { Deadline = new CutOff(deadline, "Europe/Paris") }, Feed,
                NetworkSite.Now.UtcDateTime));

        site.Clock.AdjustTime(new DateTimeOffset(deadline, TimeSpan.Zero).AddDays(days));
        await KeepAsync();

        Assert.Equal(state, await site.ReadAsync(db => db.FoundCalls.Select(f => f.State).SingleAsync()));
    }

    [Fact]
    public async Task Two_drafts_with_the_same_source_never_end_in_a_fault()
    {
        var editor = await site.StaffAsync(StaffRole.Editor);
        var forms = new List<Page>();
        foreach (var title in new[] { "Un", "Deux" })
        {
            var begun = await editor.SubmitAsync(
                await editor.GetPageAsync("/admin/funding/new"), "form[action$='/new']", ("title.fr", title));
            forms.Add(await editor.GetPageAsync(begun.Location!.ToString()));
        }

        var answers = await Task.WhenAll(
            forms.Select(form => editor.SubmitAsync(form, "form#content", ("sourceUrl", "https://funder.example/same"))));

        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
    }

    private static async Task<Page> ReadFeedAsync(HttpClient editor) =>
        await editor.SubmitAsync(await editor.GetPageAsync(Page), "form#feed", ("address", Feed));

    private async Task<int> KeepAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FoundCallKeeping>().RunAsync(CancellationToken.None);
    }
}
