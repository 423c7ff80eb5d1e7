using System.IO.Compression;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Maps;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Maps;

/// <summary>Every centre stands on the atlas by name, no name covers another or leaves its plate, and all is drawn once.</summary>
public sealed class AtlasTests(SeededSite site) : SeededSiteTests(site)
{
    private const double LetterWidth = 0.55;

    [Fact]
    public async Task No_two_names_cover_each_other_and_none_leaves_its_plate()
    {
        var index = await Site.Services.GetRequiredService<CentreIndexSnapshot>().GetAsync(CancellationToken.None);
        var results = index.Values(Facets.Country).Values.Concat(index.Values(Facets.Membership).Values).Append(index.CurrentNumbers);
        foreach (var found in results)
        {
            Problems.None(FaultsOf(CentreMap.AtlasOf(index, found)!));
        }
    }

    [Fact]
    public async Task Every_centre_with_a_place_is_one_link_and_most_have_their_name()
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var page = await Site.Visitor().GetPageAsync($"/{language}/centres");
            var links = page.Attributes(".atlas a", "href").Where(href => href.Contains("/centres/", StringComparison.Ordinal)).ToList();
            var points = System.Text.Json.JsonDocument.Parse((await Site.Visitor().GetPageAsync($"/{language}/centres.geojson")).Html)
                .RootElement.GetProperty("features").GetArrayLength();

