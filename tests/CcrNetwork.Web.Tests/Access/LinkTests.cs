using System.Net;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>Links that carry a right work once, until a day, for one thing.</summary>
public sealed class LinkTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string Form = "form[action^='/admin/link']";

    [Fact]
    public async Task The_printed_link_makes_the_first_administrator_once()
    {
        var path = await PrintedLinkAsync();
        var (browser, late) = (Site.Browser(), Site.Browser());
        var (page, latePage) = (await browser.GetPageAsync(path), await late.GetPageAsync(path));

        var answer = await browser.SubmitAsync(page, Form, ("Name", "Zoé Martin"), ("Email", "zoe@example.org"), ("Password", Password));

        Assert.Equal(StaffAccess.SecondFactorPath, answer.Location?.ToString());
        Assert.Equal(StaffRole.Administrator, await Site.ReadAsync(db => db.Accounts.Select(a => a.Role).SingleAsync()));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(path)).Status);
        Assert.Equal(
            HttpStatusCode.Gone,
            (await late.SubmitAsync(latePage, Form, ("Name", "Eve"), ("Email", "eve@example.org"), ("Password", Password))).Status);
        Assert.Null(await Site.Services.GetRequiredService<FirstAdministrator>().MakeAsync());
    }

    [Fact]
    public async Task On_a_terminal_the_link_is_shown_and_elsewhere_it_goes_into_a_file_that_its_use_deletes()
    {
        var first = Site.Services.GetRequiredService<FirstAdministrator>();
        var file = Path.Combine(Site.Folder, FirstAdministrator.FileName);
        await using var terminal = new StringWriter();
        await using var journal = new StringWriter();

        await first.TellAsync(terminal, isTerminal: true);
        Assert.Contains("/admin/link?token=", terminal.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(file));

        await first.TellAsync(journal, isTerminal: false);
        Assert.DoesNotContain("token", journal.ToString(), StringComparison.Ordinal);
        Assert.Contains(file, journal.ToString(), StringComparison.Ordinal);

        var browser = Site.Browser();
        var path = new Uri((await File.ReadAllTextAsync(file)).Trim()).PathAndQuery;
        await browser.SubmitAsync(
            await browser.GetPageAsync(path), Form, ("Name", "Zoé Martin"), ("Email", "zoe@example.org"), ("Password", Password));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Each_start_replaces_the_printed_link_and_an_old_one_expires()
    {
        var first = await PrintedLinkAsync();
        var second = await PrintedLinkAsync();

        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Site.Browser().GetPageAsync(second)).Status);

        Site.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(second)).Status);
    }

    [Fact]
    public async Task Once_an_account_exists_the_printed_link_is_dead()
    {
        var path = await PrintedLinkAsync();
        await Site.AccountAsync(StaffRole.Reader);

        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(path)).Status);
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_once_one_gets_the_account()
    {
        var path = await PrintedLinkAsync();
        var browsers = new[] { Site.Browser(), Site.Browser(), Site.Browser() };
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GetPageAsync(path)));

        var answers = await Task.WhenAll(browsers.Select((browser, number) => browser.SubmitAsync(
            pages[number], Form, ("Name", $"Person {number}"), ("Email", $"person{number}@example.org"), ("Password", Password))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        Assert.Equal(1, await Site.ReadAsync(db => db.Accounts.CountAsync()));
    }

    [Theory]
    [InlineData("", "zoe@example.org", Password, "Name")]
    [InlineData("Zoé", "", Password, "Email")]
    [InlineData("Zoé", "nonsense", Password, "Email")]
    [InlineData("Zoé", "zoe@example.org", "onze lettre", "Password")]
    [InlineData("Zoé Martin", "zoe@example.org", "zoe martin 12", "Password")]
    public async Task A_wrong_answer_comes_back_with_everything_else_kept(string name, string email, string password, string field)
    {
        var browser = Site.Browser();

        var answer = await browser.SubmitAsync(
            await browser.GetPageAsync(await PrintedLinkAsync()), Form, ("Name", name), ("Email", email), ("Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([$"#field-{field}"], answer.Attributes("[data-testid=errors] a", "href"));
        Assert.Equal(name, answer.One("#field-Name").GetAttribute("value") ?? "");
        Assert.Equal(email, answer.One("#field-Email").GetAttribute("value") ?? "");
        Assert.DoesNotContain(password, answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_link_is_as_dead_as_a_used_one()
    {
        var answer = await Site.Browser().GetPageAsync("/admin/link?token=made-up");

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync("/admin/link")).Status);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_link_in_the_mail_once()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password, language: "en");
        var open = await Site.SignedInAsync(account);

        await AskResetAsync(account.Email!);
        await Site.SendMailAsync();
        var path = Site.Mail.LinkTo(account.Email!);
        var browser = Site.Browser();
        var answer = await browser.SubmitAsync(await browser.GetPageAsync(path), Form, ("Password", "une autre porte, un autre toit"));

        Assert.Equal(StaffAccess.SignInPath, answer.Location?.ToString());
        Assert.Equal("Choose a new password", Site.Mail.Messages[0].Subject);
        Assert.Equal(HttpStatusCode.Found, (await open.GetPageAsync("/admin")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await browser.GetPageAsync(path)).Status);
        Assert.True((await Site.Browser().SignInAsync(account.Email!, "une autre porte, un autre toit")).Has("input[name=Code]"));
    }

    [Fact]
    public async Task A_reset_says_the_same_for_known_unknown_and_disabled_accounts_and_writes_only_to_the_known()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var disabled = await Site.AccountAsync(StaffRole.Editor, password: Password);
        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == disabled.Id).Disable());

        var answers = new[]
        {
            await AskResetAsync(account.Email!),
            await AskResetAsync("nobody@example.org"),
            await AskResetAsync(disabled.Email!),
        };
        await Site.SendMailAsync();

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers.Select(answer => answer.Text("main")).Distinct());
        Assert.Equal([account.Email!], Site.Mail.Messages.Select(message => message.To.Mailboxes.Single().Address));
    }

    [Fact]
    public async Task A_reset_expires_after_an_hour_and_dies_with_any_other_change_of_the_account()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        await AskResetAsync(account.Email!);
        await AskResetAsync(account.Email!);
        await Site.SendMailAsync();
        var path = Site.Mail.LinkTo(account.Email!);

        await Site.ChangeAsync(db => db.Accounts.Single(a => a.Id == account.Id).Renew());
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(path)).Status);

        await AskResetAsync(account.Email!);
        await Site.SendMailAsync();
        path = Site.Mail.LinkTo(account.Email!);
        Site.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(path)).Status);
    }

    [Fact]
    public async Task Nobody_is_flooded_with_resets()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        for (var time = 0; time < 8; time++)
        {
            Assert.Equal(HttpStatusCode.OK, (await AskResetAsync(account.Email!)).Status);
        }

        Assert.Equal(3, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task A_link_does_not_lead_where_the_request_claims_to_be()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var browser = Site.Browser();
        var page = await browser.GetPageAsync("/admin/reset");
        browser.DefaultRequestHeaders.Host = "evil.example";

        await browser.SubmitAsync(page, "form[action='/admin/reset']", ("Email", account.Email!));
        await Site.SendMailAsync();

        Assert.DoesNotContain("evil", string.Concat(Site.Mail.Messages.Select(message => message.TextBody)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_keeps_no_secret_of_a_link()
    {
        var token = (await PrintedLinkAsync()).Split("token=")[1];

        var hashes = await Site.ReadAsync(db => db.AccountLinks.Select(link => link.TokenHash).ToListAsync());

        Assert.DoesNotContain(token, hashes);
        Assert.All(hashes, hash => Assert.Equal(AccountLink.TokenHashLength, hash.Length));
    }

    private async Task<string> PrintedLinkAsync() =>
        new Uri((await Site.Services.GetRequiredService<FirstAdministrator>().MakeAsync())!.Address).PathAndQuery;

    private async Task<Page> AskResetAsync(string email)
    {
        var browser = Site.Browser();
        return await browser.SubmitAsync(await browser.GetPageAsync("/admin/reset"), "form[action='/admin/reset']", ("Email", email));
    }
}
