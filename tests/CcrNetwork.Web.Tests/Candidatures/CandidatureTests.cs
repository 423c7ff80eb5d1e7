using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Candidatures;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Candidatures;

public sealed class CandidatureTests(NetworkSite site) : SiteTests(site)
{
    private const string FormPath = "/fr/label/candidature";

    private static readonly (string Name, string? Value)[] Answers =
    [
        ("Site", "Abbaye de Montclar"), ("Place", "Montclar"), ("Project", "Chanter."), ("Name", "Ada"), ("Email", "ada@example.org"),
    ];

    [Fact]
    public async Task A_site_opens_its_candidature_and_gets_a_reference_by_mail()
    {
        var browser = Site.Browser();
        var sent = await browser.SubmitAsync(await browser.GetPageAsync(FormPath), "form[method=post]", Answers);
        var page = await browser.FollowAsync(sent);
        await Site.SendMailAsync();

        var candidature = await Site.ReadAsync(db => db.Candidatures.SingleAsync());
        Assert.Equal(
            (CandidatureKind.Label, CandidatureStage.Contact, "FR", "fr"),
            (candidature.Kind, candidature.Stage, candidature.CountryCode, candidature.Language));
        Assert.Equal(candidature.Reference, page.Text("[data-testid=reference]"));
        Assert.Contains(candidature.Reference, Assert.Single(Site.Mail.Messages).TextBody, StringComparison.Ordinal);
        Assert.Null(candidature.Fulfilled);
    }

