using System.Globalization;
using System.Text.RegularExpressions;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What the documents on security say can be looked up: every test they name exists, and their sums are right.</summary>
public sealed partial class SecurityDocumentTests
{
    private const int Requirements = 217;

    /// <summary>
    /// The requirements of levels 1 and 2 by section, without those of OAuth and WebRTC: the standard counts them from one, its
    /// third level last.
    /// </summary>
    private const string Sections =
        "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 "
        + "6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 11.1:2 11.2:3 11.3:3 11.4:4 "
        + "11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3";

    private const string Met = "met";
    private const string NotMet = "not met";

    private static readonly Texts Texts = new();

    [Fact]
    public void The_table_of_requirements_says_the_state_of_each_and_adds_up()
    {
        var table = SourceFiles.Read("docs", "security", "asvs.md");

        Problems.None(ProblemsOf(table, TestsThatExist()));
        var wanted = Sections.Split(' ').Select(section => section.Split(':'))
            .SelectMany(
                section => Enumerable
                    .Range(1, int.Parse(section[1], CultureInfo.InvariantCulture))
                    .Select(number => $"{section[0]}.{number}"))
            .ToList();
        Assert.Equal(Requirements, wanted.Count);
        Assert.Equal(wanted, RowsOf(table).Select(row => row.Number));
    }

    [Fact]
    public void Every_paragraph_that_a_document_leads_to_exists() =>
        Problems.None(SourceFiles.Under("docs", "*.md").SelectMany(file => MissingPlaces(File.ReadAllText(file), file)));

    [Fact]
    public void Every_paragraph_of_the_rules_is_named_by_a_requirement()
    {
        var table = SourceFiles.Read("docs", "security", "asvs.md");
        Problems.None(AnchorsOf(SourceFiles.Read("docs", "security", "rules.md"))
            .Where(anchor => anchor != "what-is-written-down" && !table.Contains($"(rules.md#{anchor})", StringComparison.Ordinal))
            .Select(anchor => $"No requirement leads to rules.md#{anchor}"));
    }

    [Fact]
    public void Every_test_that_a_document_on_security_names_exists()
    {
        var tests = TestsThatExist();
        Problems.None(SourceFiles.Under(Path.Combine("docs", "security"), "*.md").SelectMany(file =>
            MissingTests(File.ReadAllText(file), tests).Select(test => $"{Path.GetFileName(file)} names {test}, which does not exist")));
    }

    [Fact]
    public void Every_setting_and_action_that_operators_are_told_exists()
    {
        var page = SourceFiles.Read("docs", "security", "README.md");
        var settings = Setting()
            .Matches(SourceFiles.Read("docs", "running.md"))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);

