using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Tests.Support;

namespace CcrNetwork.Editing.Tests.Kinds;

/// <summary>
/// Every field of every kind, with every odd value: either the value is refused, or the item says it afterwards in the one way in
/// which it is kept, also when the database has had it.
/// </summary>
public sealed class FieldWalkTests
{
    private const string Slug = "made";

    private static readonly string[] Odd =
    [
        "0", "1", "-1", "12", "21", "22", "80", "1972", "2026", "2200", "2201", "99999999999", "1e3", "1.5", "1,5", "0.5", "١٢", " 7 ", "+5", "007",
        "2026-11-23", "2026-11", "2026-02-30", "0027-03-28", "2026-11-23T10:00", "2026-03-29T02:30", "2026-10-25T02:30", "23/11/2026",
        "true", "True", "yes", "no", "FR", "fr", "FRA", "FR BE", "FR, BE", "EUR", "eur", "Europe/Paris", "europe/paris", "Paris",
        "https://example.org/", "HTTPS://EXAMPLE.ORG/É", "http://a", "javascript:alert(1)", "example.org", "post@example.org", "POST@BÜCHER.example",
        "47.0333, 5.7783", "47.0333 5.7783", "91, 0", "NaN, 5", "-0, -0", "Abbey", "abbey", "Member", "one\ntwo", "one\r\n\r\ntwo", "a\tb", "a\u0085b",
        "x", "e\u0301", "<b>bold</b>", "# Title\n\n- one\n- two", "[a](javascript:alert(1))", "**", "\u200B", "\u202Eabc", "😀", "'=1+1", "=1+1", "{}", "[]",
        "{\"a\":1}", "\\", "\"", ";", "文化", "a\nb\na", new('x', 300), new('x', 2100), new('x', 9000), new('é', 300),
    ];

    /// <summary>What an item says only together with another field: how exact a position is, an end after the beginning.</summary>
    private static readonly string[] SaidTogether = ["centres.positionApproximate", "agenda.endsAt"];

    private static readonly string[] Sound =
    [
        "Arles", "2026-11-23T10:00", "2026-11-23", "2026", "1", "FR", "https://example.org/a", "Other", "Label", "Member", "true", "fr",
    ];

    [Fact]
    public async Task What_a_field_takes_its_item_says_in_one_way_only()
    {
        await using var engine = await Engine.StartAsync();
        var problems = new List<string>();
        var (taken, refused) = (0, 0);
        foreach (var kind in engine.Kinds.Where(kind => !kind.Fields.Any(field => field.IsKeptByPortal && field.IsRequired)))
        {
            if (Begun(kind) is not { } begun)
            {
                continue;
            }

            foreach (var (key, value) in TriesOf(kind))
            {
                var tried = Checked(kind, begun.With(key, value));
                if (tried.Faults.Count > 0)
                {
                    refused++;
                    continue;
                }

                taken++;
                problems.AddRange(ProblemsOf(kind, key, value, tried.Values));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(400).Select(problem => problem.ReplaceLineEndings("⏎"))));
        Assert.True(taken > 3000 && refused > 3000, $"{taken} values were taken, {refused} refused.");
    }

