using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>Whom a step concerns is told of it, once and in their language; and what was archived comes back.</summary>
public sealed class EditorialMailTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Reviewers_hear_of_a_submission_and_its_author_of_what_became_of_it()
    {
        var centre = await CentreAsync();
        var author = await Site.AccountAsync(StaffRole.CentreEditor, language: "en", centreIds: [centre.Id]);
        var reviewer = await Site.AccountAsync(StaffRole.Editor);
        await Site.AccountAsync(StaffRole.Reader);
        var (owner, staff) = (await Site.SignedInAsync(author), await Site.SignedInAsync(reviewer));

        var open = await OpenAsync(owner, centre);
        await owner.SubmitAsync(open, "#submit-draft", ("walls.fr", "Nos murs."), ("Note", "Les studios sont ouverts."));
        await owner.SubmitAsync(open, "#submit-draft", ("walls.fr", "Nos murs."), ("Note", "Les studios sont ouverts."));
        Assert.Equal((reviewer.Email!, "À relire\u00a0: Abbaye ancienne"), Assert.Single(await ToldAsync()));

        await staff.SubmitAsync(
            await OpenAsync(staff, centre), "button[formaction$='/review/refusal']", ("city", "Arles"), ("Note", "Dites le siècle."));
        var (to, subject) = (await ToldAsync())[^1];
        Assert.Equal((author.Email!, "To revise: Abbaye ancienne"), (to, subject));
        Assert.Contains(
            "Dites le siècle.", await Site.ReadAsync(db => db.OutgoingMails.OrderByDescending(m => m.Id).Select(m => m.Text!).FirstAsync()),
            StringComparison.Ordinal);

        await owner.SubmitAsync(await OpenAsync(owner, centre), "#submit-draft", ("walls.fr", "Nos murs du XIIe siècle."));
        await staff.SubmitAsync(await OpenAsync(staff, centre), "#publish");
        Assert.Equal((author.Email!, "Online: Abbaye ancienne"), (await ToldAsync())[^1]);
        Assert.Equal(4, (await ToldAsync()).Count);
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_publication()
    {
        var centre = await CentreAsync();
        await Site.StaffAsync(StaffRole.Editor);
        var staff = await Site.StaffAsync(StaffRole.Editor);

        await staff.SubmitAsync(await OpenAsync(staff, centre), "#publish", ("city", "Arles"));

        Assert.Empty(await ToldAsync());
    }

    [Fact]
    public async Task What_could_not_go_online_is_not_submitted()
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);

        var refused = await owner.SubmitAsync(
            await OpenAsync(owner, centre), "#submit-draft", ("walls.fr", ""), ("walls.en", ""), ("city", "Arles"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Arles", refused.One("[name=city]").GetAttribute("value"));
        Assert.Empty(await ToldAsync());
    }

    [Theory]
    [InlineData("#publish", "startsAt", "2026-12-04T10:00", "Change: A concert")]
    [InlineData("#publish", "place", "Le cloître", "Change: A concert")]
    [InlineData("#publish", "lead.en", "Another lead", null)]
    [InlineData("button[formaction$='/archive']", "city", "Sens", "Withdrawn: A concert")]
    public async Task Who_holds_a_place_hears_when_an_event_moves_or_is_withdrawn(
        string button, string field, string value, string? subject)
    {
        var agendaEvent = new AgendaEvent(
            "concert", AgendaEventKind.Meeting, LocalizedText.Of("Un concert", "A concert"),
            new DateTime(2026, 12, 3, 9, 0, 0, DateTimeKind.Utc))
        { City = "Sens" };
        agendaEvent.TakeRegistrations(true, 12, null);
        agendaEvent.Publish(NetworkSite.Now.UtcDateTime);
        await GivenAsync(agendaEvent);
        var (ada, bob) = (Registration(agendaEvent, "ada"), Registration(agendaEvent, "bob"));
        ada.Confirm(NetworkSite.Now.UtcDateTime);
        ada.MoveUp();
        await GivenAsync(ada, bob);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync($"/admin/agenda/{agendaEvent.Id}/edit");
        Assert.Contains("1 personne", form.Text("[data-testid=registered]"), StringComparison.Ordinal);

        var answer = await editor.SubmitAsync(form, button, (field, value));
        Assert.True(
            answer.Status == HttpStatusCode.Found,
            answer.IsHtml ? string.Join(' ', answer.Texts("[data-testid=errors] li")) : answer.ToString());
        await editor.SubmitAsync(form, button, (field, value));

        List<(string, string)> expected = subject is null ? [] : [("ada@example.org", subject)];
        Assert.Equal(expected, await ToldAsync());
    }

    [Fact]
    public async Task What_was_archived_is_put_back_from_its_own_page()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.SubmitAsync(await OpenAsync(editor, centre), "button[formaction$='/archive']");
        var archived = await OpenAsync(editor, centre);
        Assert.True(archived.Has("[data-testid=archived]"));
        Assert.False(archived.Has("button[formaction$='/confirmation']"));

        await editor.SubmitAsync(archived, "#publish");

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Status);
    }

    [Fact]
    public async Task Nothing_new_is_born_late_and_a_confirmation_settles_the_doubt()
    {
        var centre = await CentreAsync(c => c.Confidence = Confidence.Low);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        Assert.False((await editor.GetPageAsync("/admin/centres?stale=yes")).Html.Contains("Abbaye ancienne", StringComparison.Ordinal));
        Assert.Contains("Abbaye ancienne", (await editor.GetPageAsync("/admin/centres?doubtful=yes")).Html, StringComparison.Ordinal);

        await editor.SubmitAsync(await OpenAsync(editor, centre), "button[formaction$='/confirmation']");

        Assert.DoesNotContain("Abbaye ancienne", (await editor.GetPageAsync("/admin/centres?doubtful=yes")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/users", 403)]
    [InlineData("/admin/nothing", 404)]
    [InlineData("/admin/centres/99999/edit", 404)]
    public async Task A_refusal_inside_the_area_keeps_its_menu(string path, int status)
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);

        var refused = await owner.GetPageAsync(path);

        Assert.Equal(status, (int)refused.Status);
        Assert.True(refused.Has(".admin__nav a[href^='/admin/centres']"));
        Assert.True(refused.Has("[data-testid=refused]"));
        Assert.False((await Site.Visitor().GetPageAsync("/fr/nowhere")).Has(".admin__nav"));
    }

    [Fact]
    public async Task A_centre_editor_is_invited_with_a_centre_and_the_mail_names_it()
    {
        var centre = await CentreAsync();
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var form = await administrator.GetPageAsync("/admin/users/invitations/new");
        (string, string?)[] answers = [("Name", "Ada"), ("Email", "ada@example.org"), ("Role", nameof(StaffRole.CentreEditor))];

        var refused = await administrator.SubmitAsync(form, "form[action$='/new']", answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await administrator.SubmitAsync(refused, "form[action$='/new']", [.. answers, ("CentreIds", $"{centre.Id}")]);

        Assert.Contains(
            "Abbaye ancienne", await Site.ReadAsync(db => db.OutgoingMails.Select(m => m.Text!).SingleAsync()), StringComparison.Ordinal);
        Assert.Contains(
            "Abbaye ancienne", (await administrator.GetPageAsync("/admin/users")).Text("[data-testid=invitation]"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_given_a_centre_is_told_of_what_is_new_to_them()
    {
        var centre = await CentreAsync();
        var other = Some.Centre("Abbaye voisine");
        await GivenAsync(other);
        var account = await Site.AccountAsync(StaffRole.CentreEditor, language: "en", centreIds: [other.Id]);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var page = await administrator.GetPageAsync($"/admin/users/{account.Id}");

        await administrator.SubmitAsync(
            page, "form[action$='/role']", ("Role", nameof(StaffRole.CentreEditor)), ("CentreIds", $"{centre.Id}"));

        Assert.Equal((account.Email!, "Given to you: Abbaye ancienne"), Assert.Single(await ToldAsync()));
    }

    private static EventRegistration Registration(AgendaEvent agendaEvent, string name) =>
        new(agendaEvent.Id, name, null, $"{name}@example.org", "en", NetworkSite.Now.UtcDateTime);

    private static Task<Page> OpenAsync(HttpClient editor, Centre centre) => editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");

    private async Task<List<(string Address, string Subject)>> ToldAsync() =>
        (await Site.ReadAsync(
            db => db.OutgoingMails.OrderBy(mail => mail.Id).Select(mail => new { mail.Recipient, mail.Subject }).ToListAsync()))
            .Select(mail => (mail.Recipient, mail.Subject)).ToList();

    private async Task<Centre> CentreAsync(Action<Centre>? with = null)
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
            with?.Invoke(c);
        });
        await GivenAsync(Some.France(), centre);
        return centre;
    }
}
