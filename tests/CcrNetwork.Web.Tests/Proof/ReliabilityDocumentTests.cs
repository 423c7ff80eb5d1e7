using System.Reflection;
using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every fault of the table names a test that is there.</summary>
public sealed partial class ReliabilityDocumentTests
{
    [Fact]
    public void Every_fault_names_tests_that_exist()
    {
        var document = SourceFiles.Read("docs", "reliability.md");

        Problems.None(ProblemsOf(document));
        Assert.True(Rows(document).Count() >= 20);
    }

    [Fact]
    public void A_fault_without_a_test_and_a_test_that_is_not_there_are_found() =>
        Assert.Equal(
            ["“Flood” names no test", "KillTests.A_flood is no test"],
            ProblemsOf("| Fault | Seen | Lost | Test |\n|---|---|---|---|\n| Flood | – | – | none |\n| Fire | – | – | `KillTests.A_flood` |\n"));

    private static List<string> ProblemsOf(string document)
    {
        var problems = new List<string>();
        foreach (var row in Rows(document))
        {
            var names = Named().Matches(row).Select(match => match.Groups["name"].Value).ToList();
            if (names.Count == 0)
            {
                problems.Add($"“{row.Split('|')[1].Trim()}” names no test");
            }

            problems.AddRange(names.Where(name => !IsTest(name)).Select(name => $"{name} is no test"));
        }

        return problems;
    }

    private static IEnumerable<string> Rows(string document) =>
        document.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);

    private static bool IsTest(string name)
    {
        var parts = name.Split('.');
        return typeof(ReliabilityDocumentTests).Assembly.GetTypes()
            .Where(type => type.Name == parts[0])
            .Any(type => type.GetMethod(parts[1])?.GetCustomAttribute<FactAttribute>() is not null);
    }

    [GeneratedRegex(@"`(?<name>\w+Tests\.\w+)`")]
    private static partial Regex Named();
}
