using System.Net;
using AngleSharp.Html.Dom;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What is drafted, saved, published and taken back, seen from the form of a centre.</summary>
public sealed class EditingTests(NetworkSite site) : SiteTests(site)
{
    private const string Form = "form#content";

    [Fact]
    public async Task A_text_is_written_in_a_further_language_and_stays_in_the_form()
    {
        var centre = Some.Centre("Abbaye");
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit?with=de");
        Assert.False((await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit?with=<b>")).Has("[name='lead.de']"));

        await editor.SubmitAsync(form, "form#content", ("lead.de", "Ein Ort der Musik"));

        var again = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        Assert.Equal("Ein Ort der Musik", again.One("[name='lead.de']").GetAttribute("value"));
        Assert.False(again.Has("[name='walls.it']"));
    }

    [Fact]
    public async Task A_saved_draft_leaves_what_is_online_as_it_is()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var saved = await EditAsync(editor, centre, ("name", "Abbaye neuve"), ("walls.fr", "Des murs neufs."));

        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Equal("Abbaye ancienne", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Text("h1"));
        var form = await editor.GetPageAsync(EditPath(centre));
        Assert.Equal("Abbaye neuve", form.One("input[name=name]").GetAttribute("value"));
        Assert.Equal("Des murs neufs.", form.Text("textarea[name='walls.fr']"));
    }

    [Fact]
    public async Task A_published_draft_is_online_at_once_although_the_page_was_in_the_cache()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");
        await EditAsync(editor, centre, ("name", "Abbaye neuve"));

        var published = await StepAsync(editor, centre, "#publish");

        Assert.Equal(HttpStatusCode.Found, published.Status);
        Assert.Equal("Abbaye neuve", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Text("h1"));
    }

    [Fact]
    public async Task What_lacks_something_needed_stays_a_draft_and_says_what()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(editor, centre, ("walls.fr", ""), ("walls.en", ""));

        var refused = await StepAsync(editor, centre, "#publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Les murs (français)", refused.Text("[data-testid=errors]"));
        Assert.Equal("#field-walls-fr", refused.One("[data-testid=errors] a").GetAttribute("href"));
        Assert.Contains("De vieux murs.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Html);
    }

