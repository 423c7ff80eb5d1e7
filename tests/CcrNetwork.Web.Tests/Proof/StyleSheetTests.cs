using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A rule of a style sheet that nothing bears any more is weight on every first visit.</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string[] Written = ["*.cshtml", "*.cs", "*.js"];

    [Fact]
    public void Every_class_of_the_style_sheets_is_borne_by_something()
    {
        var bearers = Bearers();
        var problems = SourceFiles.Under("src/CcrNetwork.Web/wwwroot/css", "*.css")
            .SelectMany(file => ClassesOf(File.ReadAllText(file)).Select(name => (File: Path.GetFileName(file), Name: name)))
            .Where(borne => !IsBorne(borne.Name, bearers))
            .Select(borne => $"{borne.File}: .{borne.Name}");

        Problems.None(problems);
    }

    [Fact]
    public void A_class_that_nothing_bears_is_seen()
    {
        var bearers = Bearers();

        Assert.Equal(["card", "left-over"], ClassesOf("@media (width > 40.5rem) { .card:hover .left-over { margin: .5rem } }"));
        Assert.True(IsBorne("card", bearers));
        Assert.False(IsBorne("left-over", bearers));
        Assert.True(IsBorne("mark--far", ["class=\"mark mark--@Model.Kind\""]));
        Assert.False(IsBorne("mark--far", ["class=\"mark mark--near\""]));
    }

    private static List<string> Bearers() =>
    [
        .. Written.SelectMany(pattern => SourceFiles.Under("src", pattern))
            .Select(File.ReadAllText),
    ];

    private static IEnumerable<string> ClassesOf(string styles) =>
        ClassPattern().Matches(Comments().Replace(styles, "")).Select(match => match.Groups["name"].Value).Distinct();

    /// <summary>
    /// By its whole name, or by a beginning that ends with a hyphen and is completed when the page is made; what the library of
    /// the map makes is its own.
    /// </summary>
    private static bool IsBorne(string name, List<string> bearers)
    {
        var beginnings = Enumerable.Range(1, name.Length - 1).Where(end => name[end - 1] == '-').Select(end => $"{name[..end]}[@{{\"']");
        var sought = $@"(?<![\w-])({string.Join('|', beginnings.Prepend($@"{name}(?![\w-])"))})";
        return name.StartsWith("leaflet-", StringComparison.Ordinal) || bearers.Any(text => Regex.IsMatch(text, sought));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    /// <summary>A point before a letter, outside of addresses and texts.</summary>
    [GeneratedRegex(@"(?<![\w""/])\.(?<name>[a-z][\w-]*)(?=[^{}""]*\{)|(?<=\w|\])\.(?<name>[a-z][\w-]*)(?=[^{}""]*\{)")]
    private static partial Regex ClassPattern();
}
