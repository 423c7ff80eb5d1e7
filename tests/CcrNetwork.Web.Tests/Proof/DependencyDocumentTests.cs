using System.Text.RegularExpressions;
using System.Xml.Linq;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every package that the portal asks for is listed with its version, its licence and a reason, and no other.</summary>
public sealed partial class DependencyDocumentTests
{
    [Fact]
    public void Every_package_has_its_row() =>
        Problems.None(ProblemsOf(Packages(), SourceFiles.Read("docs", "security", "dependencies.md")));

    [Fact]
    public void A_package_without_its_row_another_version_and_a_row_too_many_are_found()
    {
        var packages = new Dictionary<string, string> { ["Markdig"] = "1.6.0", ["MailKit"] = "4.18.2", ["QRCoder"] = "1.8.1" };

        Assert.Equal(
            ["Markdig 1.6.0 has no row", "MailKit is 4.18.2, not 4.18.1", "QRCoder has no licence or no reason", "DiffPlex is no package of the portal"],
            ProblemsOf(packages, "| MailKit | 4.18.1 | MIT | mail |\n| QRCoder | 1.8.1 | MIT | |\n| DiffPlex | 1.9.0 | MIT | words |\n"));
    }

    private static Dictionary<string, string> Packages() =>
        XDocument.Parse(SourceFiles.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);

    private static List<string> ProblemsOf(Dictionary<string, string> packages, string document)
    {
        var rows = RowOfTable()
            .Matches(document)
            .ToDictionary(match => match.Groups["package"].Value, match => match, StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var (package, version) in packages)
        {
            if (!rows.TryGetValue(package, out var row))
            {
                problems.Add($"{package} {version} has no row");
            }
            else if (row.Groups["version"].Value != version)
            {
                problems.Add($"{package} is {version}, not {row.Groups["version"].Value}");
            }
            else if (row.Groups["licence"].Value.Trim().Length == 0 || row.Groups["reason"].Value.Trim().Length == 0)
            {
                problems.Add($"{package} has no licence or no reason");
            }
        }

        problems.AddRange(
            rows.Keys.Where(package => !packages.ContainsKey(package)).Select(package => $"{package} is no package of the portal"));
        return problems;
    }

    [GeneratedRegex(@"^\| (?<package>[\w.]+) \| (?<version>\d+[\d.]*) \|(?<licence>[^|]*)\|(?<reason>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex RowOfTable();
}
