using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Editing.Seeding;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.Seed;

public sealed class BadSeedFileTests
{
    // The fault of each centre stands on line 5, below its heritage type.
    private const string Centres = """
        { "centres": [
          { "slug": "montclar",
            "name": "Montclar",
            "heritage": "Abbey",
            FAULT
            "membership": "Member" } ] }
        """;

    private const string Address = """
        "city": "Montclar", "country": "FR",
        """;

    [Theory]
    [InlineData("\"naem\": \"x\",", "naem")]
    [InlineData("\"website\": 5,", "website")]
    [InlineData("\"builtCentury\": \"XII\",", "builtCentury")]
    [InlineData("\"state\": \"public\",", "state")]
    [InlineData("\"confirmedOn\": \"yesterday\",", "confirmedOn")]
    [InlineData("\"sources\": null,", "sources")]
    [InlineData("\"sources\": [null],", "sources[0]")]
    [InlineData("\"lead\": { \"french\": \"x\" },", "lead")]
    [InlineData("\"lead\": { \"fr\": \" \" },", "lead")]
    [InlineData("\"name\": \"twice\",", "name")]
    [InlineData("\"website\": \"www.example.org\",", "website")]
    [InlineData("\"website\": \"javascript:alert(1)\",", "website")]
    [InlineData("\"sources\": [\"example\"],", "sources[0]")]
    [InlineData("\"email\": \"nobody\",", "email")]
    [InlineData("\"nameEn\": \"\",", "nameEn")]
    [InlineData("\"builtCentury\": 1200,", "builtCentury")]
    [InlineData("\"position\": \"91, 5\",", "position")]
    [InlineData("\"position\": \"45, -181\",", "position")]
    [InlineData("\"position\": \"45\",", "position")]
    [InlineData("\"disciplines\": [\"alchemy\"],", "disciplines[0]")]
    [InlineData("\"hostings\": [{ \"programme\": \"apollo\" }],", "hostings[0].programme")]
    [InlineData("\"state\": \"archived\",", "state")]
    [InlineData("\"doubts\": [{ \"field\": \"label\", \"note\": \"x\" }],", "doubts[0].field")]
    [InlineData("\"doubts\": [{ \"field\": \"street\", \"note\": \"x\", \"source\": \"y\" }],", "doubts[0].source")]
    public async Task A_bad_field_is_named_with_its_file_and_line(string fault, string field)
    {
        var problem = await RefusedAsync("centres.json", Centres.Replace("FAULT", fault + Address, StringComparison.Ordinal));

        Assert.Equal(("centres.json", 5), (problem.File, problem.Line));
        Assert.EndsWith(field, problem.Field, StringComparison.Ordinal);
        Assert.StartsWith("centres[0]", problem.Field, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"labelledIn\": 1995", "labelledIn")]
    [InlineData("\"memberSince\": 12", "memberSince")]
    [InlineData("\"attestedIn\": 20111", "attestedIn")]
    public async Task An_impossible_year_of_a_membership_is_refused(string fault, string field)
    {
        var file = Centres.Replace("FAULT", Address, StringComparison.Ordinal)
            .Replace("\"Member\"", $"\"Labelled\", {fault}", StringComparison.Ordinal);

        var problem = await RefusedAsync("centres.json", file);

        Assert.Equal($"centres[0].{field}", problem.Field);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("FRA")]
    [InlineData("XX")]
    public async Task A_country_that_is_no_code_or_not_of_the_portal_is_refused(string code)
    {
        var address = Address.Replace("FR", code, StringComparison.Ordinal);

        var problem = await RefusedAsync("centres.json", Centres.Replace("FAULT", address, StringComparison.Ordinal));

        Assert.Equal("centres[0].country", problem.Field);
        Assert.Equal(5, problem.Line);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        var fault = $"\"site\": \"{new string('x', 161)}\"," + Address;

        var problem = await RefusedAsync("centres.json", Centres.Replace("FAULT", fault, StringComparison.Ordinal));

        Assert.Equal(("centres[0].site", 5L), (problem.Field, problem.Line));
        Assert.Contains("160", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"timeZone\": \"Mars/Olympus\"", "timeZone")]
    [InlineData("\"closesAt\": \"15 March\"", "closesAt")]
    [InlineData("\"closesAt\": \"2026-03-29T02:30\"", "closesAt")]
    [InlineData("\"opensAt\": \"2026-03-16T00:00\", \"closesAt\": \"2026-03-15T23:59\"", "closesAt")]
    public async Task An_impossible_time_is_refused(string fault, string field)
    {
        var problem = await RefusedAsync("calls.json", $$"""
            { "calls": [ { "slug": "call", "title": { "fr": "Appel" },
              {{fault}} } ] }
            """);

        Assert.Equal(($"calls[0].{field}", 2L), (problem.Field, problem.Line));
    }

    [Fact]
    public async Task A_slug_that_is_used_twice_is_refused_with_both_places()
    {
        var problem = await RefusedAsync("disciplines.json", """
            { "disciplines": [
              { "slug": "music", "name": { "fr": "Musique" } },
              { "slug": "dance", "name": { "fr": "Danse" } },
              { "slug": "music", "name": { "fr": "Musique" } } ] }
            """);

        Assert.Equal(("disciplines[2].slug", 4L), (problem.Field, problem.Line));
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"disciplines\": [\n  { \"slug\": \"x\" ", 2)]
    [InlineData("{\n\n not json }", 3)]
    [InlineData("", 1)]
    [InlineData("null", 1)]
    public async Task A_file_that_is_no_json_is_refused_with_the_line(string text, int line)
    {
        var problem = await RefusedAsync("disciplines.json", text);

        Assert.Equal(line, problem.Line);
    }

    [Fact]
    public async Task Nothing_is_loaded_when_one_file_is_bad_and_every_bad_file_is_named()
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        var source = SeedSource.FromTexts(new Dictionary<string, string>
        {
            ["disciplines.json"] = """{ "disciplines": [ { "slug": "music", "name": { "fr": "Musique" } } ] }""",
            ["figures.json"] = """{ "key-figures": [ { "slug": "x" } ] }""",
            ["timeline.json"] = """{ "event": [] }""",
        });

        var exception = await Assert.ThrowsAsync<SeedException>(() => database.SeedAsync(source));

        Assert.Equal(["timeline.json", "figures.json"], exception.Problems.Select(p => p.File));
        Assert.Contains("figures.json, line 1, key-figures[0]", exception.Message, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Empty(await db.Disciplines.ToListAsync());
        Assert.Empty(await db.SeededItems.ToListAsync());
    }

    private static async Task<SeedProblem> RefusedAsync(string file, string text)
    {
        await using var database = await TestDatabase.CreateAsync(Provider.Sqlite);
        var files = new Dictionary<string, string>
        {
            ["countries.json"] = """
                { "countries": [ { "slug": "fr", "code": "FR", "name": { "fr": "France" }, "continent": "Europe" } ] }
                """,
            [file] = text,
        };

        var exception = await Assert.ThrowsAsync<SeedException>(() => database.SeedAsync(SeedSource.FromTexts(files)));

        await using var db = database.Open();
        Assert.Empty(await db.SeededItems.ToListAsync());
        return Assert.Single(exception.Problems);
    }
}
