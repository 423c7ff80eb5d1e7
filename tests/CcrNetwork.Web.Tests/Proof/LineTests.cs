using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A line of code has at most 140 characters, the contents of its texts not counted: a text is not cut for the eye.</summary>
public sealed partial class LineTests
{
    private const int Most = 140;

    [Fact]
    public void No_line_of_code_is_too_long() =>
        Problems.None(SourceFiles.Under("src", "*.cs").Concat(SourceFiles.Under("tests", "*.cs"))
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(file => TooLong(File.ReadLines(file)).Select(line => $"{Path.GetFileName(file)}:{line}")));

    [Fact]
    public void A_long_line_is_found()
    {
        var call = $"        Call({string.Join(", ", Enumerable.Repeat("argument", 20))});";

        Assert.Equal([1, 5], TooLong([call, $"        Call(\"{new string('a', 200)}\");", "var text = \"\"\"", call + call, $"\"\"\";{call}"]));
    }

    /// <summary>The numbers of the lines, of those outside texts of several lines.</summary>
    private static IEnumerable<int> TooLong(IEnumerable<string> lines)
    {
        var isInText = false;
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var wasInText = isInText;
            isInText ^= line.Split("\"\"\"").Length % 2 == 0;
            if (!(wasInText && isInText) && line.Length > Most && Literal().Replace(line, "\"\"").Length > Most)
            {
                yield return number;
            }
        }
    }

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""")]
    private static partial Regex Literal();
}
