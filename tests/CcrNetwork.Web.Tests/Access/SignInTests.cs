using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

public sealed class SignInTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string DoorForm = "form[action='/admin/sign-in']";
    private const string CodeForm = "form[action='/admin/sign-in/code']";

    [Fact]
    public async Task The_right_password_opens_the_area()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();

        var answer = await browser.SignInAsync(account.Email!, Password);

        Assert.Equal("/admin", answer.Location?.ToString());
        var first = await browser.FollowAsync(answer);
        Assert.Equal(StaffAccess.SecondFactorPath, first.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(first)).Status);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_disabled_account_get_the_same_answer()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var disabled = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == disabled.Id).Disable());

        var wrong = await Site.Browser().SignInAsync(account.Email!, "quatre murs et deux toits");
        var unknown = await Site.Browser().SignInAsync("nobody@example.org", Password);
        var shut = await Site.Browser().SignInAsync(disabled.Email!, Password);

        Assert.All([wrong, unknown, shut], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Equal(wrong.Texts("[data-testid=errors] li"), unknown.Texts("[data-testid=errors] li"));
        Assert.Equal(wrong.Texts("[data-testid=errors] li"), shut.Texts("[data-testid=errors] li"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/admin/../\\evil.example")]
    [InlineData("~/x")]
    [InlineData("~/admin")]
    [InlineData("~/")]
    [InlineData("admin")]
    [InlineData("")]
    [InlineData("/fr")]
    public async Task Sign_in_leads_to_no_other_site(string returnUrl)
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);

        var answer = await Site.Browser().SignInAsync(account.Email!, Password, returnUrl);

        Assert.StartsWith("/admin", answer.Location?.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("evil", new Uri(new Uri("http://localhost"), answer.Location!).Host, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_sign_out_a_copy_of_the_cookie_is_worth_nothing()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();
        var signedIn = await browser.SignInAsync(account.Email!, Password);
        var cookie = signedIn.Headers["Set-Cookie"].Split(';')[0];
        Assert.Equal(
            HttpStatusCode.OK, (await Site.Visitor().AskAsync(HttpMethod.Get, StaffAccess.SecondFactorPath, ("Cookie", cookie))).Status);

        await browser.SubmitAsync(await browser.GetPageAsync(StaffAccess.SecondFactorPath), "form[action='/admin/sign-out']");

        Assert.Equal(
            HttpStatusCode.Found, (await Site.Visitor().AskAsync(HttpMethod.Get, StaffAccess.SecondFactorPath, ("Cookie", cookie))).Status);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetPageAsync(StaffAccess.SecondFactorPath)).Status);
    }

    [Fact]
    public async Task The_password_alone_does_not_open_an_account_with_a_second_factor()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var browser = Site.Browser();

        var asked = await browser.SignInAsync(account.Email!, Password);

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.True(asked.Has("input[name=Code]"));
        Assert.False(asked.Headers.GetValueOrDefault("Set-Cookie", "").Contains("session", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Found, (await browser.GetPageAsync("/admin")).Status);

        var answer = await browser.SubmitAsync(asked, CodeForm, ("Code", Site.Code()));
        Assert.Equal("/admin", answer.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync("/admin")).Status);
    }

    [Fact]
    public async Task A_code_is_accepted_once()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var (first, second) = (Site.Browser(), Site.Browser());
        var (firstAsked, secondAsked) = (
            await first.SignInAsync(account.Email!, Password), await second.SignInAsync(account.Email!, Password));

        var accepted = await first.SubmitAsync(firstAsked, CodeForm, ("Code", Site.Code()));
        var replayed = await second.SubmitAsync(secondAsked, CodeForm, ("Code", Site.Code()));
        var older = await second.SubmitAsync(secondAsked, CodeForm, ("Code", Site.Code(steps: -1)));
        var future = await second.SubmitAsync(secondAsked, CodeForm, ("Code", Site.Code(steps: 1)));
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        var next = await second.SubmitAsync(secondAsked, CodeForm, ("Code", Site.Code()));

        Assert.Equal(HttpStatusCode.Found, accepted.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, older.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.Status);
        Assert.Equal(HttpStatusCode.Found, next.Status);
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task The_code_of_the_present_step_is_accepted_and_no_other(int steps, bool isAccepted)
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var browser = Site.Browser();

        var answer = await browser.SubmitAsync(
            await browser.SignInAsync(account.Email!, Password), CodeForm, ("Code", Site.Code(steps: steps)));

        Assert.Equal(isAccepted ? HttpStatusCode.Found : HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task Of_two_who_bring_the_same_code_at_once_one_is_refused()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var browsers = Enumerable.Range(0, 4).Select(_ => Site.Browser()).ToList();
        var asked = new List<Page>();
        foreach (var browser in browsers)
        {
            asked.Add(await browser.SignInAsync(account.Email!, Password));
        }

        var answers = await Task.WhenAll(
            browsers.Zip(asked, (browser, page) => browser.SubmitAsync(page, CodeForm, ("Code", Site.Code()))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_right_password_is_forgotten_after_ten_minutes_and_after_a_change_of_the_account()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var (slow, changed) = (Site.Browser(), Site.Browser());
        var (slowAsked, changedAsked) = (
            await slow.SignInAsync(account.Email!, Password), await changed.SignInAsync(account.Email!, Password));

        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == account.Id).Renew());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await changed.SubmitAsync(changedAsked, CodeForm, ("Code", Site.Code()))).Status);

        slowAsked = await slow.SignInAsync(account.Email!, Password);
        Site.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await slow.SubmitAsync(slowAsked, CodeForm, ("Code", Site.Code()))).Status);
    }

    [Fact]
    public async Task Too_many_guesses_shut_the_door_for_a_quarter_of_an_hour_for_known_and_unknown_alike()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        foreach (var email in new[] { account.Email!, "nobody@example.org" })
        {
            var browser = Site.Browser();
            for (var guess = 0; guess < 10; guess++)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignInAsync(email, $"guess number {guess}")).Status);
            }

            var limited = await browser.SignInAsync(email, Password);
            Assert.Equal(HttpStatusCode.TooManyRequests, limited.Status);
            Assert.True(limited.Has("form[action='/admin/sign-in']"));
        }

        var shut = await Site.ReadAsync(
            db => db.AuditEntries.Where(entry => entry.Action == "account.limited").OrderBy(entry => entry.Id).ToListAsync());
        Assert.Equal([account.Id, (int?)null], shut.Select(entry => entry.SubjectId));
        Assert.All(shut, entry => Assert.DoesNotContain("@", entry.SubjectName + entry.Details, StringComparison.Ordinal));

        Site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Found, (await Site.Browser().SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task Too_many_codes_shut_the_second_door()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var browser = Site.Browser();
        var asked = await browser.SignInAsync(account.Email!, Password);
        for (var guess = 0; guess < 5; guess++)
        {
            await browser.SubmitAsync(asked, CodeForm, ("Code", "000000"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SubmitAsync(asked, CodeForm, ("Code", Site.Code()))).Status);
    }

    [Fact]
    public async Task Every_entry_and_refusal_is_logged_without_what_was_typed()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, name: "Zoé Martin", password: Password, withTotp: false);

        await Site.Browser().SignInAsync(account.Email!, "quatre murs et deux toits");
        await Site.Browser().SignInAsync("nobody@example.org", Password);
        await Site.Browser().SignInAsync(account.Email!, Password);

        var log = await Site.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).ToListAsync());
        Assert.Equal(["account.refused", "account.refused", "account.signed-in"], log.Select(entry => entry.Action));
        Assert.Equal(["Zoé Martin", "", "Zoé Martin"], log.Select(entry => entry.SubjectName));
        Assert.All(log, entry => Assert.DoesNotContain("@", entry.Details + entry.SubjectName + entry.ActorName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var browser = Site.Browser();
        var door = await browser.GetPageAsync("/admin/sign-in");

        var answer = await browser.SubmitAsync(
            door, DoorForm, ("Email", account.Email!), ("Password", Password), ("__RequestVerificationToken", null));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }
}
