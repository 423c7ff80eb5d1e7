using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CcrNetwork.Web.Tests.Mail;

/// <summary>A message that does not arrive is told to the person who caused it, with the address, the reason and a way to act.</summary>
public sealed class UndeliveredTests(NetworkSite site) : SiteTests(site)
{
    private static readonly string[] AboutOneself =
        ["MyAccountEditor", "Entry", "LinkUse", "ResetRequests", "SecondFactors", "FundingLetters", "StaffPost"];

    private const string Row = "[data-testid=unsent]";

    [Fact]
    public async Task A_person_added_by_hand_who_cannot_be_reached_is_named_to_whoever_added_them()
    {
        var id = await SessionAsync();
        var (editor, other) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/registrations/{id}"), "form#person", ("Name", "Ada"), ("Email", "ada@example.org"));

        await RefuseAsync("ada@example.org");

        var dashboard = await editor.GetPageAsync("/admin");
        Assert.Contains("Ada", dashboard.Text(Row), StringComparison.Ordinal);
        Assert.Contains("ada@example.org", dashboard.Text(Row), StringComparison.Ordinal);
        Assert.Contains("ne connaît pas cette boîte", dashboard.Text(Row), StringComparison.Ordinal);
        Assert.True(dashboard.Has($"{Row} a[href='/admin/registrations/{id}']"));
        Assert.Contains("1", dashboard.Text("[data-testid=todo] a[href='#undelivered']"), StringComparison.Ordinal);
        Assert.False((await other.GetPageAsync("/admin")).Has(Row));
        Assert.Contains("Ada", (await OfAdministratorAsync("/admin/work")).Text(Row), StringComparison.Ordinal);
        Assert.Contains("Ada", (await OfAdministratorAsync("/admin")).Text(Row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_settled_is_gone_with_its_address_and_only_for_whom_it_concerns()
    {
        var id = await SessionAsync();
        var (editor, other) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/registrations/{id}"), "form#person", ("Name", "Ada"), ("Email", "ada@example.org"));
        await RefuseAsync("ada@example.org");
        var (form, number) = (
            await editor.GetPageAsync("/admin"), await Site.ReadAsync(db => db.OutgoingMails.Select(m => m.Id).SingleAsync()));

        // A control: what somebody else sends leaves it where it is.
        var others = await other.GetPageAsync("/admin/account");
        others.One("#telling form").SetAttribute("action", $"/admin/undelivered/{number}/settling");
        await other.SubmitAsync(others, "#telling form");
        Assert.Equal(1, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));

        await editor.SubmitAsync(form, $"{Row} form");
        await editor.SubmitAsync(form, $"{Row} form");
        Assert.False((await editor.GetPageAsync("/admin")).Has(Row));
        Assert.Equal(0, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task Who_sends_a_text_back_learns_that_its_author_could_not_be_told()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        await GivenAsync(Some.France(), centre);
        var author = await Site.AccountAsync(StaffRole.CentreEditor, "Lou", centreIds: [centre.Id]);
        var (owner, staff) = (await Site.SignedInAsync(author), await Site.StaffAsync(StaffRole.Editor));
        await owner.SubmitAsync(
            await owner.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "#submit-draft", ("walls.fr", "Nos murs."));
        await Site.SendMailAsync();
        await staff.SubmitAsync(
            await staff.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "button[formaction$='/review/refusal']",
            ("Note", "Dites le siècle."));

        await RefuseAsync(author.Email!);

        var row = await staff.GetPageAsync("/admin");
        Assert.Contains("Lou", row.Text(Row), StringComparison.Ordinal);
        Assert.True(row.Has($"{Row} a[href='/admin/centres/{centre.Id}/edit']"));
        Assert.False((await owner.GetPageAsync("/admin")).Has(Row));
    }

    [Fact]
    public async Task An_invitation_that_does_not_arrive_for_days_is_named_with_its_reason()
    {
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(
            await administrator.GetPageAsync("/admin/users/invitations/new"), "form[action$='/new']", ("Name", "Zoé"),
            ("Email", "zoe@example.org"), ("Role", nameof(StaffRole.Editor)));
        Site.Mail.IsDown = true;
        await Site.SendMailAsync();

        // A control: what still waits for a server that is down is told to nobody.
        Assert.False((await administrator.GetPageAsync("/admin")).Has(Row));
        for (var hour = 0; hour < 24 * 5; hour++)
        {
            Site.Clock.Advance(TimeSpan.FromHours(1));
            await Site.SendMailAsync();
        }

        var page = await (await Site.StaffAsync(StaffRole.Administrator)).GetPageAsync("/admin");
        Assert.Contains("zoe@example.org", page.Text(Row), StringComparison.Ordinal);
        Assert.Contains("pendant trois jours", page.Text(Row), StringComparison.Ordinal);
        Assert.True(page.Has($"{Row} a[href='/admin/users']"));
    }

    /// <summary>
    /// Who causes a message that does not arrive is led to where something can be done. What keeps one's own account safe has no such
    /// place, nor what no staff causes.
    /// </summary>
    [Fact]
    public void Every_message_that_staff_causes_says_where_it_is_dealt_with() => Problems.None(
        SourceFiles.Under(Path.Combine("src", "CcrNetwork.Web"), "*.cs")
            .Where(file => !AboutOneself.Contains(Path.GetFileNameWithoutExtension(file)) && LacksPlace(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file)));

    [Theory]
    [InlineData("""post.Add(reader, "Mail.Imagined");""", true)]
    [InlineData("""post.Add(reader, "Mail.Imagined").DealtWithAt("/admin");""", false)]
    public void One_that_does_not_say_it_is_found(string code, bool lacksIt) => Assert.Equal(lacksIt, LacksPlace(code));

    private static bool LacksPlace(string code) =>
        code.Split("post.Add(").Length > code.Split(".DealtWithAt(").Length;

    private async Task RefuseAsync(string address)
    {
        Site.Mail.Refuses = new SmtpCommandException(
            SmtpErrorCode.RecipientNotAccepted, SmtpStatusCode.MailboxUnavailable, new MailboxAddress("", address), "No.");
        await Site.SendMailAsync();
        Site.Mail.Refuses = null;
    }

    private async Task<Page> OfAdministratorAsync(string path) =>
        await (await Site.StaffAsync(StaffRole.Administrator)).GetPageAsync(path);

    private async Task<int> SessionAsync()
    {
        var session = Some.Event("Session", with: s => s.TakeRegistrations(takesThem: true, capacity: null, until: null));
        await GivenAsync(session);
        return await Site.ReadAsync(db => db.AgendaEvents.Select((AgendaEvent e) => e.Id).SingleAsync());
    }
}
