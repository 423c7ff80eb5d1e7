using System.Net;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.FundingMail;

public sealed class SubscribingTests(NetworkSite site) : SiteTests(site)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_list_leads_to_a_form_that_says_the_filter_in_words(string language)
    {
        await GivenAsync(Some.Funding("Stones", with: call => (call.Themes, call.Countries) = ([FundingTheme.Heritage], ["BE"])));
        var visitor = Site.Visitor();

        var list = await visitor.GetPageAsync($"/{language}/funding?theme=heritage&country=be&state=open&q=Stones");
        var form = await visitor.GetPageAsync(list.Attributes("a[href*='funding-by-mail']", "href").Single());

        Assert.Equal(
            language == "fr" ? ["Patrimoine", "Belgique", "Stones"] : ["Heritage", "Belgium", "Stones"],
            form.Texts("[data-testid=filter] dd"));
        Assert.Contains($"/{language}/funding?state=open&theme=heritage&country=be&q=Stones", form.Attributes("main a", "href"));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_owner_of_the_address_presses_the_button()
    {
        await GivenAsync(Some.Funding("Soon", closesInDays: [3]));
        await Site.AskAsync();
        await Site.SendMailAsync();
        var link = Site.Mail.LinkTo(Subscribers.Zoe);

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(link)).Status);
        Assert.Empty(await Site.RoundAsync());

        var browser = Site.Browser();
        var done = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetPageAsync(link), "main form"));
        Assert.Equal("Your subscription to calls for projects", done.Text("h1"));
        Assert.Contains(Subscribers.Zoe, done.Text("[data-testid=email]"), StringComparison.Ordinal);
        Assert.Single(await Site.RoundAsync());
    }

    [Fact]
    public async Task The_database_keeps_no_secret_that_a_mail_carries()
    {
        await Site.AskAsync();
        await Site.SendMailAsync();
        var secret = Site.Mail.LinkTo(Subscribers.Zoe).Split("key=")[1];

        var kept = await Site.ReadAsync(db => db.FundingSubscriptions.SingleAsync());
        var mail = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());

        Assert.NotEqual(secret, kept.ConfirmationHash);
        Assert.Equal((null, null), (mail.Text, mail.Unsubscribe));
    }

    [Fact]
    public async Task A_confirmation_must_come_with_the_token_of_its_form()
    {
        await Site.AskAsync();
        await Site.SendMailAsync();
        using var form = new FormUrlEncodedContent([new("key", Site.Mail.LinkTo(Subscribers.Zoe).Split("key=")[1])]);

        using var answer = await Site.Visitor().PostAsync(new Uri("/en/funding-by-mail/confirmation", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync(s => s.ConfirmedAt != null)));
    }

    [Fact]
    public async Task What_is_not_confirmed_in_48_hours_is_deleted()
    {
        await Site.AskAsync();
        await Site.SendMailAsync();
        var link = Site.Mail.LinkTo(Subscribers.Zoe);

        await Site.RoundAsync(TimeSpan.FromHours(47.9));
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(link)).Status);

        Site.Clock.Advance(TimeSpan.FromHours(0.1));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Visitor().GetPageAsync(link)).Status);
        await Site.RoundAsync();
        Assert.False(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_the_address_is_known_or_not()
    {
        await Site.SubscribeAsync();

        var known = await Site.AskAsync();
        var unknown = await Site.AskAsync("ada@example.org");
        await Site.SendMailAsync();

        Assert.Equal((unknown.Status, unknown.Location), (known.Status, known.Location));
        Assert.Equal("/en/funding-by-mail/sent", known.Location!.ToString());
    }

    [Theory]
    [InlineData("zoe@example.org")]
    [InlineData(" ZOE@example.org ")]
    public async Task The_same_address_and_filter_are_one_subscription(string again)
    {
        await Site.SubscribeAsync(query: "?theme=heritage&country=be");
        Site.Clock.Advance(TimeSpan.FromDays(1));

        await Site.AskAsync(again, "?country=BE&theme=Heritage&state=open", FundingMailKind.Digest, "fr");
        await Site.SendMailAsync();
        var kept = await Site.ReadAsync(db => db.FundingSubscriptions.SingleAsync());
        Assert.Equal((FundingMailKind.Both, "en"), (kept.Kind, kept.Language));

        await Site.ConfirmAsync();
        kept = await Site.ReadAsync(db => db.FundingSubscriptions.SingleAsync());
        Assert.Equal((FundingMailKind.Digest, "fr"), (kept.Kind, kept.Language));
    }

    [Fact]
    public async Task Another_filter_is_another_subscription()
    {
        await Site.SubscribeAsync(query: "?theme=heritage");
        await Site.SubscribeAsync();

        Assert.Equal(2, await Site.ReadAsync(db => db.FundingSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_mail()
    {
        var browser = Site.Browser();
        var form = await browser.GetPageAsync("/fr/funding-by-mail");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.SubmitAsync(form, "form[method=post]", ("Email", Subscribers.Zoe))));
        await Site.SendMailAsync();

        Assert.Single(Site.Mail.Messages);
        Assert.Equal(1, await Site.ReadAsync(db => db.FundingSubscriptions.CountAsync()));
    }

    [Fact]
    public async Task Nobody_fills_the_mailbox_of_somebody_else()
    {
        foreach (var theme in Enum.GetNames<FundingTheme>())
        {
            await Site.AskAsync(query: $"?theme={theme}");
            await Site.AskAsync(query: $"?theme={theme}");
        }

        await Site.SendMailAsync();
        Assert.Equal(4, Site.Mail.Messages.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b@c")]
    [InlineData("Zoe <zoe@example.org")]
    [InlineData("zoe@example.org, ada@example.org")]
    public async Task What_is_no_address_is_told_and_nothing_typed_is_lost(string email)
    {
        var answer = await Site.AskAsync(email, "?theme=heritage", FundingMailKind.Reminders);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Has("[data-testid=errors] a[href='#field-Email']"));
        Assert.Equal(email, answer.One("#field-Email").GetAttribute("value") ?? "");
        Assert.Equal("Heritage", answer.Text("[data-testid=filter] dd"));
        Assert.Equal(["Reminders"], answer.Attributes("#field-Kind option[selected]", "value"));
    }
}
