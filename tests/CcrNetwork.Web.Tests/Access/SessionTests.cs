using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>When a session ends, its cookie is worth nothing, wherever it was copied to.</summary>
public sealed class SessionTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";

    [Fact]
    public async Task An_idle_session_ends()
    {
        var browser = await Site.StaffAsync(StaffRole.Editor);
        Site.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.True(await IsInAsync(browser));

        Site.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.True(await IsInAsync(browser));

        Site.Clock.Advance(TimeSpan.FromMinutes(121));
        Assert.False(await IsInAsync(browser));
    }

    [Fact]
    public async Task No_session_outlives_its_limit_however_busy()
    {
        var browser = await Site.StaffAsync(StaffRole.Editor);
        for (var hour = 0; hour < 11; hour++)
        {
            Site.Clock.Advance(TimeSpan.FromHours(1));
            Assert.True(await IsInAsync(browser));
        }

        Site.Clock.Advance(TimeSpan.FromHours(1));
        Assert.False(await IsInAsync(browser));
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session_and_renews_this_one()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var (browser, other) = (await Site.SignedInAsync(account), await Site.SignedInAsync(account));

        var answer = await browser.SubmitAsync(
            await browser.GetPageAsync("/admin/account/password"), "form[action='/admin/account/password']",
            ("CurrentPassword", Password), ("NewPassword", "une autre porte, un autre toit"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.True(await IsInAsync(browser));
        Assert.False(await IsInAsync(other));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Site.Browser().SignInAsync(account.Email!, Password)).Status);
    }

    [Theory]
    [InlineData("wrong password here", "une autre porte, un autre toit")]
    [InlineData(Password, "court")]
    [InlineData(Password, "password1234")]
    [InlineData(Password, "azertyuiop12")]
    [InlineData(Password, "motdepasse2026!")]
    [InlineData(Password, "aaaaaaaaaaaaaaaa")]
    public async Task A_bad_password_changes_nothing(string current, string wanted)
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var browser = await Site.SignedInAsync(account);

        var answer = await browser.SubmitAsync(
            await browser.GetPageAsync("/admin/account/password"), "form[action='/admin/account/password']", ("CurrentPassword", current),
            ("NewPassword", wanted));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Single(answer.All("[data-testid=errors] a[href]"));
        Assert.True((await Site.Browser().SignInAsync(account.Email!, Password)).Has("input[name=Code]"));
    }

    [Fact]
    public async Task A_change_of_role_or_disabling_ends_every_session()
    {
        var changed = await Site.AccountAsync(StaffRole.Editor);
        var disabled = await Site.AccountAsync(StaffRole.Editor);
        var (first, second) = (await Site.SignedInAsync(changed), await Site.SignedInAsync(disabled));

        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == changed.Id).GiveRole(StaffRole.Reader, []));
        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == disabled.Id).Disable());

        Assert.False(await IsInAsync(first));
        Assert.False(await IsInAsync(second));
    }

    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one_or_all()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var (browser, second, third) = (
            await Site.SignedInAsync(account), await Site.SignedInAsync(account), await Site.SignedInAsync(account));
        await second.GetPageAsync("/admin");
        var page = await browser.GetPageAsync("/admin/account");
        Assert.Equal(3, page.All("[data-testid=session]").Count);

        var form = $"form[action='{page.Attributes("form[action$='/end']", "action")[0]}']";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(page, form)).Status);
        Assert.True(await IsInAsync(second) && await IsInAsync(third));
        await browser.SubmitAsync(page, form, ("CurrentPassword", Password));
        Assert.Single(new[] { await IsInAsync(second), await IsInAsync(third) }, isIn => isIn);
        Assert.Equal(["account.session-ended"], await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));

        await browser.SubmitAsync(
            await browser.GetPageAsync("/admin/account"), "form[action$='/end-others']", ("CurrentPassword", Password));
        Assert.False(await IsInAsync(second) || await IsInAsync(third));
        Assert.True(await IsInAsync(browser));
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else()
    {
        var other = await Site.AccountAsync(StaffRole.Reader);
        var otherBrowser = await Site.SignedInAsync(other);
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var (browser, spare) = (await Site.SignedInAsync(account), await Site.SignedInAsync(account));
        Assert.NotNull(spare);
        var foreign = await Site.ReadAsync(db => db.Sessions.Where(s => s.AccountId == other.Id).Select(s => s.Id).SingleAsync());

        var page = await browser.GetPageAsync("/admin/account");
        var form = page.Attributes("form[action$='/end']", "action")[0];
        page.One($"form[action='{form}']").SetAttribute("action", $"/admin/account/sessions/{foreign}/end");
        var answer = await browser.SubmitAsync(
            page, $"form[action='/admin/account/sessions/{foreign}/end']", ("CurrentPassword", Password));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.True(await IsInAsync(otherBrowser));
    }

    [Fact]
    public async Task The_database_holds_no_key_that_a_cookie_could_carry()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();
        var answer = await browser.SignInAsync(account.Email!, Password);
        var key = answer.Headers["Set-Cookie"].Split("ccr-session=")[1].Split(';')[0];

        var hash = await Site.ReadAsync(db => db.Sessions.Select(s => s.KeyHash).SingleAsync());

        Assert.NotEqual(key, hash);
        Assert.Contains("httponly", answer.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", answer.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<bool> IsInAsync(HttpClient browser) => (await browser.GetPageAsync("/admin")).Status == HttpStatusCode.OK;
}