    /// <summary>The same through the database, for one item of each kind that holds all that its fields take.</summary>
    [Fact]
    public async Task What_an_item_says_it_says_after_it_was_saved()
    {
        await using var engine = await Engine.StartAsync();
        var problems = new List<string>();
        var tried = 0;
        foreach (var kind in engine.Kinds)
        {
            if (Begun(kind) is not { } begun)
            {
                continue;
            }

            var values = TriesOf(kind).Aggregate(begun, (all, next) =>
                Checked(kind, all.With(next.Key, next.Value)) is { Faults.Count: 0 } whole ? whole.Values : all);
            if (Make(kind, values) is not { } item)
            {
                continue;
            }

            tried++;
            var before = kind.Read(item);
            await engine.SaveAsync(item);
            var after = await engine.ReadAsync(async (NetworkDbContext db) =>
                kind.Read((await kind.LoadAsync(db, item.Id, CancellationToken.None))!));
            problems.AddRange(before.KeysThatDiffer(after).Select(key => $"{kind.Name}.{key}: “{before[key]}” became “{after[key]}”"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(400).Select(problem => problem.ReplaceLineEndings("⏎"))));
        Assert.True(tried > 15, $"Only {tried} kinds were tried.");
    }

    /// <summary>The controls: a value that is lost, and one that is written in a second way, would be seen.</summary>
    [Fact]
    public async Task A_field_that_forgets_or_respells_its_value_is_found()
    {
        await using var engine = await Engine.StartAsync();
        var kind = engine.Kind("centres");
        var begun = Begun(kind)!;

        Assert.NotEmpty(ProblemsOf(kind, "nowhere", "x", begun.With("nowhere", "x")));
        Assert.NotEmpty(ProblemsOf(kind, "position", "1 2", begun.With("position", "1 2")));
    }

    /// <summary>What is wrong is told at its own field, so that whoever typed it finds it.</summary>
    [Fact]
    public async Task A_fault_names_the_field_that_has_it()
    {
        await using var engine = await Engine.StartAsync();
        foreach (var kind in engine.Kinds)
        {
            foreach (var (key, value) in TriesOf(kind))
            {
                var field = kind.FieldOf(key)!;
                Assert.All(field.Faults(FieldValues.Empty.With(key, value)), fault =>
                {
                    Assert.Equal(key, fault.Key);
                    Assert.StartsWith("Admin.", fault.Text, StringComparison.Ordinal);
                });
            }
        }
    }

    private static IEnumerable<string> ProblemsOf(ContentKind kind, string key, string typed, FieldValues values)
    {
        if (Make(kind, values) is not { } item)
        {
            yield return $"{kind.Name}.{key}: “{Shown(typed)}” was taken and cannot be written.";
            yield break;
        }

        var read = kind.Read(item);
        // A field that must hold something has its first value when nothing is written.
        if (read[key] != values[key] && values[key].Length > 0)
        {
            yield return $"{kind.Name}.{key}: “{Shown(typed)}” is kept as “{Shown(values[key])}” and read as “{Shown(read[key])}”.";
        }

        var again = Checked(kind, read, isNew: false);
        if (again.Faults.Count > 0 || again.Values[key] != read[key])
        {
            yield return $"{kind.Name}.{key}: “{Shown(read[key])}” is not taken as it was read.";
        }
    }

    /// <summary>Null when writing ends in a fault, which no form may reach.</summary>
    private static ContentItem? Make(ContentKind kind, FieldValues values)
    {
        try
        {
            var item = kind.Create(Slug, values);
            kind.Write(item, values, new References());
            return item;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a new item of the kind needs, found by trying; null for one that only an upload makes.</summary>
    private static FieldValues? Begun(ContentKind kind)
    {
        var values = FieldValues.Empty;
        foreach (var key in kind.NeededToCreate)
        {
            if (kind.FieldOf(key) is not { } field)
            {
                return null;
            }

            var value = field.Choices.Concat(Sound).FirstOrDefault(one => !field.Faults(FieldValues.Empty.With(key, one)).Any());
            values = values.With(key, value ?? "");
        }

        return Checked(kind, values) is { Faults.Count: 0 } begun && Make(kind, begun.Values) is not null ? begun.Values : null;
    }

    private static CheckedItem Checked(ContentKind kind, FieldValues values, bool isNew = true) =>
        CheckedItem.Of(kind, values, isNew, (_, _) => true);

    /// <summary>Without references, for what they point to is not there, and without the address, which each item has.</summary>
    private static IEnumerable<(string Key, string Value)> TriesOf(ContentKind kind) =>
        from field in kind.Fields
        where field is { IsKeptByPortal: false, Target: null, IsFixed: false, Key: not "slug" }
        where !SaidTogether.Contains($"{kind.Name}.{field.Key}") && field.Columns.All(column => column.Target is null)
        from key in field.Keys
        from value in field.Choices.Concat(Odd).Concat(Several(field.Choices))
        select (key, value);

    /// <summary>Out of order, and one twice.</summary>
    private static IEnumerable<string> Several(IReadOnlyList<string> choices) =>
        choices is [var first, .., var last] ? [$"{last}\n{first}", $"{first}\n{first}", $"{first}\n{last}\n{first}"] : [];

    private static string Shown(string text) => text.Length > 60 ? $"{text[..60]}… ({text.Length})" : text;
}
