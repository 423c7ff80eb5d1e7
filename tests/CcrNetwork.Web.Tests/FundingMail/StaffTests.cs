using System.Net;
using CcrNetwork.Domain.Funding;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.FundingMail;

public sealed class StaffTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Staff_sees_how_many_subscribe_and_never_who()
    {
        await Site.SubscribeAsync();
        await Site.SubscribeAsync(query: "?theme=heritage", kind: FundingMailKind.Digest, language: "fr");
        await Site.SubscribeAsync("ada@example.org", kind: FundingMailKind.Digest, language: "fr");
        await Site.AskAsync("waiting@example.org");

        var page = await (await EditorAsync()).GetPageAsync("/admin/subscriptions");

        Assert.Equal(["New calls only", "New calls and reminders"], page.Texts("[data-testid=count] th"));
        Assert.Equal(["Français", "2", "English", "1"], page.Texts("[data-testid=count] td"));
        Assert.Equal("1 request waits for its confirmation.", page.Text("[data-testid=unconfirmed]"));
        Assert.DoesNotContain("@example.org", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_ends_all_subscriptions_of_an_address_and_the_log_keeps_no_address()
    {
        await Site.SubscribeAsync();
        await Site.SubscribeAsync(query: "?theme=heritage");
        await Site.SubscribeAsync("ada@example.org");
        var editor = await EditorAsync();

        var answer = await editor.SubmitAsync(
            await editor.GetPageAsync("/admin/subscriptions"), "form[action$='/removal']", ("Email", " ZOE@example.org "));

        Assert.Equal("2 subscriptions deleted.", (await editor.FollowAsync(answer)).Text("[data-testid=notice]"));
        Assert.Equal("ada@example.org", (await Site.ReadAsync(db => db.FundingSubscriptions.SingleAsync())).Email);
        var entry = await Site.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Action == "subscription.removed"));
        Assert.DoesNotContain("zoe", $"{entry.SubjectName}{entry.Details}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_an_address_nothing_is_ended()
    {
        await Site.SubscribeAsync();
        var editor = await EditorAsync();

        var answer = await editor.SubmitAsync(await editor.GetPageAsync("/admin/subscriptions"), "form[action$='/removal']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(await Site.ReadAsync(db => db.FundingSubscriptions.AnyAsync()));
    }

    private async Task<HttpClient> EditorAsync() => await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, language: "en"));
}
