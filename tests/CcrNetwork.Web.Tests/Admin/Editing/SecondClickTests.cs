using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>Every button of an item's form carries what was typed, and a second click on it is the same click.</summary>
public sealed class SecondClickTests(NetworkSite site) : SiteTests(site)
{
    private const string Form = "form#content";

    public static TheoryData<string> Buttons =>
        ["#publish", "button[formaction$='/schedule']", "button[formaction$='/archive']", "button[formaction$='/confirmation']", "button[formaction$='/discard']", "button[formaction$='/edit/language']"];

    [Theory]
    [MemberData(nameof(Buttons))]
    public async Task No_button_throws_away_what_was_typed(string button)
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.SubmitAsync(await OpenAsync(editor, centre), Form, ("city", "Arles"));

        await editor.SubmitAsync(await OpenAsync(editor, centre), button, ("phone", "01 02 03"), ("PublishAt", "2026-12-24T12:00"));

        var isSaved = await Site.ReadAsync(db => db.Revisions.AnyAsync(r => r.ItemId == centre.Id && r.Number == 3));
        var form = await OpenAsync(editor, centre);
        var kept = isSaved
            ? (await Site.ReadAsync(db => db.Revisions.SingleAsync(r => r.ItemId == centre.Id && r.Number == 3))).Values["phone"]
            : form.One("[name=phone]").GetAttribute("value");
        Assert.Equal("01 02 03", kept);
    }

    [Fact]
    public async Task The_button_of_a_centre_editor_and_the_answer_of_staff_carry_it_too()
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var staff = await Site.StaffAsync(StaffRole.Editor);

        await owner.SubmitAsync(await OpenAsync(owner, centre), "#submit-draft", ("walls.fr", "Nos murs."));
        Assert.Equal(DraftStage.InReview, await StageAsync(centre));
        await staff.SubmitAsync(
            await OpenAsync(staff, centre), "button[formaction$='/review/refusal']", ("city", "Arles"), ("Note", "Dites le siècle."));

        Assert.Equal(DraftStage.SentBack, await StageAsync(centre));
        var values = await HeadAsync(centre);
        Assert.Equal(("Nos murs.", "Arles"), (values["walls.fr"], values["city"]));
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed_as_a_draft_and_says_what_is_missing()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(
            await OpenAsync(editor, centre), "#publish", ("walls.fr", ""), ("walls.en", ""), ("city", "Arles"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Arles", refused.One("[name=city]").GetAttribute("value"));
        Assert.Equal("true", refused.One("[name='walls.fr']").GetAttribute("aria-invalid"));
        Assert.Equal("Arles", (await HeadAsync(centre))["city"]);
        Assert.Contains("De vieux murs.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Html);
        await editor.SubmitAsync(refused, "#publish", ("walls.fr", "Des murs neufs."));
        Assert.Contains("Des murs neufs.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Html);
    }

    [Theory]
    [InlineData(Form, 1)]
    [InlineData("#publish", 2)]
    [InlineData("button[formaction$='/confirmation']", 2)]
    [InlineData("button[formaction$='/archive']", 2)]
    [InlineData("button[formaction$='/schedule']", 2)]
    public async Task A_form_sent_twice_has_one_effect_and_one_answer(string button, int entries)
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await OpenAsync(editor, centre);
        (string, string?)[] typed = [("city", "Arles"), ("PublishAt", "2026-12-24T12:00")];

        var notices = new List<string>();
        for (var click = 0; click < 3; click++)
        {
            notices.Add((await editor.FollowAsync(await editor.SubmitAsync(open, button, typed))).Text("[data-testid=notice]"));
        }

        Assert.Single(notices.Distinct());
        Assert.Equal(2, await Site.ReadAsync(db => db.Revisions.CountAsync()));
        Assert.Equal(entries, await Site.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Subject == "centres")));
    }

    [Fact]
    public async Task A_form_sent_ten_times_at_once_has_one_effect()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await OpenAsync(editor, centre);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => editor.SubmitAsync(open, "#publish", ("city", "Arles"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.Status));
        Assert.Equal(2, await Site.ReadAsync(db => db.Revisions.CountAsync()));
        Assert.Equal(1, await Site.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == "content.published")));
    }

    [Fact]
    public async Task An_old_page_that_nobody_touched_changes_nothing()
    {
        var centre = await CentreAsync();
        var (editor, colleague) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        var old = await OpenAsync(editor, centre);
        await colleague.SubmitAsync(
            await OpenAsync(colleague, centre), "#publish", ("walls.fr", "Les murs du collègue."), ("city", "Arles"));

        var saved = await editor.SubmitAsync(old, Form);
        var published = await editor.SubmitAsync(old, "#publish");

        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Found], [saved.Status, published.Status]);
        Assert.Equal("Les murs du collègue.", (await HeadAsync(centre))["walls.fr"]);
        Assert.Equal(2, await Site.ReadAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task What_two_people_change_in_different_fields_comes_together_and_is_not_published_unseen()
    {
        var centre = await CentreAsync();
        var (first, second) = (await Site.StaffAsync(StaffRole.Editor), await Site.StaffAsync(StaffRole.Editor));
        var open = await OpenAsync(second, centre);
        await first.SubmitAsync(await OpenAsync(first, centre), Form, ("walls.fr", "Les murs du premier."), ("city", "Arles"));

        var answer = await second.SubmitAsync(open, "#publish", ("phone", "01 02 03"), ("city", "Arles"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var values = await HeadAsync(centre);
        Assert.Equal(("Les murs du premier.", "01 02 03", "Arles"), (values["walls.fr"], values["phone"], values["city"]));
        Assert.Contains("De vieux murs.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Html);
    }

    [Fact]
    public async Task Nobody_is_in_conflict_with_their_own_second_window()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var (one, two) = (await OpenAsync(editor, centre), await OpenAsync(editor, centre));
        await editor.SubmitAsync(one, Form, ("walls.fr", "D’une fenêtre."), ("city", "Arles"));

        var answer = await editor.SubmitAsync(two, Form, ("walls.fr", "De l’autre."));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var values = await HeadAsync(centre);
        Assert.Equal(("De l’autre.", "Arles"), (values["walls.fr"], values["city"]));
    }

    [Fact]
    public async Task A_late_message_of_a_saved_form_makes_no_ghost_and_another_window_keeps_its_text()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var (one, two) = (await OpenAsync(editor, centre), await OpenAsync(editor, centre));
        await editor.SubmitAsync(one, Form, ("walls.fr", "Des murs neufs."));

        await KeepAsync(editor, centre, one, ("walls.fr", "Des murs ne"));
        Assert.False((await OpenAsync(editor, centre)).Has("[data-testid=unsaved]"));
        await KeepAsync(editor, centre, two);
        Assert.False((await OpenAsync(editor, centre)).Has("[data-testid=unsaved]"));
        await KeepAsync(editor, centre, two, ("phone", "01 02 03"));

        var form = await OpenAsync(editor, centre);
        Assert.Equal("01 02 03", form.One("[name=phone]").GetAttribute("value"));
        Assert.Equal("Des murs neufs.", form.Text("textarea[name='walls.fr']"));
        Assert.Equal("2", form.One("[name=baseNumber]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_item_sent_twice_is_one_draft_and_sent_with_other_words_another()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var empty = await editor.GetPageAsync("/admin/news/new");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4)
                .Select(
                    _ => editor.SubmitAsync(
                        empty, "main form", ("title.fr", "Une nouvelle"), ("day", "2026-11-23"), ("name.fr", "Une nouvelle"))));
        await editor.SubmitAsync(empty, "main form", ("title.fr", "Une autre"), ("day", "2026-11-23"));

        Assert.Single(answers.Select(answer => answer.Location?.ToString()).Distinct());
        Assert.Equal(
            ["une-autre", "une-nouvelle"],
            await Site.ReadAsync(db => db.News.OrderBy(item => item.Slug).Select(item => item.Slug).ToListAsync()));
    }

    [Fact]
    public async Task What_is_typed_of_a_new_item_comes_back_until_it_is_made_or_thrown_away()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var empty = await editor.GetPageAsync("/admin/news/new");
        using var typed = new FormUrlEncodedContent(
            Forms.FieldsOf((AngleSharp.Html.Dom.IHtmlFormElement)empty.One(Form), ("title.fr", "Presque")));
        using var kept = await editor.PostAsync(new Uri("/admin/news/new/open-form", UriKind.Relative), typed);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        var again = await editor.GetPageAsync("/admin/news/new");
        Assert.Equal("Presque", again.One("[name='title.fr']").GetAttribute("value"));
        await editor.SubmitAsync(again, Form, ("day", "2026-11-23"));
        using var late = await editor.PostAsync(
            new Uri("/admin/news/new/open-form", UriKind.Relative),
            new FormUrlEncodedContent(Forms.FieldsOf((AngleSharp.Html.Dom.IHtmlFormElement)again.One(Form), ("title.fr", "Pres"))));

        Assert.Equal("", (await editor.GetPageAsync("/admin/news/new")).One("[name='title.fr']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_restoration_sent_twice_is_one()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await editor.SubmitAsync(await OpenAsync(editor, centre), Form, ("city", "Arles"));
        var comparison = await editor.GetPageAsync($"/admin/centres/{centre.Id}/history/compare?from=1&to=2");

        var first = await editor.FollowAsync(await editor.SubmitAsync(comparison, "main form", ("keys", "city")));
        var second = await editor.FollowAsync(await editor.SubmitAsync(comparison, "main form", ("keys", "city")));

        Assert.Equal(first.Text("[data-testid=notice]"), second.Text("[data-testid=notice]"));
        Assert.Equal(3, await Site.ReadAsync(db => db.Revisions.CountAsync()));
    }

    private static Task<Page> OpenAsync(HttpClient editor, Centre centre) => editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");

    /// <summary>As the script sends it: the marks of the form, and the fields that were touched.</summary>
    private static async Task KeepAsync(HttpClient editor, Centre centre, Page open, params (string Name, string Value)[] touched)
    {
        string[] marks = ["baseNumber", "submission", "__RequestVerificationToken", "_by"];
        var fields = Forms.FieldsOf((AngleSharp.Html.Dom.IHtmlFormElement)open.One(Form)).Where(field => marks.Contains(field.Key))
            .Concat(touched.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await editor.PostAsync(new Uri($"/admin/centres/{centre.Id}/open-form", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<Centre> CentreAsync()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        await GivenAsync(Some.France(), centre);
        return centre;
    }

    private async Task<FieldValues> HeadAsync(Centre centre) =>
        (await Site.ReadAsync(db => db.Revisions.Where(r => r.ItemId == centre.Id).OrderByDescending(r => r.Number).FirstAsync())).Values;

    private Task<DraftStage> StageAsync(Centre centre) =>
        Site.ReadAsync(db => db.EditorialRecords.Where(record => record.ItemId == centre.Id).Select(record => record.Stage).SingleAsync());
}
