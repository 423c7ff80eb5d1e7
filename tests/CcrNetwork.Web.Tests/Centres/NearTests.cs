using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Features.Home;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Centres;

/// <summary>What is near, in the network's own data.</summary>
public sealed class NearTests(SeededSite site) : SeededSiteTests(site)
{
    [Theory]
    [InlineData("Lyon", "/centres/ambronay", "Lyon")]
    [InlineData("lyon", "/centres/ambronay", "Lyon")]
    [InlineData("Paris", "/centres/le-plus-petit-cirque-du-monde", "Paris")]
    [InlineData("Milan", "/centres/la-corte-ospitale", "Milan")]
    [InlineData("Milano", "/centres/la-corte-ospitale", "Milan")]
    [InlineData("Londres", "/centres/chartreuse-de-neuville", "London")]
    [InlineData("Rome", "/centres/teatro-potlach", "Rome")]
    [InlineData("Bourgogne", "/centres/cite-du-mot-la-charite-sur-loire", "Burgundy")]
    [InlineData("Isère", "/centres/ambronay", "Isère")]
    [InlineData("Besançon", "/centres/saline-royale-arc-et-senans", "Besançon")]
    [InlineData("Cotonou", "/centres/ccri-john-smith-ouidah", "Cotonou")]
    [InlineData("Melbourne", "/centres/abbotsford-convent", "Melbourne")]
    [InlineData("北京", "/centres/nantong-1895", "Beijing")]
    [InlineData("Bobo-Dioulasso", "/centres/ccri-john-smith-ouidah", "Bobo-Dioulasso")]
    [InlineData("Tulle", "/centres/ferme-de-villefavard", "Tulle")]
    [InlineData("Écosse", "/centres/hospitalfield", "Scotland")]
    public async Task A_town_or_region_is_known_by_any_of_its_names(string place, string first, string shown)
    {
        var page = await Site.Visitor().GetPageAsync($"/en/centres?sort=&place={Uri.EscapeDataString(place)}");

        Assert.Equal($"/en{first}", page.Attributes("[data-testid=centre] a", "href")[0]);
        Assert.Contains($"from {shown}.", page.Text("#results .notice"), StringComparison.Ordinal);
        Assert.Contains("km", page.Texts("[data-testid=centre]")[0], StringComparison.Ordinal);
        Assert.Equal("/en/centres", page.One(".chip").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/search?q=lyon")]
    [InlineData("/en/centres?q=lyon")]
    public async Task Who_searches_for_a_town_without_a_centre_is_led_to_what_is_near_it(string path) =>
        Assert.Equal(
            "/en/centres?place=Lyon", (await Site.Visitor().GetPageAsync(path)).One("[data-testid=near-place]").GetAttribute("href"));

    [Fact]
    public async Task A_place_that_nobody_knows_leads_on()
    {
        var page = await Site.Visitor().GetPageAsync("/en/centres?place=Lyonn");

        Assert.Contains("Lyon", page.Texts("#results .notice a"));
        Assert.Contains("place=Lyon", page.Attributes("#results .notice a", "href")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_centre_calls_near_what_lies_beyond_four_hundred_kilometres()
    {
        var index = await Site.Services.GetRequiredService<CentreIndexSnapshot>().GetAsync(CancellationToken.None);
        var far = 0;
        for (var number = 0; number < index.Centres.Count; number++)
        {
            var neighbours = index.NeighboursOf(number);
            far += neighbours.AreNear ? 0 : 1;
            Assert.All(neighbours.Nearest, near => Assert.True(near.Kilometres <= CentreNeighbours.FarthestNear == neighbours.AreNear));
            Assert.All(
                neighbours.Nearest.Where(_ => !neighbours.AreNear),
                near => Assert.Equal(index.ContinentOf(index.Centres[number].CountryCode), index.ContinentOf(near.Centre.CountryCode)));
        }

        Assert.True(far > 2);
        var page = await Site.Visitor().GetPageAsync("/en/centres/ccri-john-smith-ouidah");
        Assert.Equal("No other centre nearby", page.Text("#near"));
        Assert.Contains("/en/centres/centre-culturel-international-de-hammamet", page.Attributes("[aria-labelledby=near] a", "href"));
    }

    [Fact]
    public async Task The_places_of_every_day_show_how_wide_the_network_is()
    {
        var index = await Site.Services.GetRequiredService<CentreIndexSnapshot>().GetAsync(CancellationToken.None);
        var shown = new HashSet<string>();
        var today = DateOnly.FromDateTime(NetworkSite.Now.UtcDateTime);
        for (var day = today; day < today.AddDays(400); day = day.AddDays(1))
        {
            var places = PlacesOfTheDay.Of(index.Current, index.ContinentOf, day, 6);

            Assert.Equal(6, places.Count);
            Assert.Equal(6, places.Select(place => place.Heritage).Distinct().Count());
            Assert.Contains(places, place => index.ContinentOf(place.CountryCode) is { } continent && continent != Continent.Europe);
            Assert.Contains(places, place => index.ContinentOf(place.CountryCode) == Continent.Europe && place.CountryCode != "FR");
            shown.UnionWith(places.Select(place => place.Slug));
        }

        Assert.Empty(index.Current.Select(centre => centre.Slug).Except(shown));
        Assert.Equal(
            PlacesOfTheDay.Of(index.Current, index.ContinentOf, today, 6).Select(place => $"/en/centres/{place.Slug}"),
            (await Site.Visitor().GetPageAsync("/en")).Attributes("[aria-labelledby=featured] [data-testid=centre] a", "href"));
    }

    [Fact]
    public async Task Cards_on_the_page_of_a_country_do_not_repeat_it()
    {
        var page = await Site.Visitor().GetPageAsync("/en/countries/fr");

        Assert.DoesNotContain(page.Texts("[data-testid=centre]"), card => card.Contains(", France", StringComparison.Ordinal));
        Assert.Contains(page.Texts("[data-testid=centre]"), card => card.Contains("Ambronay", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_follows_the_own_words_of_the_places()
    {
        var names = (await Site.Visitor().GetPageAsync("/fr/centres")).Texts("[data-testid=centre] h3");

        Assert.Equal(names.OrderBy(Domain.Texts.PlaceNames.SortKey, StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_French_postal_code_has_its_departement()
    {
        Assert.Equal(101, Departements.All.Count);
        Assert.Equal(101, Departements.All.Select(departement => departement.Code).Distinct().Count());
        Assert.All(
            new[]
            {
                ("01500", "Ain"),
                ("20259", "Haute-Corse"),
                ("20000", "Corse-du-Sud"),
                ("97230", "Martinique"),
                ("75004", "Paris"),
                ("95270", "Val-d’Oise"),
            },
            pair => Assert.Equal(pair.Item2, Departements.Of("FR", pair.Item1)?.Name));
        Assert.Null(Departements.Of("BE", "75004"));
        Assert.Null(Departements.Of("FR", null));
    }

    /// <summary>A slip in a table of places would send people to another part of the world.</summary>
    [Fact]
    public void Chief_towns_lie_in_France_and_towns_on_land_that_people_live_on()
    {
        Assert.All(
            Departements.All.Where(departement => departement.Code.Length == 2),
            d => Assert.True(d.Latitude is > 41 and < 51.5 && d.Longitude is > -5.5 and < 10, d.ChiefTown));
        Assert.All(Towns.WellKnown, town => Assert.True(town.Latitude is > -42 and < 65 && town.Longitude is > -180 and < 180, town.Name));
        Assert.InRange(Towns.WellKnown.Count(), 400, 600);
    }
}