            Assert.Equal(points, links.Count);
            Assert.Equal(links.Count, links.Distinct().Count());
            Assert.True(page.All(".atlas .plate__name").Count >= links.Count);
            Assert.Equal(4, page.All(".atlas__far figure").Count);
        }
    }

    [Fact]
    public async Task Every_centre_is_written_by_its_name_or_its_town_and_the_link_is_called_so_too()
    {
        foreach (var path in new[] { "/fr/centres", "/en/centres", "/fr", "/fr/countries", "/fr/countries/fr", "/fr/countries/bj" })
        {
            var links = (await Site.Visitor().GetPageAsync(path)).All(".plate a");

            Assert.NotEmpty(links);
            Assert.All(links, link =>
            {
                Assert.NotNull(link.QuerySelector("text"));
                Assert.Contains(
                    link.QuerySelector("text")!.TextContent, link.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void A_name_that_finds_no_room_gives_way_to_that_of_the_town()
    {
        var place = new MapPlace(new string('m', 80), "/a", 46, 2, true) { Town = "Montclar" };
        var mark = PlateMap.OfCountry("FR", [place], "fr", 20)!.Marks.Single();

        Assert.Equal("Montclar", mark.Name);
        Assert.NotNull(mark.Label);
        Assert.Equal($"{place.Name}, Montclar", mark.Title);
        Assert.Equal(place.Name, (mark with { Name = "mmm" }).Title);
    }

    [Fact]
    public void Places_at_one_point_share_a_dot_and_have_a_name_each()
    {
        var two = Europe("Abbaye", "Moulin");
        Assert.Equal([true, false], two.Select(mark => mark.HasDot));
        Assert.All(two, mark => Assert.NotNull(mark.Label));

        // Whoever finds no room for a name keeps a dot of its own beside the other.
        var many = Europe([.. Enumerable.Range(0, 20).Select(_ => new string('m', 60))]);
        Assert.All(many, mark => Assert.True(mark.HasDot || mark.Label is not null));
        Assert.Equal(
            many.Count(mark => mark.HasDot), many.Where(mark => mark.HasDot).Select(mark => (mark.X, mark.Y)).Distinct().Count());

        static IReadOnlyList<PlateMark> Europe(params string[] names) =>
            EuropeMap.Of([.. names.Select(name => new MapPlace(name, "/a", 50, 10, true))], null, 0.03, 1).Marks;
    }

    [Fact]
    public async Task The_country_that_stands_out_and_Europe_are_of_one_height()
    {
        var index = await Site.Services.GetRequiredService<CentreIndexSnapshot>().GetAsync(CancellationToken.None);
        var atlas = CentreMap.AtlasOf(index, index.CurrentNumbers)!;
        var (country, europe) = (atlas.Country!.Map, atlas.Europe!);
        const double Columns = 1.4;

        Assert.InRange(europe.Height / europe.Width / (Columns * country.Height / country.Width), 0.97, 1.03);
        Assert.Contains(
            $"grid-template-columns: {Columns.ToString(System.Globalization.CultureInfo.InvariantCulture)}fr 1fr",
            SourceFiles.Read("src", "CcrNetwork.Web", "wwwroot", "css", "directory.css"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/centres", true)]
    [InlineData("/fr", false)]
    public async Task Rivers_of_Europe_travel_with_the_directory_alone(string path, bool hasRivers) =>
        Assert.Equal(
            hasRivers,
            (await Site.Visitor().GetPageAsync(path)).Attributes("use", "href")
                .Any(href => href.Contains("map-europe-rivers", StringComparison.Ordinal)));

    [Fact]
    public async Task What_is_drawn_once_is_not_drawn_again()
    {
        var index = await Site.Services.GetRequiredService<CentreIndexSnapshot>().GetAsync(CancellationToken.None);

        Assert.Same(CentreMap.AtlasOf(index, index.CurrentNumbers), CentreMap.AtlasOf(index, index.CurrentNumbers));
    }

    [Fact]
    public void Places_anywhere_are_all_drawn_and_their_names_keep_apart()
    {
        var random = new Random(14);
        string[] codes = ["FR", "DE", "IT", "BJ", "CN", "JP"];
        for (var round = 0; round < 60; round++)
        {
            var places = Enumerable.Range(0, random.Next(1, 61)).Select(number =>
            {
                var code = codes[random.Next(codes.Length)];
                var (latitude, longitude) = MapPlates.Of(code) is { } plate && random.Next(10) > 0
                    ? (Between(random, plate.South, plate.North), Between(random, plate.West, plate.East))
                    : (Between(random, -60, 70), Between(random, -170, 170));
                return new AtlasPlace(code, new MapPlace(
                    new string('m', random.Next(3, 32)), $"/{number}", latitude, longitude, number % 3 > 0));
            }).ToList();

            var (atlas, again) = (Drawn(places), Drawn(places));

            Problems.None(FaultsOf(atlas).Select(fault => $"round {round}: {fault}"));
            Assert.Equal(places.Count, CountOf(atlas));
            Assert.Equal(LabelsOf(atlas), LabelsOf(again));
        }
    }

    [Fact]
    public void Too_many_places_have_no_atlas() => Assert.Null(Atlas.Of(
        [.. Enumerable.Range(0, 61).Select(number => new AtlasPlace("FR", new MapPlace("Lieu", $"/{number}", 46, 2, true)))],
        "fr", code => code, code => code, (_, _) => "/"));

    [Fact]
    public void Names_that_cover_each_other_or_leave_the_plate_are_found()
    {
        static PlateMark Mark(double x, string anchor) => new(
            x, 50, new MapPlace("Abbaye", "/a", 0, 0, true), "Abbaye", new LabelPlace(x, 50, anchor, false));
        var covered = new EuropeMap(0, 0, 100, 100, 10, [Mark(50, "start"), Mark(60, "start")], null);
        var leaving = new EuropeMap(0, 0, 100, 100, 10, [Mark(10, "end")], null);

        Assert.NotEmpty(FaultsOf(new Atlas(null, covered, 2, [], null)));
        Assert.NotEmpty(FaultsOf(new Atlas(null, leaving, 1, [], null)));
    }

    [Fact]
    public async Task What_the_directory_draws_on_travels_in_60_kilobytes()
    {
        var page = await Site.Visitor().GetPageAsync("/fr/centres");
        var drawings = page.Attributes(".atlas use", "href").Select(href => href.Split('#', '?')[0]).Distinct().ToList();
        var bytes = 0L;
        foreach (var drawing in drawings)
        {
            using var packed = new MemoryStream();
            await using (var zip = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                await zip.WriteAsync(await Site.Visitor().GetByteArrayAsync(drawing));
            }

            bytes += packed.Length;
        }

        Assert.True(drawings.Count > 3);
        Assert.True(bytes < 60_000, $"{bytes} bytes in {drawings.Count} drawings");
    }

    private static Atlas Drawn(List<AtlasPlace> places) => Atlas.Of(places, "fr", code => code, code => $"#{code}", (_, _) => "#world")!;

    private static double Between(Random random, double least, double most) => least + random.NextDouble() * (most - least);

    private static IEnumerable<AtlasWindow> WindowsOf(Atlas atlas) =>
        atlas.Country is null ? atlas.Far : atlas.Far.Prepend(atlas.Country);

    private static int CountOf(Atlas atlas) =>
        WindowsOf(atlas).Sum(window => window.Map.Marks.Count) + (atlas.Europe?.Marks.Count ?? 0)
        + (atlas.Elsewhere is { } world ? world.Marks.Sum(mark => mark.Count) : 0);

    private static List<string> LabelsOf(Atlas atlas) =>
        [.. WindowsOf(atlas).SelectMany(window => window.Map.Marks).Concat(atlas.Europe?.Marks ?? [])
            .Select(mark => $"{mark.Name} {mark.Label}")];

    private static IEnumerable<string> FaultsOf(Atlas atlas)
    {
        foreach (var window in WindowsOf(atlas))
        {
            var map = window.Map;
            var names = map.Marks.Where(mark => mark.Label is not null).Select(mark => BoxOf(mark.Name, mark.Label!, map.Letter))
                .Concat(map.Towns.Select(town => BoxOf(town.Name, town.Label, map.TownLetter)));
            foreach (var fault in Faults([.. names], [.. map.Marks.Select(mark => (mark.X, mark.Y))], map.Width, map.Height))
            {
                yield return $"{window.Name}: {fault}";
            }
        }

        if (atlas.Europe is { } europe)
        {
            var names = europe.Marks.Where(mark => mark.Label is not null)
                .Select(mark => BoxOf(mark.Name, mark.Label!, europe.Letter))
                .ToList();
            if (europe.Dotted is { Label: { } label } dotted)
            {
                names.Add(BoxOf(dotted.Name, label, europe.Letter));
            }

            foreach (var fault in Faults(names, [.. europe.Marks.Select(mark => (mark.X, mark.Y))], europe.Width, europe.Height))
            {
                yield return $"Europe: {fault}";
            }
        }
    }

    private static Box BoxOf(string text, LabelPlace label, double letter)
    {
        var width = text.Length * letter * LetterWidth;
        var left = label.Anchor switch { "start" => label.X, "end" => label.X - width, _ => label.X - width / 2 };
        return new Box(text, left, label.Y - letter / 2, left + width, label.Y + letter / 2);
    }

    private static IEnumerable<string> Faults(List<Box> names, List<(double X, double Y)> dots, double width, double height)
    {
        foreach (var name in names)
        {
            if (name.Left < 0 || name.Top < 0 || name.Right > width || name.Bottom > height)
            {
                yield return $"{name.Text} leaves the plate";
            }

            foreach (var dot in dots.Where(dot => dot.X > name.Left && dot.X < name.Right && dot.Y > name.Top && dot.Y < name.Bottom))
            {
                yield return $"{name.Text} covers a dot at {dot.X}, {dot.Y}";
            }
        }

        for (var one = 0; one < names.Count; one++)
        {
            foreach (var other in names.Skip(one + 1).Where(names[one].Meets))
            {
                yield return $"{names[one].Text} covers {other.Text}";
            }
        }
    }

    private sealed record Box(string Text, double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;
    }
}
