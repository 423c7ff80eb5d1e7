using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>What is not sure about a fact stands at its field, where it is confirmed.</summary>
public sealed class DoubtTests(NetworkSite site) : SiteTests(site)
{
    private const string Confirm = "button[formaction*='doubts/confirmation?field=phone']";
    private const string Reopen = "button[formaction*='doubts/reopening?field=phone']";

    [Fact]
    public async Task A_doubt_is_confirmed_at_its_field_and_what_was_typed_is_saved_along()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var form = await editor.GetPageAsync(EditPath(centre));
        Assert.Contains("Tiré d’un document de 2013.", form.Text("#field-doubt-phone"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/2013", form.One("#field-doubt-phone a").GetAttribute("href"));
        Assert.Contains("field-doubt-phone", form.One("#field-phone").GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Contains("1 à confirmer", form.Text(".form-map a[href='#group-contact']"), StringComparison.Ordinal);
        Assert.Single(form.All("[data-testid=doubt]"));

        var done = await editor.SubmitAsync(form, Confirm, ("phone", "+33 1 23 45 67 89"));

        Assert.Equal($"{EditPath(centre)}#field-doubt-phone", done.Location!.ToString());
        var again = await editor.GetPageAsync(EditPath(centre));
        Assert.Equal("+33 1 23 45 67 89", again.One("#field-phone").GetAttribute("value"));
        Assert.Contains("Confirmé.", again.Text("#field-doubt-phone"), StringComparison.Ordinal);
        Assert.False(again.Has(Confirm));
        Assert.DoesNotContain("à confirmer", again.Text(".form-map"), StringComparison.Ordinal);
        Assert.Contains("Confirmé", (await editor.GetPageAsync($"/admin/centres/{centre.Id}/history")).Text("main"), StringComparison.Ordinal);

        await editor.SubmitAsync(again, Reopen);

        Assert.True((await editor.GetPageAsync(EditPath(centre))).Has(Confirm));
        Assert.Equal(3, await Site.ReadAsync(db => db.Revisions.CountAsync(r => r.ItemId == centre.Id)));
    }

    /// <summary>One press where nothing else is new: no draft is left that somebody would have to publish.</summary>
    [Fact]
    public async Task A_doubt_alone_is_settled_at_once_and_a_draft_stays_one()
    {
        var centre = await CentreAsync(new FieldDoubt("city", "Ou Arles."));
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.SubmitAsync(await editor.GetPageAsync(EditPath(centre)), Confirm);
        Assert.Equal(["city"], await OpenAsync());
        Assert.False((await editor.GetPageAsync(EditPath(centre))).Has(".badge--draft"));

        await editor.SubmitAsync(
            await editor.GetPageAsync(EditPath(centre)), "button[formaction*='doubts/confirmation?field=city']", ("station", "Arles"));
        Assert.Equal(["city"], await OpenAsync());
        Assert.True((await editor.GetPageAsync(EditPath(centre))).Has(".badge--draft"));

        async Task<IEnumerable<string>> OpenAsync() => (await Site.ReadAsync(db => db.Centres.SingleAsync(c => c.Id == centre.Id)))
            .Doubts.Where(doubt => doubt.SettledOn is null).Select(doubt => doubt.Field);
    }

    [Fact]
    public async Task Who_writes_for_a_centre_confirms_what_they_may_edit_and_nothing_else()
    {
        var centre = await CentreAsync(new FieldDoubt("memberSince", "1972 ou 1973."));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var form = await owner.GetPageAsync(EditPath(centre));
        Assert.Single(form.All("[data-testid=doubt]"));
        Assert.DoesNotContain("1972 ou 1973", form.Html, StringComparison.Ordinal);

        // What their form does not hold, they do not change, whatever they send.
        var forged = """[{"field":"phone","note":"Inventé."}]""";
        await owner.SubmitAsync(form, Confirm, ("doubts", forged));
        var head = await HeadAsync(centre);
        Assert.Contains("1972 ou 1973", head, StringComparison.Ordinal);
        Assert.Contains("settledBy", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Inventé", head, StringComparison.Ordinal);

        var (_, fields) = Forms.Press(await owner.GetPageAsync(EditPath(centre)), "form#content");
        foreach (var field in new[] { "memberSince", "nothing", "" })
        {
            using var content = new FormUrlEncodedContent(fields);
            using var answer = await owner.PostAsync(
                new Uri($"/admin/centres/{centre.Id}/doubts/confirmation?field={field}", UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>The control: a form that is refused comes back with the doubt as it was and everything that was typed.</summary>
    [Fact]
    public async Task A_form_that_cannot_be_saved_confirms_nothing()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync(EditPath(centre)), Confirm, ("memberSince", "abc"), ("city", "Arles"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Arles", refused.One("#field-city").GetAttribute("value"));
        Assert.True((await editor.GetPageAsync(EditPath(centre))).Has(Confirm));
    }

    [Fact]
    public async Task Nobody_outside_reads_of_a_doubt()
    {
        var centre = await CentreAsync();
        var page = await Site.Visitor().GetPageAsync($"/fr/centres/{centre.Slug}");
        Assert.DoesNotContain("document de 2013", page.Html, StringComparison.Ordinal);
    }

    private static string EditPath(Centre centre) => $"/admin/centres/{centre.Id}/edit";

    private async Task<string> HeadAsync(Centre centre) => await Site.ReadAsync(async db =>
        (await db.Revisions.Where(r => r.ItemId == centre.Id).OrderByDescending(r => r.Number).FirstAsync()).Values["doubts"]);

    private async Task<Centre> CentreAsync(params FieldDoubt[] more)
    {
        var centre = Some.Centre("Abbaye", with: c =>
        {
            (c.Walls, c.Now) = (Some.French("Des murs."), Some.French("Des artistes."));
            c.Doubts = [new FieldDoubt("phone", "Tiré d’un document de 2013.", "https://example.org/2013"), .. more];
        });
        await GivenAsync(Some.France(), centre);
        return centre;
    }
}
