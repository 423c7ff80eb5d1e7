using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// A line of code has at most 140 characters, the contents of its texts not counted: a text is not cut for the eye. A line of a
/// view has at most 160, all of them counted: a view holds no texts.
/// </summary>
public sealed partial class LineTests
{
    private const int Most = 140;
    private const int MostInViews = 160;

    [Fact]
    public void No_line_of_code_is_too_long() =>
        Problems.None(SourceFiles.Under("src", "*.cs").Concat(SourceFiles.Under("tests", "*.cs"))
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(file => TooLong(File.ReadLines(file)).Select(line => $"{Path.GetFileName(file)}:{line}")));

    [Fact]
    public void No_line_of_a_view_is_too_long() =>
        Problems.None(SourceFiles.Under("src", "*.cshtml")
            .SelectMany(file => TooLongInView(File.ReadLines(file)).Select(line => $"{Path.GetFileName(file)}:{line}")));

    [Fact]
    public void A_long_line_is_found()
    {
        var call = $"        Call({string.Join(", ", Enumerable.Repeat("argument", 20))});";

        Assert.Equal([1, 5], TooLong([call, $"        Call(\"{new string('a', 200)}\");", "var text = \"\"\"", call + call, $"\"\"\";{call}"]));
    }

    [Fact]
    public void A_long_line_of_a_view_is_found() =>
        Assert.Equal([2], TooLongInView([new string('a', MostInViews), $"<p class=\"{new string('a', MostInViews)}\"></p>"]));

    private static IEnumerable<int> TooLongInView(IEnumerable<string> lines) =>
        lines.Select((line, place) => (line.Length, Number: place + 1))
            .Where(line => line.Length > MostInViews)
            .Select(line => line.Number);

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