    [Fact]
    public async Task A_value_that_cannot_be_kept_is_refused_with_everything_typed()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await EditAsync(editor, centre, ("name", "Autre nom"), ("website", "exemple.org"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Autre nom", refused.One("input[name=name]").GetAttribute("value"));
        Assert.Equal("exemple.org", refused.One("input[name=website]").GetAttribute("value"));
        Assert.Equal("true", refused.One("input[name=website]").GetAttribute("aria-invalid"));
        Assert.Empty(await Site.ReadAsync(db => db.Revisions.ToListAsync()));
    }

    [Fact]
    public async Task A_label_from_before_the_label_is_refused()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await EditAsync(editor, centre, ("labelledIn", "1995"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("true", refused.One("input[name=labelledIn]").GetAttribute("aria-invalid"));
        Assert.NotEqual(HttpStatusCode.UnprocessableEntity, (await EditAsync(editor, centre, ("labelledIn", "1996"))).Status);
    }

    [Fact]
    public async Task Who_saves_second_gets_both_versions_and_nothing_is_lost()
    {
        var centre = await CentreAsync();
        var first = await Site.StaffAsync(StaffRole.Editor);
        var second = await Site.StaffAsync(StaffRole.Editor);
        var open = await second.GetPageAsync(EditPath(centre));
        await EditAsync(first, centre, ("walls.fr", "Les murs du premier."), ("city", "Arles"));

        var conflict = await second.SubmitAsync(open, Form, ("walls.fr", "Les murs du second."), ("phone", "01 02 03"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Single(conflict.All("[data-testid=conflict]"));
        Assert.Contains("Téléphone", conflict.Text("[data-testid=quiet]"));
        Assert.Contains("premier", conflict.Texts(".conflict > div:nth-child(2)")[0]);
        Assert.Contains("second", conflict.Texts(".conflict > div:nth-child(3)")[0]);
        await second.SubmitAsync(conflict, "main form", ("choice:walls.fr", "written"), ("written:walls.fr", "Les murs des deux."));
        var values = await HeadAsync(centre);
        Assert.Equal("Les murs des deux.", values["walls.fr"]);
        Assert.Equal("01 02 03", values["phone"]);
        Assert.Equal("Arles", values["city"]);
    }

    [Fact]
    public async Task A_version_that_nobody_chose_is_asked_for_again_and_stays()
    {
        var centre = await CentreAsync();
        var first = await Site.StaffAsync(StaffRole.Editor);
        var second = await Site.StaffAsync(StaffRole.Editor);
        var open = await second.GetPageAsync(EditPath(centre));
        await EditAsync(first, centre, ("walls.fr", "Les murs du premier."), ("city", "Arles"));
        var conflict = await second.SubmitAsync(open, Form, ("walls.fr", "Les murs du second."), ("city", "Nîmes"));

        var again = await second.SubmitAsync(conflict, "main form", ("choice:city", "mine"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("#field-walls-fr", again.One("[data-testid=errors] a").GetAttribute("href"));
        Assert.True(again.One("[name='choice:city'][value=mine]").HasAttribute("checked"));
        await second.SubmitAsync(again, "main form", ("choice:walls.fr", "mine"));
        var values = await HeadAsync(centre);
        Assert.Equal("Les murs du second.", values["walls.fr"]);
        Assert.Equal("Nîmes", values["city"]);
    }

    [Fact]
    public async Task Twenty_editors_at_once_lose_nothing()
    {
        var centre = await CentreAsync();
        var editors = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Site.StaffAsync(StaffRole.Editor)));

        var accepted = await Task.WhenAll(editors.Select(async (editor, number) =>
        {
            for (var attempt = 1; ; attempt++)
            {
                var open = await editor.GetPageAsync(EditPath(centre));
                var answer = await editor.SubmitAsync(open, Form, ("notes", $"{open.Text("textarea[name=notes]")}+{number}"));
                if (answer.Status == HttpStatusCode.Found)
                {
                    return 1;
                }

                Assert.Equal(HttpStatusCode.Conflict, answer.Status);
                Assert.True(attempt < 200, "No editor may be kept out for ever.");
            }
        }));

        var revisions = await Site.ReadAsync(db => db.Revisions.OrderBy(r => r.Number).ToListAsync());
        Assert.Equal(accepted.Sum() + 1, revisions.Count);
        Assert.Equal(Enumerable.Range(1, revisions.Count), revisions.Select(r => r.Number));
        Assert.Equal(20, revisions[^1].Values["notes"].Count(character => character == '+'));
    }

    [Fact]
    public async Task A_form_sent_twice_has_one_effect()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await editor.GetPageAsync(EditPath(centre));

        await editor.SubmitAsync(open, Form, ("name", "Une fois"));
        await editor.SubmitAsync(open, Form, ("name", "Une fois"));

        Assert.Equal(2, await Site.ReadAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task One_field_of_an_earlier_revision_is_taken_back()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(editor, centre, ("walls.fr", "Autres murs."), ("city", "Arles"));

        var comparison = await editor.GetPageAsync($"/admin/centres/{centre.Id}/history/compare?from=1&to=2");
        Assert.Equal(["Montclar"], comparison.Texts("[data-testid=change]:has([value=city]) del"));
        await editor.SubmitAsync(comparison, "main form", ("keys", "walls.fr"));

        var values = await HeadAsync(centre);
        Assert.Equal("De vieux murs.", values["walls.fr"]);
        Assert.Equal("Arles", values["city"]);
    }

    [Fact]
    public async Task A_renamed_page_leads_on_from_its_old_address()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(editor, centre, ("slug", "abbaye-neuve"));

        await StepAsync(editor, centre, "#publish");

        var old = await Site.Visitor().GetPageAsync("/en/centres/abbaye-ancienne");
        Assert.Equal(HttpStatusCode.MovedPermanently, old.Status);
        Assert.Equal("/en/centres/abbaye-neuve", old.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync("/en/centres/abbaye-neuve")).Status);
    }

    [Fact]
    public async Task An_archived_page_is_gone_with_a_way_on()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await StepAsync(editor, centre, "button[formaction$='/archive']");

        Assert.Equal(HttpStatusCode.Gone, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Status);
    }

    [Fact]
    public async Task A_centre_editor_submits_and_staff_publishes_or_sends_back()
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var staff = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(owner, centre, ("walls.fr", "Nos murs."));
        Assert.False((await owner.GetPageAsync(EditPath(centre))).Has("#publish"));

        await StepAsync(owner, centre, "#submit-draft");
        await StepAsync(staff, centre, "button[formaction$='/review/refusal']", ("Note", "Dites le siècle."));
        Assert.Contains("Dites le siècle.", (await owner.GetPageAsync(EditPath(centre))).Html);
        await StepAsync(owner, centre, "#submit-draft");
        await StepAsync(staff, centre, "#publish");

        Assert.Contains("Nos murs.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Html);
    }

    [Fact]
    public async Task A_centre_editor_neither_sees_nor_changes_what_staff_keeps()
    {
        var centre = await CentreAsync();
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var open = await owner.GetPageAsync(EditPath(centre));
        Assert.False(open.Has("[name=membership]"));

        await owner.SubmitAsync(open, Form, ("membership", nameof(MembershipKind.Labelled)), ("city", "Arles"));

        var values = await HeadAsync(centre);
        Assert.Equal(nameof(MembershipKind.Member), values["membership"]);
        Assert.Equal("Arles", values["city"]);
    }

    [Fact]
    public async Task A_new_centre_is_made_completed_and_published()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var empty = await editor.GetPageAsync("/admin/centres/new");

        var made = await editor.SubmitAsync(
            empty, "main form", ("name", "Moulin du Gué"), ("city", "Gué"), ("country", "FR"), ("membership", "Member"),
            ("heritage", "Mill"));

        Assert.Equal(HttpStatusCode.Found, made.Status);
        var centre = await Site.ReadAsync(db => db.Centres.SingleAsync());
        Assert.Equal("moulin-du-gue", centre.Slug);
        Assert.Equal(PublicationState.Draft, centre.State);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/centres/moulin-du-gue")).Status);
        await EditAsync(editor, centre, ("walls.fr", "Un moulin."), ("now.fr", "Des concerts."));
        await StepAsync(editor, centre, "#publish");
        Assert.Equal("Moulin du Gué", (await Site.Visitor().GetPageAsync("/fr/centres/moulin-du-gue")).Text("h1"));
    }

