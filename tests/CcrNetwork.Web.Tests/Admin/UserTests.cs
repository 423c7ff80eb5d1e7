using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Cleaning;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin;

public sealed class UserTests(NetworkSite site) : SiteTests(site)
{
    private const string Password = "quatre murs et un toit";
    private const string InviteForm = "form[action='/admin/users/invitations/new']";

    [Fact]
    public async Task Somebody_is_invited_in_their_language_and_comes_in_with_the_role_and_centres_given()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"), Some.Centre("Villa Verde"));
        var rosa = await Site.ReadAsync(db => db.Centres.Where(c => c.Name == "Villa Rosa").Select(c => c.Id).SingleAsync());
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        await InviteAsync(browser, "lea@example.org", ("Role", "CentreEditor"), ("Language", "en"), ("CentreIds", $"{rosa}"));
        await Site.SendMailAsync();
        var path = Site.Mail.LinkTo("lea@example.org");
        var guest = Site.Browser();
        var page = await guest.GetPageAsync(path);
        var answer = await guest.SubmitAsync(page, "form[action^='/admin/link']", ("Password", Password));

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains("invites you", Site.Mail.Messages[0].TextBody, StringComparison.Ordinal);
        Assert.Equal(StaffAccess.SecondFactorPath, answer.Location?.ToString());
        var made = await Site.ReadAsync(db => db.Accounts.Include(a => a.Centres).SingleAsync(a => a.Email == "lea@example.org"));
        Assert.Equal((StaffRole.CentreEditor, "en"), (made.Role, made.Language));
        Assert.Equal([rosa], made.Centres.Select(given => given.CentreId));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(path)).Status);
    }

    [Fact]
    public async Task A_revoked_or_replaced_or_expired_invitation_is_dead()
    {
        var browser = await Site.StaffAsync(StaffRole.Administrator);
        await InviteAsync(browser, "lea@example.org");
        await Site.SendMailAsync();
        var first = Site.Mail.LinkTo("lea@example.org");

        await browser.SubmitAsync(await browser.GetPageAsync("/admin/users"), "form[action$='/sending']");
        await Site.SendMailAsync();
        var second = Site.Mail.LinkTo("lea@example.org");
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Site.Browser().GetPageAsync(second)).Status);

        await browser.SubmitAsync(await browser.GetPageAsync("/admin/users"), "form[action$='/revocation']");
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(second)).Status);
        Assert.Empty((await browser.GetPageAsync("/admin/users")).All("[data-testid=invitation]"));

        await InviteAsync(browser, "lea@example.org");
        await Site.SendMailAsync();
        Site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.Gone, (await Site.Browser().GetPageAsync(Site.Mail.LinkTo("lea@example.org"))).Status);
    }

    [Fact]
    public async Task A_taken_address_and_missing_answers_are_refused()
    {
        var account = await Site.AccountAsync(StaffRole.Reader);
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        var taken = await InviteAsync(browser, account.Email!.ToUpperInvariant());
        var empty = await browser.SubmitAsync(await browser.GetPageAsync("/admin/users/invitations/new"), InviteForm);

        Assert.Equal(["#field-Email"], taken.Attributes("[data-testid=errors] a", "href"));
        Assert.Equal(
            ["#field-Email", "#field-Name", "#field-Role"],
            empty.Attributes("[data-testid=errors] a", "href").Order(StringComparer.Ordinal));
        Assert.Equal(0, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task A_new_role_holds_at_once_and_is_logged()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, name: "Zoé Martin");
        var theirs = await Site.SignedInAsync(account);
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/users/{account.Id}"), "form[action$='/role']", ("Role", "Reader"));

        Assert.Equal(HttpStatusCode.Found, (await theirs.GetPageAsync("/admin")).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden, (await (await Site.SignedInAsync(await LoadAsync(account.Id))).GetPageAsync("/admin/users")).Status);
        var entry = await Site.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Action == "account.role-changed"));
        Assert.Equal(("Zoé Martin", "Administrator → Reader"), (entry.SubjectName, entry.Details));
    }

    [Fact]
    public async Task A_disabled_account_is_out_and_stays_out_until_enabled()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        var theirs = await Site.SignedInAsync(account);
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/users/{account.Id}"), "form[action$='/disabling']");
        Assert.Equal(HttpStatusCode.Found, (await theirs.GetPageAsync("/admin")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Site.Browser().SignInAsync(account.Email!, Password)).Status);

        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/users/{account.Id}"), "form[action$='/enabling']");
        Assert.Equal(HttpStatusCode.Found, (await theirs.GetPageAsync("/admin")).Status);
        Assert.Equal(HttpStatusCode.Found, (await Site.Browser().SignInAsync(account.Email!, Password)).Status);
    }

    [Fact]
    public async Task A_lost_second_factor_is_removed_and_its_owner_told()
    {
        var account = await Site.AccountAsync(StaffRole.Editor, password: Password);
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        var page = await browser.GetPageAsync($"/admin/users/{account.Id}");
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(page, "form[action$='/second-factor/removal']")).Status);
        await browser.SubmitAsync(page, "form[action$='/second-factor/removal']", ("Proof", "De vive voix, au numéro du bureau"));
        await Site.SendMailAsync();

        var theirs = Site.Browser();
        Assert.Equal("/admin", (await theirs.SignInAsync(account.Email!, Password)).Location?.ToString());
        Assert.Equal(StaffAccess.SecondFactorPath, (await theirs.GetPageAsync("/admin")).Location?.ToString());
        Assert.Single(Site.Mail.Messages, message => message.To.Mailboxes.Single().Address == account.Email);
        Assert.Equal(
            "De vive voix, au numéro du bureau",
            await Site.ReadAsync(
                db => db.AuditEntries.Where(entry => entry.Action == "account.factor-reset").Select(entry => entry.Details).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_changes_their_own_role_or_shuts_themselves_out()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator);
        var other = await Site.AccountAsync(StaffRole.Reader);
        var browser = await Site.SignedInAsync(account);
        Assert.False((await browser.GetPageAsync($"/admin/users/{account.Id}")).Has("form[action$='/disabling']"));

        foreach (var step in (string[])["disabling", "sessions/end", "role"])
        {
            var page = await browser.GetPageAsync($"/admin/users/{other.Id}");
            page.One($"form[action='/admin/users/{other.Id}/{step}']").SetAttribute("action", $"/admin/users/{account.Id}/{step}");
            Assert.Equal(
                HttpStatusCode.Forbidden,
                (await browser.SubmitAsync(page, $"form[action='/admin/users/{account.Id}/{step}']", ("Role", "Reader"))).Status);
        }

        Assert.False((await LoadAsync(account.Id)).IsDisabled);
    }

    [Fact]
    public async Task The_log_is_searched_filtered_and_taken_away_with_formulas_made_harmless()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, name: "=HYPERLINK(1)", password: Password, withTotp: false);
        await Site.Browser().SignInAsync(account.Email!, Password);
        await Site.Browser().SignInAsync(account.Email!, "not this one, sorry");
        var browser = await Site.StaffAsync(StaffRole.Administrator);

        Assert.Equal(2, (await browser.GetPageAsync("/admin/audit")).All("[data-testid=entry]").Count);
        Assert.Single((await browser.GetPageAsync("/admin/audit?do=account.refused")).All("[data-testid=entry]"));
        Assert.Equal(2, (await browser.GetPageAsync("/admin/audit?q=hyperlink")).All("[data-testid=entry]").Count);
        Assert.Empty((await browser.GetPageAsync("/admin/audit?q=%25%25nobody")).All("[data-testid=entry]"));
        Assert.Empty((await browser.GetPageAsync("/admin/audit?to=2026-11-22")).All("[data-testid=entry]"));
        Assert.Equal(
            2, (await browser.GetPageAsync("/admin/audit?from=2026-11-23&page=99&id=x&to=nonsense")).All("[data-testid=entry]").Count);

        var csv = await browser.GetPageAsync("/admin/audit.csv?q=hyperlink");
        Assert.Equal("text/csv", csv.MediaType);
        Assert.Contains(";'=HYPERLINK(1);", csv.Html, StringComparison.Ordinal);
        Assert.Equal(1, await Site.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "audit.exported")));
    }

    [Fact]
    public async Task What_has_had_its_time_is_forgotten()
    {
        var account = await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false);
        await Site.Browser().SignInAsync(account.Email!, "not this one, sorry");
        await Site.Browser().SignInAsync(account.Email!, Password);
        Site.Clock.Advance(TimeSpan.FromDays(366 * 4));

        using var scope = Site.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<AccountCleaning>().CleanAsync(CancellationToken.None);

        // The one line left tells that the account went, which nobody had used for all this time.
        Assert.Equal((0, 0), await Site.ReadAsync(async db => (await db.Sessions.CountAsync(), await db.GuessCounts.CountAsync())));
        Assert.Equal(["account.deleted"], await Site.ReadAsync(db => db.AuditEntries.Select(entry => entry.Action).ToListAsync()));
    }

    private static async Task<Page> InviteAsync(HttpClient browser, string email, params (string Name, string? Value)[] answers)
    {
        var page = await browser.GetPageAsync("/admin/users/invitations/new");
        (string, string?)[] all = [("Name", "Léa Duval"), ("Email", email), .. answers.Length > 0 ? answers : [("Role", "Reader")]];
        return await browser.SubmitAsync(page, InviteForm, all);
    }

    private Task<CcrNetwork.Data.Accounts.Account> LoadAsync(int id) => Site.ReadAsync(db => db.Accounts.SingleAsync(a => a.Id == id));
}
