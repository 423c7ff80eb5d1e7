using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>Comments on an item and its fields: put to somebody who may see it, told, counted, settled, never public.</summary>
public sealed class CommentTests(NetworkSite site) : SiteTests(site)
{
    private const string Words = "Est-ce bien le XIIe siècle ?";

    [Fact]
    public async Task A_comment_on_a_field_is_told_counted_shown_at_its_field_and_settled()
    {
        var centre = await CentreAsync("Abbaye");
        var (owner, reviewer) = (
            await Site.AccountAsync(StaffRole.CentreEditor, "Lou", language: "en", centreIds: [centre.Id]),
            await Site.AccountAsync(StaffRole.Editor, "Camille"));
        var (theirs, staff) = (await Site.SignedInAsync(owner), await Site.SignedInAsync(reviewer));
        var form = await staff.GetPageAsync($"/admin/centres/{centre.Id}/comments?field=walls");
        Assert.True(form.Has("option[value=walls][selected]"));

        await staff.SubmitAsync(form, "form#comment", ("Text", Words), ("Mention", $"{owner.Id}"));
        await staff.SubmitAsync(form, "form#comment", ("Text", Words), ("Mention", $"{owner.Id}"));

        var mail = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal((owner.Email!, "A comment for you: Abbaye"), (mail.Recipient, mail.Subject));
        Assert.Contains(Words, mail.Text!, StringComparison.Ordinal);
        Assert.Contains($"/admin/centres/{centre.Id}/comments", mail.Text!, StringComparison.Ordinal);
        var dashboard = await theirs.GetPageAsync("/admin");
        Assert.Contains("1comment for you", Squeezed(dashboard.Text("a[href='#comments']")), StringComparison.Ordinal);
        Assert.Contains(Words, dashboard.Text("[data-testid=put-comment]"), StringComparison.Ordinal);
        Assert.False((await staff.GetPageAsync("/admin")).Has("[data-testid=put-comment]"));
        var edit = await theirs.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        Assert.Contains(Words, edit.Text(".field:has([name='walls.fr']) [data-testid=comments-here]"), StringComparison.Ordinal);

        var list = await theirs.GetPageAsync($"/admin/centres/{centre.Id}/comments");
        await theirs.SubmitAsync(list, "[data-testid=comment] form");
        await theirs.SubmitAsync(list, "[data-testid=comment] form");

        Assert.False((await theirs.GetPageAsync("/admin")).Has("[data-testid=put-comment]"));
        Assert.False((await theirs.GetPageAsync($"/admin/centres/{centre.Id}/edit")).Has("[data-testid=comments-here]"));
        Assert.Contains(
            "Settled by Lou", (await theirs.GetPageAsync($"/admin/centres/{centre.Id}/comments")).Text("[data-testid=resolved]"),
            StringComparison.Ordinal);
        Assert.Equal(
            ["comment.added", "comment.resolved"],
            await Site.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()));
    }

    [Fact]
    public async Task What_a_field_is_kept_for_decides_who_reads_and_whom_it_may_be_put_to()
    {
        var (centre, other) = (await CentreAsync("Abbaye"), await CentreAsync("Cluny"));
        var owner = await Site.AccountAsync(StaffRole.CentreEditor, "Lou", centreIds: [centre.Id]);
        var stranger = await Site.AccountAsync(StaffRole.CentreEditor, "Max", centreIds: [other.Id]);
        var (theirs, staff) = (await Site.SignedInAsync(owner), await Site.StaffAsync(StaffRole.Editor));
        var path = $"/admin/centres/{centre.Id}/comments";
        var form = await staff.GetPageAsync(path);
        Assert.True(form.Has($"option[value='{owner.Id}']"));
        Assert.False(form.Has($"option[value='{stranger.Id}']"));

        // The field is not for them; the person may not see the item; there is no such field.
        foreach (var (field, mention) in new[] { ("notes", owner.Id), ("walls", stranger.Id), ("walls.fr", owner.Id) })
        {
            var refused = await staff.SubmitAsync(
                form, "form#comment", ("Field", field), ("Text", Words), ("Mention", $"{mention}"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Equal(Words, refused.Text("form#comment textarea"));
        }

        Assert.Equal(0, await Site.ReadAsync(db => db.ItemComments.CountAsync()));
        await staff.SubmitAsync(form, "form#comment", ("Field", "notes"), ("Text", "Entre nous."));
        Assert.Contains("Entre nous.", (await staff.GetPageAsync(path)).Text("[data-testid=comment]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Entre nous.", (await theirs.GetPageAsync(path)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Entre nous.", (await theirs.GetPageAsync($"/admin/centres/{centre.Id}/edit")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Entre nous.", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Site.SignedInAsync(stranger)).GetPageAsync(path)).Status);
        var reader = await (await Site.StaffAsync(StaffRole.Reader)).GetPageAsync(path);
        Assert.Contains("Entre nous.", reader.Html, StringComparison.Ordinal);
        Assert.False(reader.Has("main form"));
    }

    [Fact]
    public async Task Whoever_has_gone_is_a_former_member_and_what_they_remarked_stays()
    {
        var centre = await CentreAsync("Abbaye");
        var author = await Site.AccountAsync(StaffRole.Editor, "Léopoldine Ferreira");
        var (theirs, administrator) = (await Site.SignedInAsync(author), await Site.StaffAsync(StaffRole.Administrator));
        var path = $"/admin/centres/{centre.Id}/comments";
        await theirs.SubmitAsync(await theirs.GetPageAsync(path), "form#comment", ("Text", Words));
        Assert.Contains("Léopoldine", (await administrator.GetPageAsync(path)).Text("[data-testid=comment]"), StringComparison.Ordinal);

        await administrator.SubmitAsync(await administrator.GetPageAsync($"/admin/users/{author.Id}"), "form#deletion");

        var comment = (await administrator.GetPageAsync(path)).Text("[data-testid=comment]");
        Assert.Contains("Ancien membre", comment, StringComparison.Ordinal);
        Assert.Contains(Words, comment, StringComparison.Ordinal);
        Assert.DoesNotContain("Léopoldine", comment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_is_deleted_takes_its_comments_with_it()
    {
        var editor = await Site.AccountAsync(StaffRole.Editor);
        var browser = await Site.SignedInAsync(editor);
        var made = await browser.SubmitAsync(
            await browser.GetPageAsync("/admin/news/new"), "form#content", ("title.fr", "Un brouillon"), ("day", "2026-11-20"));
        var id = await Site.ReadAsync(db => db.News.OrderByDescending(n => n.Id).Select(n => n.Id).FirstAsync());
        Assert.Equal(HttpStatusCode.Found, made.Status);
        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/news/{id}/comments"), "form#comment", ("Text", Words));
        Assert.Equal(1, await Site.ReadAsync(db => db.ItemComments.CountAsync()));

        await browser.SubmitAsync(await browser.GetPageAsync($"/admin/news/{id}/edit"), "#delete-draft");

        Assert.Equal(0, await Site.ReadAsync(db => db.ItemComments.CountAsync()));
    }

    /// <summary>Two ways to say which centre editors see an item: they agree for every kind.</summary>
    [Fact]
    public async Task Who_a_comment_may_be_put_to_is_who_sees_the_item()
    {
        await using var seeded = new SeededSite();
        await MadeItems.AddToAsync(seeded);
        await using var scope = seeded.Services.CreateAsyncScope();
        var kinds = scope.ServiceProvider.GetRequiredService<ContentKinds>();
        await seeded.ReadAsync(async db =>
        {
            foreach (var kind in kinds.All)
            {
                foreach (var id in await kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).Take(3).ToListAsync())
                {
                    var centres = await kind.CentresOf(db, id).ToListAsync();
                    Assert.True(kind.IsForCentreEditors || centres.Count == 0, kind.Name);
                    foreach (var centre in centres)
                    {
                        var editor = new Actor(1, "Lou", StaffRole.CentreEditor, new HashSet<int> { centre }, null);
                        Assert.True(await kind.ItemsFor(db, editor).AnyAsync(item => item.Id == id), kind.Name);
                    }

                    var others = await db.Centres.Select(c => c.Id).Where(c => !centres.Contains(c)).ToListAsync();
                    var stranger = new Actor(1, "Max", StaffRole.CentreEditor, others.ToHashSet(), null);
                    Assert.False(await kind.ItemsFor(db, stranger).AnyAsync(item => item.Id == id), kind.Name);
                }
            }

            return true;
        });
    }

    private static string Squeezed(string text) => string.Concat(text.Split('\n').Select(line => line.Trim()));

    private async Task<Centre> CentreAsync(string heading)
    {
        var centre = Some.Centre(heading, with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        if (!await Site.ReadAsync(db => db.Countries.AnyAsync()))
        {
            await GivenAsync(Some.France());
        }

        await GivenAsync(centre);
        return centre;
    }
}
