using System.Diagnostics;
using System.Globalization;
using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>
/// “Limits per account and address”: who guesses is stopped, and neither the owner of the account nor the neighbours of the
/// guesser are shut out by it.
/// </summary>
public sealed class LimitTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string CodeForm = "form[action='/admin/sign-in/code']";

    private static readonly TimeSpan PrecisionOfTimers = TimeSpan.FromMilliseconds(5);

    [Fact]
    public async Task Guesses_from_one_address_do_not_shut_out_the_owner_at_another()
    {
        var account = await ReaderAsync();
        await GuessAsync("198.51.100.7", account.Email!, 11);

        Assert.Equal(
            HttpStatusCode.TooManyRequests, (await Site.Browser().From("198.51.100.8").SignInAsync(account.Email!, Password)).Status);
        Assert.Equal(HttpStatusCode.Found, (await Site.Browser().From("203.0.113.1").SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task A_known_browser_passes_even_at_the_address_of_the_guesser()
    {
        var account = await ReaderAsync();
        var known = Site.Browser().From("198.51.100.7");
        await known.SignInAsync(account.Email!, Password);
        await known.SubmitAsync(await known.GetPageAsync(StaffAccess.SecondFactorPath), "form[action='/admin/sign-out']");
        await GuessAsync("198.51.100.7", account.Email!, 11);

        Assert.Equal(
            HttpStatusCode.TooManyRequests, (await Site.Browser().From("198.51.100.7").SignInAsync(account.Email!, Password)).Status);
        Assert.Equal(HttpStatusCode.Found, (await known.SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task A_known_browser_is_known_for_its_own_accounts_and_has_a_limit_too()
    {
        var (own, other) = (await ReaderAsync(), await ReaderAsync());
        var browser = Site.Browser().From("198.51.100.7");
        await browser.SignInAsync(own.Email!, Password);
        await GuessAsync("198.51.100.7", other.Email!, 11);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SignInAsync(other.Email!, Password)).Status);

        for (var guess = 0; guess < 10; guess++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SignInAsync(own.Email!, "not this one, sorry")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SignInAsync(own.Email!, Password)).Status);
    }

    [Fact]
    public async Task The_cookie_of_a_known_browser_opens_nothing_and_cannot_be_made()
    {
        var account = await ReaderAsync();
        var browser = Site.Browser();
        var answer = await browser.SignInAsync(account.Email!, Password);
        var cookie = answer.Headers["Set-Cookie"].Split("ccr-known=")[1].Split(';')[0];

        Assert.Equal(
            HttpStatusCode.Found, (await Site.Visitor().AskAsync(HttpMethod.Get, "/admin", ("Cookie", $"ccr-known={cookie}"))).Status);
        Assert.DoesNotContain(account.Email!, WebUtility.UrlDecode(cookie), StringComparison.OrdinalIgnoreCase);

        await GuessAsync("198.51.100.7", account.Email!, 11);
        var forged = Site.Browser().From("198.51.100.7");
        forged.DefaultRequestHeaders.Add("Cookie", "ccr-known=made-up");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await forged.SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task Sixty_failures_in_an_office_shut_nobody_out_there_but_slow_down_who_tries_many_accounts()
    {
        var account = await ReaderAsync();
        for (var number = 0; number < 61; number++)
        {
            await GuessAsync("198.51.100.7", $"nobody{number.ToString(CultureInfo.InvariantCulture)}@example.org", 1);
        }

        Assert.Equal(HttpStatusCode.Found, (await Site.Browser().From("198.51.100.9").SignInAsync(account.Email!, Password)).Status);

        await GuessAsync("198.51.100.7", "somebody@example.org", 3);
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await Site.Browser().From("198.51.100.7").SignInAsync("somebody@example.org", Password)).Status);
    }

    [Fact]
    public async Task People_who_come_in_are_no_failures_of_their_office()
    {
        var account = await ReaderAsync();
        for (var time = 0; time < 5; time++)
        {
            await Site.Browser().From("198.51.100.7").SignInAsync(account.Email!, "not this one, sorry");
            Assert.Equal(HttpStatusCode.Found, (await Site.Browser().From("198.51.100.7").SignInAsync(account.Email!, Password)).Status);
        }

        Assert.Equal(
            5,
            await Site.ReadAsync(
                db => db.GuessCounts.Where(count => count.Key == "from:198.51.100.0").Select(count => count.Count).SingleAsync()));
    }

    [Fact]
    public async Task Many_who_guess_at_one_account_from_everywhere_get_fewer_tries_each_and_the_owner_still_comes_in()
    {
        var account = await ReaderAsync();
        for (var network = 1; network <= 11; network++)
        {
            await GuessAsync($"203.0.{network}.7", account.Email!, 10);
        }

        await GuessAsync("198.51.100.7", account.Email!, 3);
        Assert.Equal(
            HttpStatusCode.TooManyRequests, (await Site.Browser().From("198.51.100.7").SignInAsync(account.Email!, Password)).Status);
        Assert.Equal(HttpStatusCode.Found, (await Site.Browser().From("192.0.2.1").SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task Codes_count_for_the_account_as_a_whole_but_a_known_browser_passes()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: Password);
        var known = Site.Browser().From("198.51.100.7");
        await known.SubmitAsync(await known.SignInAsync(account.Email!, Password), CodeForm, ("Code", Site.Code()));
        Site.Clock.Advance(TimeSpan.FromSeconds(30));
        for (var network = 1; network <= 4; network++)
        {
            var guesser = Site.Browser().From($"203.0.{network}.7");
            var asked = await guesser.SignInAsync(account.Email!, Password);
            for (var guess = 0; guess < 5; guess++)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guesser.SubmitAsync(asked, CodeForm, ("Code", "000000"))).Status);
            }
        }

        var next = Site.Browser().From("203.0.200.7");
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await next.SubmitAsync(await next.SignInAsync(account.Email!, Password), CodeForm, ("Code", Site.Code()))).Status);
        Assert.Equal(
            HttpStatusCode.Found,
            (await known.SubmitAsync(await known.SignInAsync(account.Email!, Password), CodeForm, ("Code", Site.Code()))).Status);
    }

    [Fact]
    public async Task Strangers_who_fail_do_not_keep_somebody_who_is_in_from_changing_what_guards_the_account()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var browser = await Site.SignedInAsync(account);
        await GuessAsync("198.51.100.7", account.Email!, 12);
        browser.From("198.51.100.7");

        var answer = await browser.SubmitAsync(
            await browser.GetPageAsync("/admin/account/password"), "form[action='/admin/account/password']",
            ("CurrentPassword", Password), ("NewPassword", "une autre porte, un autre toit"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
    }

    [Theory]
    [InlineData("/admin/account/password", "form[action='/admin/account/password']")]
    [InlineData("/admin/account/second-factor", "form[action$='/recovery-codes']")]
    [InlineData("/admin/account", "form[action$='/sessions/end-others']")]
    public async Task Who_is_in_guesses_ten_times_at_the_password_and_is_told_when_to_come_back(string path, string form)
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password);
        var (browser, other) = (await Site.SignedInAsync(account), await Site.SignedInAsync(account));
        var page = await browser.GetPageAsync(path);
        for (var guess = 0; guess < 10; guess++)
        {
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity,
                (await browser.SubmitAsync(page, form, ("CurrentPassword", "not this one, sorry"), ("NewPassword", "x"))).Status);
        }

        Site.Clock.Advance(TimeSpan.FromMinutes(5));
        var limited = await browser.SubmitAsync(
            page, form, ("CurrentPassword", Password), ("NewPassword", "une autre porte, un autre toit"));
        Assert.Equal((HttpStatusCode.TooManyRequests, "600"), (limited.Status, limited.Headers["Retry-After"]));

        // The same person elsewhere is not shut out by whoever sits here.
        Assert.Equal(
            HttpStatusCode.Found,
            (await other.SubmitAsync(await other.GetPageAsync("/admin/account"), "form[action$='/sessions/end-others']", ("CurrentPassword", Password))).Status);
    }

    [Fact]
    public async Task A_shut_door_says_when_it_opens()
    {
        var account = await ReaderAsync();
        await GuessAsync("198.51.100.7", account.Email!, 10);
        Site.Clock.Advance(TimeSpan.FromMinutes(14));

        var limited = await Site.Browser().From("198.51.100.7").SignInAsync(account.Email!, Password);

        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (limited.Status, limited.Headers["Retry-After"]));
    }

    [Fact]
    public async Task How_long_a_reset_takes_does_not_tell_whether_the_account_exists()
    {
        var account = await ReaderAsync();
        foreach (var email in new[] { account.Email!, "nobody@example.org" })
        {
            var browser = Site.Browser();
            var page = await browser.GetPageAsync("/admin/reset");
            var began = Stopwatch.GetTimestamp();
            await browser.SubmitAsync(page, "form[action='/admin/reset']", ("Email", email));
            Assert.InRange(Stopwatch.GetElapsedTime(began), ResetRequests.LeastTime - PrecisionOfTimers, TimeSpan.MaxValue);
        }
    }

    [Fact]
    public async Task Counts_hold_no_address_of_mail_and_no_whole_address_of_network()
    {
        var account = await ReaderAsync();
        await GuessAsync("198.51.100.7", account.Email!, 2);

        var keys = await Site.ReadAsync(db => db.GuessCounts.Select(count => count.Key).ToListAsync());

        Assert.Contains($"from:{ShortAddress.Of(IPAddress.Parse("198.51.100.7"))}", keys);
        Assert.All(keys, key => Assert.DoesNotContain("@", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("198.51.100.7", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.InRange(key.Length, 1, GuessCount.KeyMaxLength));
    }

    private Task<Account> ReaderAsync() => Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);

    private async Task GuessAsync(string address, string email, int times)
    {
        var browser = Site.Browser().From(address);
        for (var guess = 0; guess < times; guess++)
        {
            await browser.SignInAsync(email, "not this one, sorry");
        }
    }
}
