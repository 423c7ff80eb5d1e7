using System.Net;
using CcrNetwork.Data;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Cleaning;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>An account that is deleted leaves what it did, and neither name nor address anywhere in the database.</summary>
public sealed class AccountRemovalTests(NetworkSite site) : SiteTests(site)
{
    private const string Name = "Léopoldine Ferreira";
    private const string Email = "leopoldine@example.org";
    private const string Password = "quatre murs et un toit";

    [Fact]
    public async Task Neither_name_nor_address_is_left_in_any_table()
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye"));
        var centre = await Site.ReadAsync(db => db.Centres.Select(c => c.Id).SingleAsync());
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var theirs = await LivedAsync(administrator, centre);
        var id = await Site.ReadAsync(db => db.Accounts.Where(a => a.Email == Email).Select(a => a.Id).SingleAsync());
        Assert.Contains("Revisions", await TablesWithAsync(Name));
        Assert.Contains("AuditEntries", await TablesWithAsync(Name));

        var answer = await administrator.SubmitAsync(await administrator.GetPageAsync($"/admin/users/{id}"), "form#deletion");

        Assert.Equal("/admin/users", answer.Location?.ToString());
        Assert.Equal(HttpStatusCode.Found, (await theirs.GetPageAsync("/admin")).Status);
        Assert.Empty(await TablesWithAsync(Name));
        Assert.Empty(await TablesWithAsync(Email));
        Assert.Equal(
            $"#{id}",
            await Site.ReadAsync(
                db => db.AuditEntries
                    .Where(entry => entry.Action == "content.saved")
                    .Select(entry => entry.ActorName)
                    .Distinct()
                    .SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetPageAsync($"/admin/centres/{centre}/history")).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetPageAsync("/admin/audit")).Status);
    }

    [Fact]
    public async Task Nobody_deletes_their_own_account()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator);
        var other = await Site.AccountAsync(StaffRole.Reader);
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync($"/admin/users/{other.Id}");
        page.One("form#deletion").SetAttribute("action", $"/admin/users/{account.Id}/deletion");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SubmitAsync(page, "form#deletion")).Status);
        Assert.Equal(2, await Site.ReadAsync(db => db.Accounts.CountAsync()));
        Assert.Empty((await browser.GetPageAsync($"/admin/users/{account.Id}")).All("form#deletion"));
    }

    [Fact]
    public async Task An_account_that_nobody_uses_has_an_end_date_unless_it_is_an_administrators()
    {
        var (unused, used) = (
            await Site.AccountAsync(StaffRole.Editor), await Site.AccountAsync(StaffRole.Reader, password: Password, withTotp: false));
        var administrator = await Site.AccountAsync(StaffRole.Administrator);
        Site.Clock.Advance(TimeSpan.FromDays(400));
        await Site.Browser().SignInAsync(used.Email!, Password);
        Site.Clock.Advance(TimeSpan.FromDays(400));

        await using (var scope = Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountCleaning>().CleanAsync(CancellationToken.None);
        }

        Assert.Equal(
            [used.Id, administrator.Id], await Site.ReadAsync(db => db.Accounts.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync()));
        Assert.Equal(
            [unused.Id],
            await Site.ReadAsync(db => db.AuditEntries.Where(e => e.Action == "account.deleted").Select(e => e.SubjectId).ToListAsync()));
    }

    /// <summary>Invited, come in, written, asked for a new password, given a centre: all that leaves traces.</summary>
    private async Task<HttpClient> LivedAsync(HttpClient administrator, int centre)
    {
        await administrator.SubmitAsync(
            await administrator.GetPageAsync("/admin/users/invitations/new"), "form[action='/admin/users/invitations/new']",
            ("Name", Name), ("Email", Email), ("Role", "CentreEditor"), ("CentreIds", $"{centre}"));
        await Site.SendMailAsync();
        var browser = Site.Browser();
        await browser.SubmitAsync(
            await browser.GetPageAsync(Site.Mail.LinkTo(Email)), "form[action^='/admin/link']", ("Password", Password));
        var factor = await browser.GetPageAsync("/admin/account/second-factor");
        var key = OtpNet.Base32Encoding.ToBytes(factor.Text("[data-testid=key]").Replace(" ", "", StringComparison.Ordinal));
        await browser.SubmitAsync(factor, "form[action$='/second-factor/totp']", ("Code", Site.Code(key)), ("CurrentPassword", Password));
        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/centres/{centre}/edit"), "form#content", ("lead.fr", "Une phrase."));
        var visitor = Site.Browser();
        await visitor.SubmitAsync(await visitor.GetPageAsync("/admin/reset"), "form[action='/admin/reset']", ("Email", Email));
        var id = await Site.ReadAsync(db => db.Accounts.Where(a => a.Email == Email).Select(a => a.Id).SingleAsync());
        await Site.ChangeAsync(
            db => db.Add(
                new AuditEntry(Actor.Portal, "content.given", "centres", centre, "Abbaye", NetworkSite.Now.UtcDateTime, $"{Name} ({id})")));
        return browser;
    }

    /// <summary>The tables with a text column that holds the word.</summary>
    private async Task<IReadOnlyList<string>> TablesWithAsync(string word)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        var found = new List<string>();
        foreach (var (table, column) in TextColumns(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
#pragma warning disable CA2100 // Names of the model's own tables.
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE \"{column}\" LIKE '%{word}%'";
#pragma warning restore CA2100
            if (Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static IEnumerable<(string Table, string Column)> TextColumns(NetworkDbContext db) =>
        db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns
            .Where(column => column.StoreType.StartsWith("TEXT", StringComparison.OrdinalIgnoreCase))
            .Select(column => (table.Name, column.Name)));
}
