using System.Net;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A draft seen as it will look, by those who may and by nobody else.</summary>
public sealed class PreviewTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Staff_sees_the_draft_on_its_public_page_and_visitors_do_not()
    {
        var (centre, editor) = await DraftAsync();

        var preview = await editor.GetPageAsync($"/en/centres/abbaye?preview=centres-{centre.Id}");

        Assert.Equal("Abbaye neuve", preview.Text("h1"));
        Assert.Equal("no-store", preview.Headers["Cache-Control"]);
        Assert.Equal("noindex", preview.Headers["X-Robots-Tag"]);
        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/en/centres/abbaye")).Text("h1"));
        Assert.Equal(
            HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync($"/en/centres/abbaye?preview=centres-{centre.Id}")).Status);
    }

    /// <summary>What is typed and kept is seen by who types it and by nobody else; what cannot be kept does not hide the rest.</summary>
    [Fact]
    public async Task What_is_being_typed_is_seen_beside_the_form()
    {
        var (centre, editor) = await DraftAsync();
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        var address = form.Attributes("[data-panel-page]", "data-panel-page")[1];
        Assert.Equal($"/en/centres/abbaye?preview=typed-centres-{centre.Id}", address);
        Assert.Equal("Abbaye neuve", (await editor.GetPageAsync(address)).Text("h1"));

        var (_, fields) = Forms.Press(form, "form#content", ("name", "Abbaye tapée"), ("memberSince", "abc"));
        using (var typed = new FormUrlEncodedContent(fields))
        using (var kept = await editor.PostAsync(new Uri($"/admin/centres/{centre.Id}/open-form", UriKind.Relative), typed))
        {
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        Assert.Equal("Abbaye tapée", (await editor.GetPageAsync(address)).Text("h1"));
        Assert.Equal("Abbaye neuve", (await editor.GetPageAsync($"/en/centres/abbaye?preview=centres-{centre.Id}")).Text("h1"));
        var colleague = await Site.StaffAsync(StaffRole.Editor);
        Assert.Equal("Abbaye neuve", (await colleague.GetPageAsync(address)).Text("h1"));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(address)).Status);
        var stranger = Some.Centre("Cluny");
        await GivenAsync(stranger);
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, stranger.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetPageAsync(address)).Status);
    }

    [Fact]
    public async Task Only_the_form_frames_and_only_the_preview_of_staff_is_framed()
    {
        var (centre, editor) = await DraftAsync();
        var preview = $"/fr/centres/abbaye?preview=centres-{centre.Id}";
        Assert.Contains("frame-ancestors 'self'", await PolicyAsync(editor, preview), StringComparison.Ordinal);
        Assert.Contains("frame-src 'self'", await PolicyAsync(editor, $"/admin/centres/{centre.Id}/edit"), StringComparison.Ordinal);
        foreach (var (browser, path) in new[]
        {
            (editor, "/fr/centres/abbaye"), (editor, "/admin"), (editor, $"/admin/centres/{centre.Id}/history"), (Site.Visitor(), preview),
            (editor, "/fr/centres?preview=typed-centres-9999"),
        })
        {
            var policy = await PolicyAsync(browser, path);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("frame-src", policy, StringComparison.Ordinal);
        }

        async Task<string> PolicyAsync(HttpClient browser, string path) =>
            (await browser.GetPageAsync(path)).Headers["Content-Security-Policy"];
    }

    [Fact]
    public async Task A_preview_leaves_the_pages_in_the_cache_where_they_are()
    {
        var (centre, editor) = await DraftAsync();
        await Site.Visitor().GetPageAsync("/fr/centres/abbaye");

        await editor.GetPageAsync($"/fr/centres/abbaye?preview=centres-{centre.Id}");

        Assert.Empty((await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Route);
    }

    [Fact]
    public async Task A_centre_editor_does_not_see_the_drafts_of_others()
    {
        var (centre, _) = await DraftAsync();
        var stranger = await Site.StaffAsync(StaffRole.CentreEditor);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/fr/centres/abbaye?preview=centres-{centre.Id}")).Status);
    }

    [Fact]
    public async Task A_link_shows_the_draft_to_anybody_until_it_is_taken_back()
    {
        var (centre, editor) = await DraftAsync();
        var shared = await ShareAsync(editor, centre);

        Assert.Equal("Abbaye neuve", (await Site.Visitor().GetPageAsync(shared)).Text("h1"));
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{centre.Id}/preview"), "form[action$='/revocation']");

        AssertEnded(await Site.Visitor().GetPageAsync(shared), "/fr/centres/abbaye");
    }

    [Fact]
    public async Task A_link_ends_by_itself()
    {
        var (centre, editor) = await DraftAsync();
        var shared = await ShareAsync(editor, centre);

        Site.Clock.Advance(TimeSpan.FromDays(7));

        AssertEnded(await Site.Visitor().GetPageAsync(shared), "/fr/centres/abbaye");
        Assert.Equal("Abbaye", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1"));
    }

    [Fact]
    public async Task Every_preview_says_what_it_is_and_leads_staff_back()
    {
        var (centre, editor) = await DraftAsync();
        var shared = await ShareAsync(editor, centre);

        var ofStaff = await editor.GetPageAsync($"/fr/centres/abbaye?preview=centres-{centre.Id}");
        var ofLink = await Site.Visitor().GetPageAsync(shared);

        Assert.Contains("pas en ligne", ofStaff.Text("[data-testid=preview]"), StringComparison.Ordinal);
        Assert.Equal([$"/admin/centres/{centre.Id}/edit"], ofStaff.Attributes("[data-testid=preview] a", "href"));
        Assert.Contains("pas en ligne", ofLink.Text("[data-testid=preview]"), StringComparison.Ordinal);
        Assert.Empty(ofLink.All("[data-testid=preview] a"));
        Assert.False((await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Has("[data-testid=preview]"));
    }

    /// <summary>A preview is the right to see one item on its own page: it is none to see what is for members.</summary>
    [Fact]
    public async Task A_link_opens_its_own_page_and_nothing_else()
    {
        var (centre, editor) = await DraftAsync();
        var wish = new Uri("http://localhost" + await ShareAsync(editor, centre)).Query;
        await GivenHiddenAsync();

        var visitor = Site.Visitor();
        foreach (var path in new[] { "/fr/resources", "/fr/partner-search", "/fr/search?q=secret" })
        {
            Assert.DoesNotContain(
                "secret-",
                (await visitor.GetPageAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" + wish[1..] : wish))).Html,
                StringComparison.Ordinal);
        }

        foreach (
            var path in new[]
            {
                "/fr/partner-search/secret-avis",
                "/fr/partner-search/secret-avis/contact",
                "/resources/secret-guide/file",
                "/fr/centres/autre",
            })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync(path + wish)).Status);
        }

        var other = await visitor.GetPageAsync("/fr/network" + wish);
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.False(other.Has("[data-testid=preview]"));
        Assert.NotEqual("no-store", other.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task A_preview_of_what_is_for_members_shows_it_and_no_other()
    {
        await GivenHiddenAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var (guide, notice) = (
            await Site.ReadAsync(db => db.Resources.FirstAsync(r => r.Slug == "secret-guide")),
            await Site.ReadAsync(db => db.PartnerSearches.FirstAsync(s => s.Slug == "secret-avis")));

        var library = await editor.GetPageAsync($"/fr/resources?preview=resources-{guide.Id}");
        var page = await editor.GetPageAsync($"/fr/partner-search/secret-avis?preview=partner-search-{notice.Id}");

        Assert.Contains("secret-guide", library.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-autre", library.Html, StringComparison.Ordinal);
        Assert.Equal("secret-avis", page.Text("h1"));
    }

    /// <summary>What a preview rolls back must never be the line that an export leaves in the log.</summary>
    [Theory]
    [InlineData("/admin/centres/export.csv?columns=all&preview=")]
    [InlineData("/admin/audit.csv?preview=")]
    public async Task An_export_leaves_its_line_whatever_its_address_says(string path)
    {
        var (centre, _) = await DraftAsync();
        var administrator = await Site.StaffAsync(StaffRole.Administrator);
        var before = await Site.ReadAsync(db => db.AuditEntries.CountAsync());

        var file = await administrator.GetPageAsync($"{path}centres-{centre.Id}");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal(before + 1, await Site.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    private static void AssertEnded(Page page, string published)
    {
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("Ce lien a pris fin", page.Text("h1"));
        Assert.Contains(published, page.Attributes("main a", "href"));
    }

    private async Task GivenHiddenAsync()
    {
        Resource Guide(string slug) =>
            new(slug, LocalizedText.Of(slug, slug))
            {
                Topic = ResourceTopic.Visa,
                Audience = Audience.Members,
                Link = "https://example.org/guide",
            };
        var notice = new Domain.Cooperation.PartnerSearch(
            "secret-avis", PartnerSearchKind.LookingFor, LocalizedText.Of("secret-avis", "secret-avis"), new DateOnly(2030, 1, 1))
        {
            Audience = Audience.Members,
        };
        ContentItem[] hidden = [Guide("secret-guide"), Guide("secret-autre"), notice];
        foreach (var item in hidden)
        {
            item.Publish(NetworkSite.Now.UtcDateTime);
        }

        await GivenAsync([.. hidden, Some.Centre("Autre", published: false)]);
    }

    private static async Task<string> ShareAsync(HttpClient editor, Centre centre)
    {
        var page = await editor.GetPageAsync($"/admin/centres/{centre.Id}/preview");
        var answer = await editor.FollowAsync(await editor.SubmitAsync(page, "form[action$='/links']"));
        return new Uri(answer.Texts("[data-testid=new-link] code")[0]).PathAndQuery;
    }

    private async Task<(Centre Centre, HttpClient Editor)> DraftAsync()
    {
        var centre = Some.Centre("Abbaye", with: c => c.Walls = LocalizedText.Of("De vieux murs.", "Old walls."));
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await editor.SubmitAsync(open, "form#content", ("name", "Abbaye neuve"));
        return (centre, editor);
    }
}