        Problems.None(
            Setting()
                .Matches(page)
                .Select(match => match.Value)
                .Where(setting => !settings.Contains(setting))
                .Select(setting => $"{setting} is no setting"));
        Problems.None(
            Action()
                .Matches(page)
                .Select(match => match.Groups["name"].Value)
                .Where(action => !Texts.Has($"Admin.Audit.Action.{action}"))
                .Select(action => $"{action} is no action"));
        Assert.NotEmpty(Setting().Matches(page));
        Assert.NotEmpty(Action().Matches(page));
    }

    [Theory]
    [InlineData("| 1.1.1 | 2 | met | decoded once | `VerbTests.Nobody_wrote_this` |", "1 met, 0 not met", "does not exist")]
    [InlineData("| 1.1.1 | 2 | met | decoded once | `ImaginaryTests` |", "1 met, 0 not met", "does not exist")]
    [InlineData("| 1.1.1 | 2 | met | decoded once | – |", "1 met, 0 not met", "neither a test nor")]
    [InlineData("| 1.1.1 | 2 | met | [told](rules.md#keys) | somewhere |", "1 met, 0 not met", "neither a test nor")]
    [InlineData("| 1.1.1 | 2 |  | decoded once | by design |", "0 met, 1 not met", "has no state")]
    [InlineData("| 1.1.1 | 2 | nearly | decoded once | by design |", "0 met, 1 not met", "has no state")]
    [InlineData("| 1.1.1 | 2 | not met |  | – |", "0 met, 1 not met", "does not say")]
    [InlineData("| 1.1.1 | 3 | met | decoded once | by design |", "1 met, 0 not met", "has no level")]
    [InlineData("| 1.1.1 | 2 | not met | decoded twice | – |", "1 met, 0 not met", "instead of")]
    [InlineData(
        "| 1.1.1 | 2 | met | decoded once | by design |\n| 1.1.1 | 2 | met | decoded once | by design |", "2 met, 0 not met",
        "out of order")]
    public void A_fault_in_the_table_is_found(string rows, string total, string problem) =>
        Assert.Contains(
            ProblemsOf($"{WithTotals(total)}\n{rows}\n", TestsThatExist()), found => found.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("[keys](rules.md#keyz)", "has no paragraph")]
    [InlineData("[keys](rulez.md)", "does not exist")]
    [InlineData("[settings](#settings)", "has no paragraph")]
    public void A_link_that_leads_nowhere_is_found(string text, string problem) =>
        Assert.Contains(
            MissingPlaces(text, SourceFiles.Under("docs", "asvs.md").Single()), found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void A_sound_table_is_not_accused() =>
        Assert.Empty(ProblemsOf(
            $"{WithTotals("1 met, 0 not met")}\n| 1.1.1 | 2 | met | decoded once | `VerbTests`, `VerbTests.An_undeclared_verb_is_refused` |\n",
            TestsThatExist()));

    /// <summary>The sums as the page has them, all of them about its one chapter.</summary>
    private static string WithTotals(string total)
    {
        var numbers = total.Split(' ');
        return $"**{total}.** Level 1: 0 met, 0 not met. Level 2: {total}.\n| V1 | {numbers[0]} | {numbers[2]} |";
    }

    private static IEnumerable<string> ProblemsOf(string document, Dictionary<string, HashSet<string>> tests)
    {
        var rows = RowsOf(document);
        var last = (Chapter: 0, Section: 0, Number: 0);
        foreach (var row in rows)
        {
            var parts = row.Number.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
            var number = (parts[0], parts[1], parts[2]);
            if (number.CompareTo(last) <= 0)
            {
                yield return $"{row.Number} is out of order or stands twice";
            }

            last = number;
            if (row.Level is not ("1" or "2"))
            {
                yield return $"{row.Number} has no level";
            }

            if (row.State is not (Met or NotMet))
            {
                yield return $"{row.Number} has no state";
            }

            if (row.Words.Length == 0)
            {
                yield return $"{row.Number} does not say how, or why not";
            }

            if (row.State == Met
                && !row.Shown.Contains("by design", StringComparison.Ordinal)
                && !NamedTest().IsMatch(row.Shown)
                && !Link().IsMatch(row.Shown))
            {
                yield return $"{row.Number} names neither a test nor a paragraph nor says that it is by design";
            }

            foreach (var test in MissingTests(row.Shown, tests))
            {
                yield return $"{row.Number} names {test}, which does not exist";
            }
        }

        foreach (var (said, name, of) in SumsOf(document))
        {
            var some = rows.Where(of).ToList();
            var sum = $"{some.Count(row => row.State == Met)} met, {some.Count(row => row.State != Met)} not met";
            if (said != sum)
            {
                yield return $"{name}: {said} instead of {sum}";
            }
        }
    }

    private static List<Row> RowsOf(string document) =>
        [.. RowOfTable().Matches(document).Select(match => match.Value.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList())
            .Select(cells => new Row(cells[0], Cell(cells, 1), Cell(cells, 2), Cell(cells, 3), Cell(cells, 4)))];

    private static string Cell(List<string> cells, int index) => index < cells.Count ? cells[index] : "";

    private static IEnumerable<(string Said, string Name, Func<Row, bool> Of)> SumsOf(string document)
    {
        var total = Total().Match(document);
        yield return (total.Groups["all"].Value, "all", _ => true);
        yield return (total.Groups["one"].Value, "level 1", row => row.Level == "1");
        yield return (total.Groups["two"].Value, "level 2", row => row.Level != "1");
        var chapters = Chapter().Matches(document).ToDictionary(
            match => match.Groups["chapter"].Value, match => $"{match.Groups["met"].Value} met, {match.Groups["not"].Value} not met",
            StringComparer.Ordinal);
        foreach (var chapter in chapters.Keys.Union(RowsOf(document).Select(row => row.Number.Split('.')[0]), StringComparer.Ordinal))
        {
            yield return (
                chapters.GetValueOrDefault(chapter, ""), $"V{chapter}",
                row => row.Number.StartsWith($"{chapter}.", StringComparison.Ordinal));
        }
    }

    /// <summary>Links into the documents themselves; to other sites nobody goes here.</summary>
    private static IEnumerable<string> MissingPlaces(string document, string file)
    {
        foreach (var link in Link().Matches(document).Cast<Match>())
        {
            var (path, anchor) = (link.Groups["path"].Value, link.Groups["anchor"].Value);
            var target = path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
            if (!File.Exists(target))
            {
                yield return $"{Path.GetFileName(file)} leads to {path}, which does not exist";
            }
            else if (anchor.Length > 0 && !AnchorsOf(path.Length == 0 ? document : File.ReadAllText(target)).Contains(anchor))
            {
                yield return $"{Path.GetFileName(file)} leads to {path}#{anchor}, which has no paragraph of that name";
            }
        }
    }

    /// <summary>The names that readers of Markdown give to its headings.</summary>
    private static List<string> AnchorsOf(string document) =>
        [.. Heading().Matches(document).Select(match => string.Concat(match.Groups["text"].Value.Trim().ToLowerInvariant()
            .Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')
            .Select(sign => sign == ' ' ? '-' : sign)))];

    private static IEnumerable<string> MissingTests(string text, Dictionary<string, HashSet<string>> tests) =>
        NamedTest().Matches(text)
            .Where(match => !tests.TryGetValue(match.Groups["class"].Value, out var methods)
                || (match.Groups["method"].Success && !methods.Contains(match.Groups["method"].Value)))
            .Select(match => match.Groups["name"].Value);

    /// <summary>The classes of all test projects with their tests; two of one name are as one.</summary>
    private static Dictionary<string, HashSet<string>> TestsThatExist()
    {
        var tests = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var source in SourceFiles.Under("tests", "*.cs").Select(File.ReadAllText))
        {
            var methods = TestMethod().Matches(source).Select(match => match.Groups["method"].Value).ToList();
            foreach (var name in methods.Count == 0 ? [] : TestClass().Matches(source).Select(match => match.Groups["class"].Value))
            {
                if (!tests.TryGetValue(name, out var known))
                {
                    tests[name] = known = new HashSet<string>(StringComparer.Ordinal);
                }

                known.UnionWith(methods);
            }
        }

        return tests;
    }

    [GeneratedRegex(@"^\| *\d+\.\d+\.\d+ *\|.*$", RegexOptions.Multiline)]
    private static partial Regex RowOfTable();

    [GeneratedRegex(
        @"\*\*(?<all>\d+ met, \d+ not met)\.\*\* Level 1: (?<one>\d+ met, \d+ not met)\. Level 2: (?<two>\d+ met, \d+ not met)\.")]
    private static partial Regex Total();

    [GeneratedRegex(@"^\| V(?<chapter>\d+)[^|]*\| (?<met>\d+) \| (?<not>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"`(?<name>(?<class>\w+(?:Tests|Cases))(?:\.(?<method>\w+))?)`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"^public (?:sealed |abstract )?(?:partial )?class (?<class>\w+(?:Tests|Cases))\b", RegexOptions.Multiline)]
    private static partial Regex TestClass();

    [GeneratedRegex(@"^    public (?:static )?(?:async )?(?:Task|void|bool|Property)(?:<\w+>)? (?<method>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();

    [GeneratedRegex(@"\]\((?<path>(?!\w+:)[\w./-]*)(?:#(?<anchor>[\w-]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:Accounts|Database|DataProtection|Mail|Media|Scanner|Security|Site):\w+(?::\d+:\w+)?")]
    private static partial Regex Setting();

    [GeneratedRegex(@"`(?<name>(?:access|account|audit|candidature|content|import|preview|redirect|registration|subscription)\.[a-z-]+)`")]
    private static partial Regex Action();

    private sealed record Row(string Number, string Level, string State, string Words, string Shown);
}
