using System.Net;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CcrNetwork.Web.Tests.FundingMail;

public sealed class UnsubscribingTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_mail_program_ends_it_with_one_click_without_cookie_or_token()
    {
        var mail = await RemindedAsync();
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        using var click = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        using var answer = await Site.Visitor().PostAsync(new Uri(mail.UnsubscribeAddress(), UriKind.Relative), click);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
        Assert.False(await Site.ReadAsync(db => db.FundingReminders.AnyAsync()));
    }

    [Fact]
    public async Task Opening_the_address_of_the_header_changes_nothing_and_shows_a_button_that_does()
    {
        var address = (await RemindedAsync()).UnsubscribeAddress();
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync(address);
        await visitor.AskAsync(HttpMethod.Head, address);
        Assert.True(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
        Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.True(page.Has("meta[name=robots][content=noindex]"));

        Assert.Equal("Subscription ended", (await visitor.SubmitAsync(page, "[data-testid=end]")).Text("h1"));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetPageAsync(address)).Status);
        Assert.Equal("Subscription ended", (await visitor.SubmitAsync(page, "[data-testid=end]")).Text("h1"));
    }

    [Fact]
    public async Task The_link_of_an_old_mail_still_works()
    {
        var address = (await RemindedAsync()).UnsubscribeAddress();
        Site.Clock.Advance(TimeSpan.FromDays(600));

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(address)).Status);
    }

    [Fact]
    public async Task An_old_link_never_reaches_a_later_subscription_of_the_same_address()
    {
        var address = (await RemindedAsync()).UnsubscribeAddress();
        var visitor = Site.Visitor();
        await visitor.SubmitAsync(await visitor.GetPageAsync(address), "[data-testid=end]");
        await Site.SubscribeAsync();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetPageAsync(address)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=")]
    [InlineData("?key=nonsense")]
    [InlineData("?key=%FF%FE")]
    public async Task A_wrong_key_ends_nothing(string query)
    {
        await Site.SubscribeAsync();
        using var click = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        using var answer = await Site.Visitor().PostAsync(new Uri($"/en/funding-by-mail/subscription{query}", UriKind.Relative), click);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(
            "This link cannot be read", (await Site.Visitor().GetPageAsync($"/en/funding-by-mail/subscription{query}")).Text("h1"));
        Assert.True(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
    }

    [Fact]
    public async Task A_subscription_ends_after_two_years_with_a_mail_before_that_offers_to_renew_it()
    {
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        Site.Clock.SetUtcNow(NetworkSite.Now.AddMonths(24).AddDays(-31));
        Assert.Empty(await Site.RoundAsync());

        var told = Assert.Single(await Site.RoundAsync(TimeSpan.FromDays(1)));
        Assert.Empty(await Site.RoundAsync(TimeSpan.FromDays(1)));
        Assert.Equal("Your subscription to calls for projects is ending", told.Subject);
        var page = await Site.Browser().GetPageAsync(told.UnsubscribeAddress());
        Assert.True(page.Has("[data-testid=renewal]"));

        Site.Clock.SetUtcNow(NetworkSite.Now.AddMonths(24));
        await Site.RoundAsync();
        Assert.False(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
    }

    [Fact]
    public async Task Renewed_it_lasts_two_years_more()
    {
        await Site.SubscribeAsync(kind: FundingMailKind.Digest);
        Site.Clock.SetUtcNow(NetworkSite.Now.AddMonths(24).AddDays(-20));
        var address = (await Site.RoundAsync()).Single().UnsubscribeAddress();
        var browser = Site.Browser();

        var renewed = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetPageAsync(address), "[data-testid=renewal]"));

        Assert.False(renewed.Has("[data-testid=renewal]"));
        await Site.RoundAsync(TimeSpan.FromDays(365));
        Assert.True(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
    }

    private async Task<MimeMessage> RemindedAsync()
    {
        await GivenAsync(Some.Funding("Soon", closesInDays: [3]));
        await Site.SubscribeAsync();
        return (await Site.RoundAsync()).Single();
    }
}
