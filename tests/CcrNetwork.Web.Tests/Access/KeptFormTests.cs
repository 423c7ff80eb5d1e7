using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>A session that ends while somebody writes loses nothing of what they wrote.</summary>
public sealed class KeptFormTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string ProfileForm = "form[action='/admin/account/profile']";

    [Fact]
    public async Task The_form_is_carried_through_password_and_code_and_handed_back()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé, œuvre & <b>"));
        Assert.Equal(HttpStatusCode.Unauthorized, door.Status);
        Assert.Equal("no-store", door.Headers["Cache-Control"]);
        Assert.True(door.Has("[data-testid=kept]"));
        Assert.DoesNotContain("Zoé, œuvre", door.Html, StringComparison.Ordinal);

        var wrong = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", "not this one, sorry"));
        var asked = await browser.SubmitAsync(wrong, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));
        var answer = await browser.SubmitAsync(asked, "form[action='/admin/sign-in/code']", ("Code", Site.Code()));

        var kept = await Site.ReadAsync(db => db.KeptForms.SingleAsync());
        Assert.Equal($"/admin/account/profile?kept={kept.Id}", answer.Location?.ToString());
        Assert.Equal((account.Id, "/admin/account/profile"), (kept.AccountId, kept.Path));
        Assert.Contains("\"Name\":[\"Zo", kept.Fields, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", kept.Fields, StringComparison.Ordinal);
        Assert.DoesNotContain("_by", kept.Fields, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_the_form_stood_on_is_where_it_goes_back_to()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();
        browser.DefaultRequestHeaders.Referrer = new Uri("http://localhost/admin/account?x=1");

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé"));
        var answer = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));

        Assert.StartsWith("/admin/account?kept=", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(answer)).Status);
    }

    [Fact]
    public async Task Somebody_else_who_signs_in_does_not_get_it()
    {
        var (writer, other) = (await Site.AccountAsync(StaffRole.Reader), await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false));
        var browser = await Site.SignedInAsync(writer);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", "Zoé"));
        var answer = await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", other.Email!), ("Password", Password));

        Assert.DoesNotContain("kept", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.False(await Site.ReadAsync(db => db.KeptForms.AnyAsync()));
    }

    [Fact]
    public async Task A_form_that_this_site_did_not_make_is_not_carried()
    {
        using var form = new FormUrlEncodedContent([new("Name", "Eve"), new("_by", "made up")]);

        using var answer = await Site.Browser().PostAsync(new Uri("/admin/account/profile", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/admin/sign-in?returnUrl=%2Fadmin", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_long_text_survives_the_way()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/account");
        await EndSessionsAsync();
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"mot {number} "));

        var door = await browser.SubmitAsync(page, ProfileForm, ("Name", text));
        await browser.SubmitAsync(door, "form[action='/admin/sign-in']", ("Email", account.Email!), ("Password", Password));

        Assert.Contains("mot 19999 ", await Site.ReadAsync(db => db.KeptForms.Select(form => form.Fields).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_that_the_session_has_ended()
    {
        var answer = await Site.Browser().AskAsync(HttpMethod.Get, "/admin", ("Accept", "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    private Task EndSessionsAsync() => Site.ChangeAsync(db => db.Sessions.RemoveRange(db.Sessions));
}
