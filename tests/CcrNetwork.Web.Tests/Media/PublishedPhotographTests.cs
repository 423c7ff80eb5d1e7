using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using NetVips;

namespace CcrNetwork.Web.Tests.Media;

/// <summary>What visitors see of photographs, and what they do not.</summary>
public sealed class PublishedPhotographTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_published_photograph_opens_the_page_of_its_centre_in_every_format_and_width()
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre);
        await Site.ShowAsync(centre, photograph);

        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");

        var image = page.One(".picture--first img");
        Assert.Equal("Une cour pavée.", image.GetAttribute("alt"));
        Assert.Equal(("1000", "800"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Null(image.GetAttribute("loading"));
        Assert.Equal(["image/avif", "image/webp"], page.Attributes(".picture--first source", "type"));
        foreach (
            var (address, width) in page
                .Attributes(".picture--first source", "srcset")
                .Append(image.GetAttribute("srcset")!)
                .SelectMany(Candidates))
        {
            var file = await Site.Visitor().GetPageAsync(address);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            using var picture = Image.NewFromBuffer(file.Bytes.ToArray());
            Assert.Equal(width, picture.Width);
        }

        Assert.Contains("Jeanne Martin", page.Text("figcaption"), StringComparison.Ordinal);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", page.One("figcaption a").GetAttribute("href"));
        Assert.False(page.Has(".picture--emblem"));
        Assert.Contains("\"creditText\":\"Jeanne Martin\"", page.Html, StringComparison.Ordinal);
        Assert.Contains(
            "A paved court.", (await Site.Visitor().GetPageAsync("/en/centres/abbaye-ancienne")).One(".picture--first img").OuterHtml,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1300, 640, "picture--panorama")]
    [InlineData(640, 900, "picture--portrait")]
    [InlineData(900, 640, null)]
    public async Task A_panorama_and_a_portrait_keep_their_shape_and_each_opens_larger(int width, int height, string? shape)
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre, picture: TestPictures.Jpeg(width, height));
        await Site.ShowAsync(centre, photograph);

        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");

        var figure = page.One(".picture--first");
        Assert.Equal(
            shape, figure.ClassList.FirstOrDefault(name => name is "picture--panorama" or "picture--portrait"));
        var larger = await Site.Visitor().GetPageAsync(page.One(".picture--first a.picture__larger").GetAttribute("href")!);
        using var picture = Image.NewFromBuffer(larger.Bytes.ToArray());
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task It_takes_the_place_of_the_emblem_on_cards_even_those_in_the_cache()
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre, published: false);
        await Site.ShowAsync(centre, photograph);
        string[] pages = ["/fr", "/fr/centres", "/fr/countries/fr"];
        foreach (var path in pages)
        {
            Assert.True((await Site.Visitor().GetPageAsync(path)).Has("[data-testid=centre] .emblem"), path);
        }

        await (await Site.StaffAsync(StaffRole.Editor)).PublishAsync(photograph);

        foreach (var path in pages)
        {
            var card = (await Site.Visitor().GetPageAsync(path)).One("[data-testid=centre]");
            Assert.Null(card.QuerySelector(".emblem"));
            Assert.Equal(
                ("lazy", ""), (card.QuerySelector("img")!.GetAttribute("loading"), card.QuerySelector("img")!.GetAttribute("alt")));
        }
    }

    [Fact]
    public async Task One_that_is_not_published_is_not_there_for_visitors()
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre, published: false);
        await Site.ShowAsync(centre, photograph);

        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");

        Assert.DoesNotContain(photograph.File.Key, page.Html, StringComparison.Ordinal);
        Assert.True(page.Has(".picture--emblem"));
        foreach (var path in FilePaths(photograph))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(path)).Status);
        }

        var forStaff = await (await Site.StaffAsync(StaffRole.Reader)).GetPageAsync(FilePaths(photograph)[0]);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (forStaff.Status, forStaff.Headers["Cache-Control"]));
    }

    [Fact]
    public async Task Its_files_are_kept_for_ever_by_browsers_and_told_from_others()
    {
        var photograph = await Site.GivenPhotographAsync();
        var path = FilePaths(photograph)[0];

        var file = await Site.Visitor().GetPageAsync(path);
        var again = await Site.Visitor().AskAsync(HttpMethod.Get, path, ("If-None-Match", file.Headers["ETag"]));
        var head = await Site.Visitor().AskAsync(HttpMethod.Head, path);

        Assert.Equal("public, max-age=31536000, immutable", file.Headers["Cache-Control"]);
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        Assert.Equal("inline", file.Headers["Content-Disposition"]);
        Assert.Contains("default-src 'none'", file.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal((HttpStatusCode.OK, 0), (head.Status, head.Bytes.Count));
    }

    [Theory]
    [InlineData("/media/{key}/321.jpg")]
    [InlineData("/media/{key}/0.jpg")]
    [InlineData("/media/{key}/-320.jpg")]
    [InlineData("/media/{key}/320.png")]
    [InlineData("/media/{key}/320.svg")]
    [InlineData("/media/{key}/master.jpg")]
    [InlineData("/media/{key}/..%2f..%2fnetwork.db")]
    [InlineData("/media/..%2f..%2f..%2fnetwork/320.jpg")]
    [InlineData("/media/ffffffffffffffffffffffffffffffff/320.jpg")]
    [InlineData("/media/x/99999999999999999999.jpg")]
    public async Task No_other_address_leads_to_a_file(string path)
    {
        var photograph = await Site.GivenPhotographAsync();

        var page = await Site.Visitor().GetPageAsync(path.Replace("{key}", photograph.File.Key, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task An_archived_photograph_is_served_to_nobody_outside_and_the_emblem_returns()
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre);
        await Site.ShowAsync(centre, photograph);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        Assert.False((await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Has(".picture--emblem"));

        await editor.SubmitAsync(await editor.GetPageAsync(photograph.EditPath()), "button[formaction$='/archive']");

        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync(FilePaths(photograph)[0])).Status);
        Assert.True((await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Has(".picture--emblem"));
        Assert.True((await Site.Visitor().GetPageAsync("/fr/centres")).Has("[data-testid=centre] .emblem"));
    }

    [Fact]
    public async Task The_share_card_has_the_photograph_behind_the_name_and_the_emblem_without_one()
    {
        var centre = await CentreAsync();
        var before = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");
        Assert.EndsWith("/card.png", before.One("meta[property='og:image']").GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne/card.jpg")).Status);
        await Site.ShowAsync(centre, await Site.GivenPhotographAsync(centre));

        var after = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");
        var card = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne/card.jpg");

        Assert.EndsWith("/card.jpg", after.One("meta[property='og:image']").GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("image/jpeg", card.MediaType);
        using var image = Image.NewFromBuffer(card.Bytes.ToArray());
        Assert.Equal((1200, 630), (image.Width, image.Height));
        var (left, right) = (image.Getpoint(300, 220), image.Getpoint(900, 220));
        Assert.True(left[0] > left[1] && right[1] > right[0], "Red stands left and green right, as in the photograph.");
        Assert.Equal("image/png", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne/card.png")).MediaType);
    }

    [Fact]
    public async Task The_focal_point_says_what_stays_in_view()
    {
        var centre = await CentreAsync();
        await Site.ShowAsync(centre, await Site.GivenPhotographAsync(centre, values: [("focusX", "180"), ("focusY", "1000")]));

        var image = (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).One(".picture--first img");

        Assert.Equal("photo focus-x-2 focus-y-10", image.GetAttribute("class"));
    }

    [Fact]
    public async Task A_decorative_photograph_is_passed_over_by_screen_readers()
    {
        var centre = await CentreAsync();
        await Site.ShowAsync(centre, await Site.GivenPhotographAsync(
            centre, values: [("alternative.fr", null), ("alternative.en", null), ("decorative", "true")]));

        Assert.Equal("", (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).One(".picture--first img").GetAttribute("alt"));
    }

    [Fact]
    public async Task A_centre_shows_its_photographs_in_their_order()
    {
        var centre = await CentreAsync();
        var first = await Site.GivenPhotographAsync(centre, values: ("alternative.fr", "Une"));
        var second = await Site.GivenPhotographAsync(centre, picture: TestPictures.Jpeg(seed: 5), values: ("alternative.fr", "Deux"));
        await Site.ShowAsync(centre, second, first);

        var page = await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne");

        Assert.Equal(["Deux", "Une"], page.Attributes("[data-testid=photograph] img", "alt"));
        Assert.Equal("lazy", page.One(".gallery img").GetAttribute("loading"));
        Assert.Contains(
            second.File.Key, (await Site.Visitor().GetPageAsync("/fr/centres")).One("[data-testid=centre] img").GetAttribute("src"),
            StringComparison.Ordinal);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await Site.ShowAsync(centre, first, second);
        Assert.Equal(
            ["Une", "Deux"],
            (await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Attributes("[data-testid=photograph] img", "alt"));
        var form = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        Assert.Equal([first.Slug, second.Slug], form.Attributes("input[name=photographs]:checked", "value"));
    }

    [Fact]
    public async Task A_draft_is_seen_on_the_page_of_its_centre_in_its_preview_only()
    {
        var centre = await CentreAsync();
        var photograph = await Site.GivenPhotographAsync(centre, published: false);
        await Site.ShowAsync(centre, photograph);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var preview = await editor.GetPageAsync($"/admin/photographs/{photograph.Id}/preview");
        var address = preview
            .Attributes("a", "href")
            .First(href => href.StartsWith("/fr/centres/abbaye-ancienne?preview=", StringComparison.Ordinal));

        Assert.Contains(photograph.File.Key, (await editor.GetPageAsync(address)).Html, StringComparison.Ordinal);
        Assert.True((await Site.Visitor().GetPageAsync("/fr/centres/abbaye-ancienne")).Has(".picture--emblem"));
        Assert.Equal(PublicationState.Draft, (await Site.PhotographAsync()).State);
    }

    private async Task<Centre> CentreAsync()
    {
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = Some.French("De vieux murs.");
            c.Now = Some.French("Des artistes.");
        });
        await GivenAsync(Some.France(), centre);
        return await Site.ReadAsync(db => db.Centres.FirstAsync(c => c.Slug == centre.Slug));
    }

    private static IReadOnlyList<string> FilePaths(Photograph photograph) =>
        [.. photograph.File.Widths.SelectMany(_ => PictureFormat.All, (width, format) => format.AddressOf(photograph.File.Key, width))];

    private static IEnumerable<(string Address, int Width)> Candidates(string sourceSet) =>
        sourceSet
            .Split(", ")
            .Select(
                candidate => (
                    candidate.Split(' ')[0],
                    int.Parse(candidate.Split(' ')[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture)));
}
