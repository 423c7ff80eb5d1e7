using CcrNetwork.Domain.Funding;
using CcrNetwork.Web.Features.FundingMail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace CcrNetwork.Web.Tests.FundingMail;

/// <summary>People who want calls for projects by mail, and what the site does for them by the clock.</summary>
internal static class Subscribers
{
    public const string Zoe = "zoe@example.org";

    /// <summary>Fills in the form of a filter; the answer is what the browser is sent to.</summary>
    public static async Task<Page> AskAsync(
        this NetworkSite site, string email = Zoe, string query = "", FundingMailKind kind = FundingMailKind.Both, string language = "en")
    {
        var browser = site.Browser();
        var form = await browser.GetPageAsync($"/{language}/funding-by-mail{query}");
        return await browser.SubmitAsync(form, "form[method=post]", ("Email", email), ("Kind", kind.ToString()));
    }

    /// <summary>Asks, opens the mail, presses the button. What was sent until then is forgotten.</summary>
    public static async Task<Page> SubscribeAsync(
        this NetworkSite site, string email = Zoe, string query = "", FundingMailKind kind = FundingMailKind.Both, string language = "en")
    {
        var answer = await site.AskAsync(email, query, kind, language);
        Assert.True((int)answer.Status == 302, answer.Html);
        await site.SendMailAsync();
        var page = await site.ConfirmAsync(email);
        site.Mail.Clear();
        return page;
    }

    public static async Task<Page> ConfirmAsync(this NetworkSite site, string email = Zoe)
    {
        var browser = site.Browser();
        var page = await browser.GetPageAsync(site.Mail.LinkTo(email));
        return await browser.FollowAsync(await browser.SubmitAsync(page, "main form"));
    }

    /// <summary>One round of the clock, and the mail it has written.</summary>
    public static async Task<IReadOnlyList<MimeMessage>> RoundAsync(this NetworkSite site, TimeSpan later = default)
    {
        site.Clock.Advance(later);
        site.Mail.Clear();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SubscriptionEndings>().RunAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<FundingDigests>().WriteAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<FundingReminders>().WriteAsync(CancellationToken.None);
        }

        await site.SendMailAsync();
        return site.Mail.Messages;
    }

    /// <summary>The address of the header by which a mail program unsubscribes, as it would read it from the wire.</summary>
    public static string UnsubscribeAddress(this MimeMessage message)
    {
        using var wire = new MemoryStream();
        message.WriteTo(wire);
        wire.Position = 0;
        var header = MimeMessage.Load(wire).Headers[HeaderId.ListUnsubscribe]!;
        Assert.Equal(('<', '>'), (header[0], header[^1]));
        return new Uri(header[1..^1]).PathAndQuery;
    }
}
