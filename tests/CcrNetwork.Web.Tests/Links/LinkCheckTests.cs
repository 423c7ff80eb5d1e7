using System.Net;
using CcrNetwork.Data.Links;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Links;

public sealed class LinkCheckTests(OnlineSite site) : IClassFixture<OnlineSite>, IAsyncLifetime
{
    private const string Address = "https://rosa.example/";

    public async Task InitializeAsync()
    {
        await site.ResetAsync();
        site.Web.Clear();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_address_that_stands_in_many_items_is_not_read_with_all_of_them()
    {
        const string shared = "https://everywhere.example/";
        await site.SaveAsync(
            [.. Enumerable.Range(0, 450).Select(number => Some.Centre($"Mill {number}", with: c => c.Website = shared))]);
        await site.GatherAsync();
        var places = await site.ReadAsync(db => db.LinkPlaces.CountAsync());

        Assert.Equal(450, places);
        Assert.Equal(1, await site.ReadAsync(db => db.LinkChecks.CountAsync()));

        await site.ChangeAsync(db => db.Centres.AsTracking().OrderBy(c => c.Id).First().Website = "https://own.example/");
        await site.GatherAsync();

        Assert.Equal(
            [("https://everywhere.example/", 449), ("https://own.example/", 1)],
            await site.ReadAsync(async db => (await db.LinkChecks
                .OrderBy(link => link.Address)
                .Select(link => new { link.Address, Count = link.Places.Count })
                .ToListAsync())
                .Select(link => (link.Address, link.Count))));
    }

    [Fact]
    public async Task Gathers_the_links_of_what_is_published_wherever_they_stand()
    {
        await site.SaveAsync(
            Some.Centre("Villa Rosa", with: c =>
            {
                c.Website = "https://rosa.example";
                Broken.Set<ContentItem>(
                    c, nameof(c.Sources), (string[])["https://rosa.example/", "https://source.example/a b", "not an address"]);
            }),
            Some.Centre("Draft", published: false, with: c => c.Website = "https://draft.example/"),
            Some.Centre("Gone", archived: true, with: c => c.Website = "https://gone.example/"),
            Some.TextPage(
                "Guide",
                with: p => p.Body = LocalizedText.Of(
                    "Voir [ici](https://ici.example/x) et <https://la.example/>, [nous](/centres), [toi](mailto:a@b.example).", "See.")));

        await site.GatherAsync();
        await site.GatherAsync();

        var links = await site.ReadAsync(db => db.LinkChecks.Include(link => link.Places).OrderBy(link => link.Address).ToListAsync());
        Assert.Equal(["https://ici.example/x", "https://la.example/", "https://rosa.example/"], links.Select(link => link.Address));
        Assert.Equal(["sources", "website"], links[^1].Places.Select(place => place.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["body.fr"], links[0].Places.Select(place => place.Key));
    }

    [Fact]
    public async Task Forgets_what_nobody_links_to_any_more()
    {
        await GivenCentreAsync();
        await site.ChangeAsync(db => db.Centres.Single().Website = "https://other.example/");
        await site.GatherAsync();
        Assert.Equal("https://other.example/", (await LinkAsync()).Address);

        await site.ChangeAsync(db => db.Centres.Single().Archive(NetworkSite.Now.UtcDateTime));
        Assert.Equal(0, await site.GatherAsync());
    }

    [Fact]
    public async Task Accuses_after_failures_on_three_days_only_and_takes_it_back_when_it_works()
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, HttpStatusCode.NotFound);
        foreach (var state in new[] { LinkState.Failing, LinkState.Failing, LinkState.Broken })
        {
            Assert.Equal(1, await site.CheckAsync());
            Assert.Equal(state, (await LinkAsync()).State);
            Assert.Equal(0, await site.CheckAsync());
            site.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal("404", (await LinkAsync()).Reason);
        Assert.Equal(0, await site.CheckAsync());

        site.Web.Clear();
        site.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(1, await site.CheckAsync());
        Assert.Equal((LinkState.Fine, null, 0), ((await LinkAsync()).State, (await LinkAsync()).Reason, (await LinkAsync()).FailedDays));
    }

    [Fact]
    public async Task Several_failures_on_one_day_are_one()
    {
        await GivenCentreAsync();
        site.Web.Fails(Address, FetchFault.Unreachable);
        for (var i = 0; i < 4; i++)
        {
            await site.ChangeAsync(db => db.LinkChecks.Single().Hasten(site.Clock.GetUtcNow().UtcDateTime));
            await site.CheckAsync();
        }

        Assert.Equal((LinkState.Failing, 1), ((await LinkAsync()).State, (await LinkAsync()).FailedDays));
    }

    [Fact]
    public async Task Asks_for_the_headers_first_and_as_a_browser_only_when_that_fails()
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, HttpStatusCode.MethodNotAllowed, HttpMethod.Head);
        await site.CheckAsync();