    [Fact]
    public async Task A_translation_is_outdated_when_its_source_changes_until_it_is_touched_or_declared_right()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(editor, centre, ("walls.fr", "De très vieux murs."));
        var open = await editor.GetPageAsync(EditPath(centre));
        Assert.True(open.Has("input[name=holds][value='walls.en']"));

        await editor.SubmitAsync(open, Form, ("holds", "walls.en"));

        Assert.False((await editor.GetPageAsync(EditPath(centre))).Has("input[name=holds]"));
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_comes_back()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var colleague = await Site.StaffAsync(StaffRole.Editor);
        var open = await editor.GetPageAsync(EditPath(centre));

        using var typed = new FormUrlEncodedContent(Forms.FieldsOf((IHtmlFormElement)open.One(Form), ("walls.fr", "Presque fini")));
        using var kept = await editor.PostAsync(new Uri($"/admin/centres/{centre.Id}/open-form", UriKind.Relative), typed);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        var again = await editor.GetPageAsync(EditPath(centre));
        Assert.Equal("Presque fini", again.Text("textarea[name='walls.fr']"));
        Assert.True(again.Has("[data-testid=unsaved]"));
        var theirs = await colleague.GetPageAsync(EditPath(centre));
        Assert.Equal("De vieux murs.", theirs.Text("textarea[name='walls.fr']"));
        Assert.NotEqual("", theirs.Text("[data-others]"));
        await editor.SubmitAsync(again, "[data-testid=unsaved]");
        Assert.Equal("De vieux murs.", (await editor.GetPageAsync(EditPath(centre))).Text("textarea[name='walls.fr']"));
    }

    [Fact]
    public async Task A_form_sent_after_the_session_had_ended_is_shown_again_as_it_was_typed()
    {
        var centre = await CentreAsync();
        var account = await Site.AccountAsync(StaffRole.Editor);
        var fields = """{"baseNumber":["1"],"walls.fr":["Presque perdu"],"disciplines":[],"shown":["disciplines"]}""";
        var kept = new KeptForm(account.Id, EditPath(centre), fields, NetworkSite.Now.UtcDateTime, NetworkSite.Now.UtcDateTime.AddHours(1));
        await Site.SaveAsync(kept);

        var page = await (await Site.SignedInAsync(account)).GetPageAsync($"{EditPath(centre)}?kept={kept.Id}");

        Assert.Equal("Presque perdu", page.Text("textarea[name='walls.fr']"));
        Assert.Equal("Abbaye ancienne", page.One("input[name=name]").GetAttribute("value"));
    }

    [Fact]
    public async Task Every_change_leaves_a_line_in_the_audit_log()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await EditAsync(editor, centre, ("city", "Arles"));
        await StepAsync(editor, centre, "#publish");

        var lines = await Site.ReadAsync(db => db.AuditEntries.Where(e => e.Subject == "centres").OrderBy(e => e.Id).ToListAsync());
        Assert.Equal(["content.saved", "content.published"], lines.Select(line => line.Action));
        Assert.Equal("city: “Montclar” → “Arles”", lines[0].Details);
        Assert.All(lines, line => Assert.NotNull(line.ActorId));
    }

    private static string EditPath(Centre centre) => $"/admin/centres/{centre.Id}/edit";

    private static async Task<Page> EditAsync(HttpClient editor, Centre centre, params (string Name, string? Value)[] answers) =>
        await editor.SubmitAsync(await editor.GetPageAsync(EditPath(centre)), Form, answers);

    private static async Task<Page> StepAsync(
        HttpClient editor, Centre centre, string form, params (string Name, string? Value)[] answers) =>
        await editor.SubmitAsync(await editor.GetPageAsync(EditPath(centre)), form, answers);

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
}
