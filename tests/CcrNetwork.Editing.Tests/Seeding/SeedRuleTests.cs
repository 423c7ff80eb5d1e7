using System.Text;
using System.Text.Json;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Seeding;
using CcrNetwork.Editing.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Tests.Seeding;

/// <summary>A seed file is a way into the fields like a form or an import: the same values, the same rules, the same words.</summary>
public sealed class SeedRuleTests
{
    private const string France =
        """{ "countries": [ { "slug": "fr", "code": "FR", "name": { "fr": "France" }, "continent": "Europe" } ] }""";

    [Theory]
    [InlineData("website", "www.example.org")]
    [InlineData("email", "nobody")]
    [InlineData("heritage", "abbey")]
    [InlineData("builtCentury", "1200")]
    [InlineData("memberSince", "12")]
    [InlineData("labelledIn", "1995")]
    [InlineData("position", "91, 5")]
    [InlineData("stepFree", "perhaps")]
    [InlineData("disciplines", "alchemy")]
    [InlineData("sources", "example")]
    [InlineData("memberUntil", "1950")]
    [InlineData("phone", "+33 3 81 54 45 45")]
    [InlineData("builtCentury", "12")]
    public async Task What_an_import_refuses_a_seed_refuses_at_the_same_field_and_takes_what_it_takes(string key, string value)
    {
        await using var engine = await Engine.StartAsync();

        // A year before the membership is only wrong beside the year in which it began.
        var imported = await ImportedAsync(
            engine, $"slug,name,city,country,heritage,memberSince,{key}\nun,Un,Arles,FR,Abbey,1972,\"{value}\"\n", key);
        var seeded = await SeededAsync(engine, new Dictionary<string, object>
        {
            ["slug"] = "un",
            ["name"] = "Un",
            ["city"] = "Arles",
            ["country"] = "FR",
            ["heritage"] = "Abbey",
            ["memberSince"] = 1972,
            [key] = key is "disciplines" or "sources" ? new[] { value } : int.TryParse(value, out var number) ? number : value,
        });

        Assert.Equal(imported, seeded);
        Assert.Equal(key is "phone" || value == "12" && key == "builtCentury", seeded.Count == 0);
    }

    [Fact]
    public async Task A_published_item_that_lacks_what_the_public_needs_is_refused_and_a_draft_is_not()
    {
        await using var engine = await Engine.StartAsync();
        const string Figure = """{ "key-figures": [ { "slug": "x", "key": "x", "label": { "fr": "Membres" }STATE } ] }""";

        var refused = await Assert.ThrowsAsync<SeedException>(
            () => SeedAsync(engine, "figures.json", Figure.Replace("STATE", ", \"state\": \"published\"", StringComparison.Ordinal)));
        await SeedAsync(engine, "figures.json", Figure.Replace("STATE", "", StringComparison.Ordinal));

        Assert.Equal("key-figures[0]", Assert.Single(refused.Problems).Field);
        Assert.Contains("value", refused.Message, StringComparison.Ordinal);
        Assert.False((await engine.ReadAsync(db => db.KeyFigures.SingleAsync())).IsPublished);
    }

    [Fact]
    public async Task A_fault_in_a_table_is_told_with_the_line_of_its_cell()
    {
        await using var engine = await Engine.StartAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => SeedAsync(engine, "calls.json", """
            { "calls": [ { "slug": "call", "title": { "fr": "Appel" },
              "provisions": [
                { "what": "Grant", "amount": 1200, "currency": "EUR", "text": { "fr": "Par mois" } },
                { "what": "Travel",
                  "source": "nowhere" } ],
              "steps": [ { "text": { "fr": "Sans titre" } } ],
              "documents": [ { "label": { "fr": "CV" }, "needed": "always" } ] } ] }
            """));