        Assert.Equal([$"HEAD {Address}", $"GET {Address}"], site.Web.Asked);
        Assert.Equal(LinkState.Fine, (await LinkAsync()).State);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 7200, 7200)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 60, 3600)]
    [InlineData(HttpStatusCode.TooManyRequests, 100_000_000, 604_800)]
    public async Task Who_asks_to_come_later_is_asked_later_and_not_accused(HttpStatusCode status, int seconds, int wait)
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, status, retryAfter: TimeSpan.FromSeconds(seconds));
        await site.CheckAsync();

        var link = await LinkAsync();
        Assert.Equal((LinkState.Unchecked, NetworkSite.Now.UtcDateTime.AddSeconds(wait)), (link.State, link.NextCheckAt));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, LinkState.Fine)]
    [InlineData(HttpStatusCode.Unauthorized, LinkState.Fine)]
    [InlineData(HttpStatusCode.InternalServerError, LinkState.Failing)]
    [InlineData(HttpStatusCode.Gone, LinkState.Failing)]
    public async Task Answers_are_judged(HttpStatusCode status, LinkState state)
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, status);
        await site.CheckAsync();

        Assert.Equal(state, (await LinkAsync()).State);
    }

    [Theory]
    [InlineData(FetchFault.RefusedAddress, LinkState.Refused)]
    [InlineData(FetchFault.TooLarge, LinkState.Fine)]
    [InlineData(FetchFault.TooSlow, LinkState.Failing)]
    public async Task Faults_are_judged(FetchFault fault, LinkState state)
    {
        await GivenCentreAsync();
        site.Web.Fails(Address, fault);
        await site.CheckAsync();

        Assert.Equal(state, (await LinkAsync()).State);
    }

    [Fact]
    public async Task A_host_with_many_links_is_asked_little_by_little()
    {
        await site.SaveAsync(
            [.. Enumerable.Range(0, 10).Select(number => Some.Centre($"Centre {number}", with: c => c.Website = $"https://many.example/{number}"))]);
        await site.SaveAsync(Some.Centre("Other", with: c => c.Website = "https://few.example/"));
        await site.GatherAsync();

        Assert.Equal(5, await site.CheckAsync());
        Assert.Equal(4, await site.CheckAsync());
        Assert.Equal(2, await site.CheckAsync());
    }

    [Fact]
    public async Task A_broken_link_stands_at_its_field_on_the_dashboard_and_in_the_list()
    {
        var id = await GivenBrokenAsync();
        var editor = await site.StaffAsync(StaffRole.Editor);

        var list = await editor.GetPageAsync("/admin/links");
        var csv = await editor.GetPageAsync("/admin/links.csv");
        var form = await editor.GetPageAsync($"/admin/centres/{id}/edit");
        var dashboard = await editor.GetPageAsync("/admin");

        Assert.Contains("page introuvable (404)", Assert.Single(list.Texts("[data-testid=link]")), StringComparison.Ordinal);
        Assert.Contains($"centres/{id}", csv.Html, StringComparison.Ordinal);
        Assert.StartsWith(
            $"Rompu {Address}", Assert.Single(form.Texts(".field:has(#field-website) [data-testid=link-warning]")),
            StringComparison.Ordinal);
        Assert.Equal([$"/admin/centres/{id}/edit"], dashboard.Attributes("[data-testid=broken-links] a", "href"));
    }

    [Fact]
    public async Task Centre_editors_hear_of_their_own_links_only()
    {
        var id = await GivenBrokenAsync();
        var other = Some.Centre("Elsewhere");
        await site.SaveAsync(other);

        Assert.True((await (await site.StaffAsync(StaffRole.CentreEditor, id)).GetPageAsync("/admin")).Has("[data-testid=broken-links]"));
        Assert.False(
            (await (await site.StaffAsync(StaffRole.CentreEditor, other.Id)).GetPageAsync("/admin")).Has("[data-testid=broken-links]"));
    }

    [Fact]
    public async Task A_field_that_no_longer_holds_the_link_is_left_in_peace()
    {
        var id = await GivenBrokenAsync();
        await site.ChangeAsync(db => db.Centres.Single().Website = "https://new.example/");

        Assert.False(
            (await (await site.StaffAsync(StaffRole.Editor)).GetPageAsync($"/admin/centres/{id}/edit")).Has("[data-testid=link-warning]"));
    }

    [Fact]
    public async Task Permanent_redirects_are_told_with_the_new_address_and_a_link_can_be_asked_again()
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, HttpStatusCode.OK, movedTo: "https://rosa.example/new");
        await site.CheckAsync();
        var editor = await site.StaffAsync(StaffRole.Editor);
        var list = await editor.GetPageAsync("/admin/links?state=Moved");
        Assert.Contains("https://rosa.example/new", list.Text("[data-testid=link]"), StringComparison.Ordinal);

        site.Web.Clear();
        var again = await editor.SubmitAsync(list, "[data-testid=link] form");

        Assert.Equal("/admin/links?state=Moved", again.Location?.ToString());
        Assert.Equal(1, await site.CheckAsync());
        Assert.Equal(LinkState.Fine, (await LinkAsync()).State);
    }

    private async Task<int> GivenBrokenAsync()
    {
        await GivenCentreAsync();
        site.Web.Answers(Address, HttpStatusCode.NotFound);
        for (var day = 0; day < 3; day++)
        {
            await site.CheckAsync();
            site.Clock.Advance(TimeSpan.FromDays(1));
        }

        return await site.ReadAsync(db => db.Centres.Select(c => c.Id).SingleAsync());
    }

    private async Task GivenCentreAsync()
    {
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa", with: c => c.Website = "https://rosa.example"));
        await site.GatherAsync();
    }

    private Task<LinkCheck> LinkAsync() => site.ReadAsync(db => db.LinkChecks.SingleAsync());
}
