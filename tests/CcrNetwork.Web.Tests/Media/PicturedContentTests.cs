using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.News;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>Photographs of the library in news, dates, text pages, publications and on the home page.</summary>
public sealed class PicturedContentTests(NetworkSite site) : SiteTests(site)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "news", "/news/nouvelle" }, { "agenda", "/agenda/rencontre" }, { "pages", "/pages/guide" },
        { "publications", "/network/publications/livre" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_photograph_is_chosen_in_the_form_and_opens_the_page(string kind, string path)
    {
        var id = await GivenItemAsync(kind);
        var photograph = await Site.GivenPhotographAsync();
        var editor = await Site.StaffAsync(StaffRole.Editor);
        Assert.False((await Site.Visitor().GetPageAsync($"/fr{path}")).Has("[data-testid=photograph]"));
        var form = await editor.GetPageAsync($"/admin/{kind}/{id}/edit");
        Assert.Contains("Une cour pavée. · Jeanne Martin", form.Text("[data-testid=picture]"), StringComparison.Ordinal);

        var published = await editor.SubmitAsync(form, "#publish", (FieldOf(kind), photograph.Slug));

        Assert.Equal(HttpStatusCode.Found, published.Status);
        foreach (var (language, alternative) in new[] { ("fr", "Une cour pavée."), ("en", "A paved court.") })
        {
            var page = await Site.Visitor().GetPageAsync($"/{language}{path}");
            Assert.Equal(alternative, page.One("[data-testid=photograph] img").GetAttribute("alt"));
            Assert.Contains("Jeanne Martin", page.Text("figcaption"), StringComparison.Ordinal);
            Assert.EndsWith(
                $"/media/{photograph.File.Key}/1000.jpg", page.One("meta[property='og:image']").GetAttribute("content"),
                StringComparison.Ordinal);
        }

        var uses = await editor.GetPageAsync(photograph.EditPath());
        Assert.Equal($"/admin/{kind}/{id}/edit", uses.One("[data-testid=use] a").GetAttribute("href"));
        Assert.False((await editor.GetPageAsync("/admin/photographs?need=unused")).Has("[data-testid=item]"));

        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/{kind}/{id}/edit"), "#publish", (FieldOf(kind), ""));
        Assert.False((await Site.Visitor().GetPageAsync($"/fr{path}")).Has("[data-testid=photograph]"));
    }

    /// <summary>The control: what nobody outside may see is refused at its field and kept in the draft.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task One_that_is_not_online_keeps_its_page_from_being_published(string kind, string path)
    {
        var id = await GivenItemAsync(kind);
        var photograph = await Site.GivenPhotographAsync(published: false);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var refused = await editor.SubmitAsync(
            await editor.GetPageAsync($"/admin/{kind}/{id}/edit"), "#publish", (FieldOf(kind), photograph.Slug));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal($"#field-{FieldOf(kind)}", refused.One("[data-testid=errors] a").GetAttribute("href"));
        Assert.Equal(photograph.Slug, refused.One($"[name={FieldOf(kind)}][checked]").GetAttribute("value"));
        Assert.False((await Site.Visitor().GetPageAsync($"/fr{path}")).Has("[data-testid=photograph]"));
    }

    [Fact]
    public async Task The_home_page_shows_the_newest_of_those_chosen_for_it()
    {
        await GivenAsync(Some.France());
        Assert.False((await Site.Visitor().GetPageAsync("/fr")).Has(".picture-band"));

        await Site.GivenPhotographAsync(values: ("homePage", "true"));
        var newer = await Site.GivenPhotographAsync(
            picture: TestPictures.Jpeg(seed: 5), values: [("homePage", "true"), ("alternative.fr", "Un jardin.")]);
        await Site.GivenPhotographAsync(picture: TestPictures.Jpeg(seed: 6), published: false, values: ("homePage", "true"));

        var page = await Site.Visitor().GetPageAsync("/fr");
        Assert.Equal("Un jardin.", page.One(".picture-band img").GetAttribute("alt"));
        Assert.Contains(newer.File.Key, page.One("meta[property='og:image']").GetAttribute("content"), StringComparison.Ordinal);
    }

    private static string FieldOf(string kind) => kind == "publications" ? "cover" : "picture";

    private async Task<int> GivenItemAsync(string kind)
    {
        var day = NetworkSite.Now.UtcDateTime.AddDays(20);
        ContentItem item = kind switch
        {
            "news" => new NewsItem("nouvelle", LocalizedText.Of("Nouvelle", "News"), DateOnly.FromDateTime(day))
            {
                Body = Some.French("Un texte."),
            },
            "agenda" => new AgendaEvent("rencontre", AgendaEventKind.Meeting, LocalizedText.Of("Rencontre", "Meeting"), day)
            {
                City = "Arles",
            },
            "pages" => new TextPage("guide", LocalizedText.Of("Guide", "Guide")) { Body = Some.French("Un texte.") },
            _ => new PublishedWork("livre", "Livre", "fr", PublishedWorkKind.Book) { Summary = Some.French("Un texte.") },
        };
        item.Publish(NetworkSite.Now.UtcDateTime);
        await GivenAsync(Some.France(), item);
        return item.Id;
    }
}