    [Fact]
    public async Task The_same_form_sent_twice_opens_one()
    {
        var browser = Site.Browser();
        var form = await browser.GetPageAsync(FormPath);
        var first = await browser.SubmitAsync(form, "form[method=post]", Answers);
        var second = await browser.SubmitAsync(form, "form[method=post]", Answers);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await Site.ReadAsync(db => db.Candidatures.CountAsync()));
        Assert.Equal(1, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_result_of_the_self_assessment_is_sent_only_if_they_choose_so(bool isSent)
    {
        await GivenAsync(Criterion("label-1", 1), Criterion("label-2", 2));
        var browser = Site.Browser();
        var form = await browser.GetPageAsync($"{FormPath}?assessed=yes&fulfilled=label-1&fulfilled=made-up");
        await browser.SubmitAsync(form, "form[method=post]", [.. Answers, ("SendAssessment", isSent ? "true" : null)]);

        var fulfilled = await Site.ReadAsync(db => db.Candidatures.Select(c => c.Fulfilled).SingleAsync());
        Assert.Equal(isSent ? ["label-1"] : null, fulfilled);
    }

    [Fact]
    public async Task Faults_come_back_with_what_was_typed_and_nothing_is_kept()
    {
        var browser = Site.Browser();
        var form = await browser.GetPageAsync(FormPath);
        var answer = await browser.SubmitAsync(
            form, "form[method=post]", ("Site", "Abbaye"), ("Email", "nowhere"), ("Country", "XX"), ("Kind", "Support"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Abbaye", answer.One("input[name=Site]").GetAttribute("value"));
        Assert.True(answer.All("[data-testid=errors] li").Count >= 5);
        Assert.False(await Site.ReadAsync(db => db.Candidatures.AnyAsync()));
    }

    [Fact]
    public async Task Staff_learns_by_mail_that_one_has_arrived_without_reading_it_there()
    {
        await Site.StaffAsync(StaffRole.Editor);
        await Site.StaffAsync(StaffRole.Reader);
        await Site.StaffAsync(StaffRole.CentreEditor);
        var browser = Site.Browser();
        await browser.SubmitAsync(await browser.GetPageAsync(FormPath), "form[method=post]", Answers);
        await Site.SendMailAsync();

        var told = Assert.Single(Site.Mail.Messages, message => message.To.Mailboxes.All(box => box.Address != "ada@example.org"));
        var candidature = await Site.ReadAsync(db => db.Candidatures.SingleAsync());
        Assert.Contains($"/admin/candidatures/{candidature.Id}", told.TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.org", told.TextBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_opens_one_by_hand_and_nobody_is_written_to()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync("/admin/candidatures/new?kind=MembershipAbroad");
        (string, string?)[] answers =
            [(
                "Site",
                "Moulin"), ("Place", "Gand"), ("Country", "BE"), ("Project", "Écrire."), ("ContactName", "Ada"), ("ContactEmail",
                "ada@example.org")];

        var wrong = await editor.SubmitAsync(form, "form#new", [.. answers, ("Kind", "9"), ("Country", "XX"), ("Language", "tlh")]);
        var opened = await editor.SubmitAsync(form, "form#new", answers);
        await editor.SubmitAsync(form, "form#new", answers);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Moulin"), (wrong.Status, wrong.One("input[name=Site]").GetAttribute("value")));
        Assert.Equal("/admin/candidatures?kind=MembershipAbroad", opened.Location?.ToString());
        var candidature = await Site.ReadAsync(db => db.Candidatures.SingleAsync());
        Assert.Equal(
            (CandidatureKind.MembershipAbroad, CandidatureStage.Prospective, "BE"),
            (candidature.Kind, candidature.Stage, candidature.CountryCode));
        Assert.False(await Site.ReadAsync(db => db.OutgoingMails.AnyAsync()));
    }

    [Fact]
    public async Task Staff_sees_them_by_stage_and_moves_them_without_scripts()
    {
        var candidature = await GivenCandidatureAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var board = await editor.GetPageAsync("/admin/candidatures");
        Assert.Equal(5, board.All(".board__column").Count);

        var moved = await editor.SubmitAsync(board, $"form[action$='/{candidature.Id}/stage']");
        Assert.Equal("/admin/candidatures?kind=Label", moved.Location?.ToString());
        Assert.Equal(CandidatureStage.Advice, await Site.ReadAsync(db => db.Candidatures.Select(c => c.Stage).SingleAsync()));

        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");
        Assert.Contains("Contact → Conseil", page.Texts("[data-testid=history] li")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_slower_gets_their_words_back_beside_those_of_the_other()
    {
        var candidature = await GivenCandidatureAsync();
        var (first, second) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        var path = $"/admin/candidatures/{candidature.Id}";
        var (one, other) = (await first.GetPageAsync(path), await second.GetPageAsync(path));
        await first.SubmitAsync(one, "form#candidature", ("Notes", "Appeler lundi."));
        var conflict = await second.SubmitAsync(other, "form#candidature", ("Notes", "Écrire mardi."));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Écrire mardi.", conflict.Text("textarea[name=Notes]"));
        Assert.Contains("Appeler lundi.", conflict.Text("#field-Notes-hint"), StringComparison.Ordinal);
        Assert.Equal("Appeler lundi.", await Site.ReadAsync(db => db.Candidatures.Select(c => c.Notes).SingleAsync()));

        Assert.Equal(HttpStatusCode.Found, (await second.SubmitAsync(conflict, "form#candidature")).Status);
        Assert.Equal("Écrire mardi.", await Site.ReadAsync(db => db.Candidatures.Select(c => c.Notes).SingleAsync()));
    }

    [Fact]
    public async Task Two_stages_moved_from_one_page_are_one_move()
    {
        var candidature = await GivenCandidatureAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");
        foreach (var form in new[] { ".stages li:nth-child(2) button", ".stages li:nth-child(5) button" })
        {
            await editor.SubmitAsync(page, form);
        }

        Assert.Equal(CandidatureStage.Advice, await Site.ReadAsync(db => db.Candidatures.Select(c => c.Stage).SingleAsync()));
    }

    [Fact]
    public async Task Every_button_of_its_page_carries_what_was_typed_and_a_second_click_is_the_same()
    {
        var candidature = await GivenCandidatureAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");

        for (var click = 0; click < 2; click++)
        {
            var moved = await editor.FollowAsync(
                await editor.SubmitAsync(page, ".stages li:nth-child(2) button", ("Notes", "Appeler lundi.")));
            Assert.Equal("L’étape est changée.", moved.Text("[data-testid=notice]"));
        }

        var notes = await Site.ReadAsync(db => db.Candidatures.Select(c => new { c.Notes, c.Stage }).SingleAsync());
        Assert.Equal(("Appeler lundi.", CandidatureStage.Advice), (notes.Notes, notes.Stage));
        Assert.Equal(
            2,
            await Site.ReadAsync(
                db => db.AuditEntries.CountAsync(e => e.Action == "candidature.saved" || e.Action == "candidature.moved")));
        var added = await editor.SubmitAsync(
            await editor.GetPageAsync(page.Path), "#add-document", ("Title", "Plan"), ("Link", "https://example.org/plan"),
            ("Notes", "Relancer."));
        Assert.Equal(HttpStatusCode.Found, added.Status);
        Assert.Equal("Relancer.", await Site.ReadAsync(db => db.Candidatures.Select(c => c.Notes).SingleAsync()));
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_comes_back_and_no_late_message_makes_a_ghost()
    {
        var candidature = await GivenCandidatureAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var path = $"/admin/candidatures/{candidature.Id}";
        var page = await editor.GetPageAsync(path);
        await KeepAsync(editor, path, page, "#save", ("Notes", "Presque"));

        var again = await editor.GetPageAsync(path);
        Assert.Equal("Presque", again.Text("textarea[name=Notes]"));
        Assert.True(again.Has("[data-testid=unsaved]"));
        Assert.Equal("", (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync(path)).Text("textarea[name=Notes]"));
        await editor.SubmitAsync(again, "#save", ("Notes", "Tout à fait"));
        await KeepAsync(editor, path, page, "#save", ("Notes", "Presq"));

        Assert.Equal("Tout à fait", (await editor.GetPageAsync(path)).Text("textarea[name=Notes]"));
        Assert.False((await editor.GetPageAsync(path)).Has("[data-testid=unsaved]"));

        var empty = await editor.GetPageAsync("/admin/candidatures/new");
        await KeepAsync(editor, "/admin/candidatures/new", empty, "form#new button", ("Site", "Moulin"));
        Assert.Equal("Moulin", (await editor.GetPageAsync("/admin/candidatures/new")).One("input[name=Site]").GetAttribute("value"));
    }

    private static async Task KeepAsync(
        HttpClient editor, string path, Page page, string button, params (string Name, string? Value)[] typed)
    {
        using var content = new FormUrlEncodedContent(Forms.Press(page, button, typed).Fields);
        using var kept = await editor.PostAsync(new Uri($"{path}/open-form", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    [Fact]
    public async Task A_document_is_kept_handed_out_to_be_saved_and_removed_with_its_file()
    {
        var candidature = await GivenCandidatureAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var added = await AddAsync(editor, candidature.Id, TestDocuments.Pdf());
        Assert.Equal(HttpStatusCode.Found, added.Status);

        var page = await editor.GetPageAsync($"/admin/candidatures/{candidature.Id}");
        var answer = await editor.GetPageAsync(page.Attributes("[data-testid=documents] a[download]", "href").Single()!);
        Assert.StartsWith($"attachment; filename={candidature.Reference}", answer.Headers["Content-Disposition"], StringComparison.Ordinal);

        await editor.SubmitAsync(page, "button[formaction$=removal]");
        Assert.Empty(Directory.GetFiles(Path.Combine(Site.Folder, "media"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_page_dressed_as_a_document_is_refused()
    {
        var candidature = await GivenCandidatureAsync();
        var answer = await AddAsync(await Site.StaffAsync(StaffRole.Editor), candidature.Id, "<script>x()</script>"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task It_is_deleted_two_years_after_its_last_change_with_its_files()
    {
        var candidature = await GivenCandidatureAsync();
        await AddAsync(await Site.StaffAsync(StaffRole.Editor), candidature.Id, TestDocuments.Pdf());
        Site.Clock.AdjustTime(NetworkSite.Now.AddMonths(24).AddMinutes(-1));
        Assert.Equal(0, await ForgetAsync());
        Site.Clock.AdjustTime(NetworkSite.Now.AddMonths(24).AddMinutes(1));
        Assert.Equal(1, await ForgetAsync());

        Assert.False(await Site.ReadAsync(db => db.Candidatures.AnyAsync()));
        Assert.Empty(Directory.GetFiles(Path.Combine(Site.Folder, "media"), "*", SearchOption.AllDirectories));
        var entry = await Site.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Action == "candidature.deleted"));
        Assert.Equal((candidature.Reference, null), (entry.SubjectName, entry.Details));
    }

    [Fact]
    public async Task Due_steps_and_new_ones_stand_on_the_dashboard_of_staff()
    {
        await GivenCandidatureAsync("Nouvelle");
        await GivenCandidatureAsync("Bientôt", c => (c.NextStep, c.NextStepOn) = ("Appeler", new DateOnly(2026, 11, 30)));
        await GivenCandidatureAsync("Plus tard", c => (c.NextStep, c.NextStepOn) = ("Appeler", new DateOnly(2026, 12, 1)));

        Assert.Equal(
            ["Bientôt", "Nouvelle"],
            (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/admin")).Texts("[data-testid=next-steps] a"));
        Assert.False((await (await Site.StaffAsync(StaffRole.Reader)).GetPageAsync("/admin")).Has("[data-testid=next-steps]"));
    }

    [Fact]
    public async Task A_member_asks_for_support_for_its_own_centre_only()
    {
        var (own, other) = (Some.Centre("Noirlac"), Some.Centre("Arc"));
        await GivenAsync(Some.France(), own, other);
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, own.Id);
        var page = await editor.GetPageAsync("/admin/members/support");

        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await editor.SubmitAsync(page, "form#support", ("Centre", $"{other.Id}"), ("Project", "Un projet"))).Status);
        Assert.Equal(
            HttpStatusCode.Found,
            (await editor.SubmitAsync(page, "form#support", ("Centre", $"{own.Id}"), ("Project", "Un projet"))).Status);
        var candidature = await Site.ReadAsync(db => db.Candidatures.SingleAsync());
        Assert.Equal((CandidatureKind.Support, own.Id), (candidature.Kind, candidature.CentreId!.Value));
        Assert.Single((await editor.GetPageAsync("/admin/members/support")).All("[data-testid=requests] li"));
        Assert.False(
            (await (await Site.StaffAsync(StaffRole.CentreEditor, other.Id)).GetPageAsync("/admin/members/support")).Has("[data-testid=requests]"));
    }

    private static Statement Criterion(string slug, int position)
    {
        var criterion = new Statement(slug, StatementKind.LabelCriterion, position, LocalizedText.Of(slug, slug));
        criterion.Publish(NetworkSite.Now.UtcDateTime);
        return criterion;
    }

    private async Task<Candidature> GivenCandidatureAsync(string name = "Abbaye", Action<Candidature>? with = null)
    {
        var request = new CandidatureRequest(
            CandidatureKind.Label, name, null, "Chanter.", "Montclar", "FR", "Ada", "ada@example.org", null, "fr");
        var candidature = new Candidature(
            $"CCR-2026-{Guid.NewGuid().ToString("N")[..6]}", Guid.NewGuid().ToString("N"), request, NetworkSite.Now.UtcDateTime);
        with?.Invoke(candidature);
        await GivenAsync(candidature);
        return candidature;
    }

    private async Task<int> ForgetAsync()
    {
        using var scope = Site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<CandidatureForgetting>().ForgetAsync(CancellationToken.None);
    }

    private static async Task<Page> AddAsync(HttpClient editor, int id, byte[] content)
    {
        var form = await editor.GetPageAsync($"/admin/candidatures/{id}");
        using var parts = new MultipartFormDataContent();
        foreach (var field in Forms.Press(form, "#add-document", ("Title", "Plan")).Fields)
        {
            parts.Add(new StringContent(field.Value), field.Key);
        }

        parts.Add(new ByteArrayContent(content), "file", "plan.pdf");
        var path = $"/admin/candidatures/{id}/documents";
        using var response = await editor.PostAsync(new Uri(path, UriKind.Relative), parts);
        return new Page(path, response, await response.Content.ReadAsByteArrayAsync());
    }
}