        Assert.Equal(
            [("calls[0].provisions[1].source", 5L), ("calls[0].documents[0].needed", 7L), ("calls[0].steps[0]", 6L)],
            refused.Problems.Select(problem => (problem.Field, problem.Line)));
        Assert.Contains("“nowhere”", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Written back in the keys of a seed file, whatever stands in a field would be read as it is.</summary>
    [Fact]
    public async Task What_a_seed_file_says_is_what_the_form_of_its_item_shows()
    {
        await using var engine = await Engine.StartAsync();
        await SeedAsync(engine, "calls.json", """
            { "calls": [ {
              "slug": "call", "confirmedOn": "2026-11-20",
              "title": { "fr": "Appel", "en": "Call" },
              "timeZone": "Europe/Paris", "closesAt": "2026-03-15T23:59", "ended": true,
              "eligibility": [ { "fr": "Vivre ailleurs", "en": "Living elsewhere" }, { "en": "Being kind" } ],
              "durationMin": 1.5, "groups": false,
              "provisions": [ { "what": "Grant", "amount": 1200, "currency": "EUR", "per": "month", "text": { "fr": "Par mois" } } ],
              "sources": [ "https://example.org/a", "https://example.org/b" ], "notes": "Une ligne\nUne autre" } ] }
            """);

        var call = await engine.ReadAsync(async db => await engine.Kind("calls").LoadAsync(
            db, await db.Calls.Select(c => c.Id).SingleAsync(), CancellationToken.None));
        var values = engine.Kind("calls").Read(call!);

        Assert.Equal(new DateOnly(2026, 11, 20), call!.ConfirmedOn);
        Assert.Equal(new FieldValues(
        [
            new("slug", "call"), new("title.fr", "Appel"), new("title.en", "Call"), new("timeZone", "Europe/Paris"),
            new("closesAt", "2026-03-15T23:59"), new("ended", "true"), new("eligibility.fr", "Vivre ailleurs\n–"),
            new("eligibility.en", "Living elsewhere\nBeing kind"), new("durationMin", "1.5"), new("groups", "false"),
            new("provisions", """[{"amount":"1200","currency":"EUR","per":"month","text.fr":"Par mois","what":"Grant"}]"""),
            new("sources", "https://example.org/a\nhttps://example.org/b"), new("notes", "Une ligne\nUne autre"),
        ]), values);
    }

    /// <summary>What the portal brings along passes the rules of the forms: staff could have saved and published all of it.</summary>
    [Fact]
    public async Task Whatever_travels_with_the_portal_could_be_published_by_a_form()
    {
        await using var engine = await Engine.StartAsync();
        await engine.WithAsync((NetworkSeeder seeder) => seeder.RunAsync(SeedSource.Embedded, CancellationToken.None));

        var wrong = new List<string>();
        var seen = 0;
        foreach (var kind in engine.Kinds)
        {
            var ids = await engine.ReadAsync(db => kind.Items(db).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync());
            foreach (var item in await engine.ReadAsync(db => kind.LoadAllAsync(db, ids, CancellationToken.None)))
            {
                seen++;
                wrong.AddRange(ProblemsOf(kind, item).Select(problem => $"{kind.Name} {item.Slug}: {problem}"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen > 200);
    }

    /// <summary>The control of the walk above.</summary>
    [Fact]
    public async Task An_item_that_no_form_would_publish_is_found()
    {
        await using var engine = await Engine.StartAsync();
        await SeedAsync(engine, "figures.json", """{ "key-figures": [ { "slug": "x", "key": "x", "label": { "fr": "Membres" } } ] }""");

        var figure = await engine.ReadAsync(db => db.KeyFigures.AsTracking().SingleAsync());
        figure.Publish(engine.Now);
        figure.Label = Domain.Texts.LocalizedText.Empty;

        Assert.NotEmpty(ProblemsOf(engine.Kind("key-figures"), figure));
    }

    [Fact]
    public async Task No_field_has_the_name_of_what_is_no_field()
    {
        await using var engine = await Engine.StartAsync();

        Assert.DoesNotContain(
            engine.Kinds.SelectMany(kind => kind.Fields), field => field.Key is "state" or "confirmedOn");
    }

    private static IEnumerable<string> ProblemsOf(ContentKind kind, ContentItem item)
    {
        var values = kind.Read(item);
        return kind.Fields.SelectMany(field => field.Faults(values))
            .Concat(kind.Contradictions(values))
            .Concat(item.IsPublished ? kind.Fields.SelectMany(field => field.Gaps(values)).Concat(kind.Gaps(values)) : [])
            .Select(problem => $"{problem.Key} {problem.Text}");
    }

    private static async Task<List<string>> ImportedAsync(Engine engine, string csv, string key)
    {
        // The column of the value itself takes the place of the one that was there before.
        if (key is "heritage" or "memberSince")
        {
            var lines = csv.TrimEnd('\n').Split('\n').Select(line => line.Split(',').ToList()).ToList();
            var place = lines[0].IndexOf(key);
            lines.ForEach(line => line.RemoveAt(place));
            csv = string.Join('\n', lines.Select(line => string.Join(',', line)));
        }

        var plan = await engine.WithAsync((ImportPlanner planner) => planner.PlanAsync(
            engine.Kind("centres"), ImportFile.Read(Encoding.UTF8.GetBytes(csv)), CancellationToken.None));
        Assert.Empty(plan.Problems);
        return [.. Assert.Single(plan.Lines).Faults.Select(fault => fault.Key)];
    }

    private static async Task<List<string>> SeededAsync(Engine engine, Dictionary<string, object> centre)
    {
        try
        {
            await SeedAsync(engine, "centres.json", JsonSerializer.Serialize(new { centres = new[] { centre } }));
            return [];
        }
        catch (SeedException exception)
        {
            return [.. exception.Problems.Select(problem => problem.Field["centres[0].".Length..].Split('[')[0])];
        }
    }

    private static Task<SeedSummary> SeedAsync(Engine engine, string file, string text) =>
        engine.WithAsync((NetworkSeeder seeder) => seeder.RunAsync(
            SeedSource.FromTexts(new Dictionary<string, string> { ["countries.json"] = France, [file] = text }), CancellationToken.None));
}
