using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Maps;

/// <summary>Every country with a centre has its plate, on which its centres lie.</summary>
public sealed class MapPlatesTests(SeededSite site) : IClassFixture<SeededSite>
{
    /// <summary>In the Caribbean, far from the plate of France.</summary>
    private const string Overseas = "domaine-de-fonds-saint-jacques";

    [Fact]
    public void A_plate_has_its_drawing_and_its_towns_lie_on_it() =>
        Problems.None(MapPlates.All.SelectMany(plate => plate.Towns
            .Where(town => town.X < 0 || town.Y < 0 || town.X > plate.Width || town.Y > plate.Height)
            .Select(town => $"{plate.Name}: {town.NameIn("fr")}")));

    [Fact]
    public void A_place_lies_where_its_town_is_drawn()
    {
        var france = MapPlates.Of("FR")!;
        var lyon = france.Towns.Single(town => town.NameIn("fr") == "Lyon");
        var place = france.Place(45.75, 4.85);

        Assert.Equal(lyon.X, place.X, 2.0);
        Assert.Equal(lyon.Y, place.Y, 2.0);
    }

    [Fact]
    public async Task The_page_of_a_country_names_all_its_centres_on_its_own_map()
    {
        using var visitor = site.Visitor();
        foreach (var language in new[] { "fr", "en" })
        {
            var page = await visitor.GetPageAsync($"/{language}/countries/fr");
            var cards = page
                .Attributes("main .card a", "href")
                .Where(href => !href.EndsWith(Overseas, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);

            Assert.Equal(cards, page.Attributes("svg.plate a", "href").Order(StringComparer.Ordinal));
            Assert.True(page.All("svg.plate .plate__name").Count >= page.All("svg.plate a").Count * 9 / 10);
            Assert.Contains("Lyon", page.Texts("svg.plate .plate__towns text"));
        }
    }

    [Fact]
    public async Task Every_centre_with_a_position_shows_its_region_with_towns_and_a_scale()
    {
        using var visitor = site.Visitor();
        var directory = await visitor.GetPageAsync(
            "/fr/centres?membership=member&membership=labelled&membership=former&membership=associate&membership=prospective");
        var paths = directory.Attributes("[data-testid=centre] a", "href").Distinct().ToList();
        Assert.True(paths.Count > 20);
        var bare = new List<string>();
        foreach (var path in paths)
        {
            var page = await visitor.GetPageAsync(path);
            if (page.Has("#there") && !path.EndsWith(Overseas, StringComparison.Ordinal)
                && !(page.All("svg.plate--region .plate__towns text").Count > 1 && page.Has("svg.plate--region .plate__bar")))
            {
                bare.Add(path);
            }
        }

        Problems.None(bare);
    }
}
