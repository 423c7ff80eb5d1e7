using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// An element of the class <c>pre</c> shows its white space: a line of the view that is broken at its ends, for the eye of whoever
/// reads the view, would be an empty line on the page.
/// </summary>
public sealed partial class PreservedLineTests
{
    [Fact]
    public void What_shows_its_white_space_has_none_of_the_view_at_its_ends() =>
        Problems.None(SourceFiles.Under("src", "*.cshtml")
            .SelectMany(file => Broken(File.ReadAllText(file)).Select(element => $"{Path.GetFileName(file)}: {element}")));

    [Theory]
    [InlineData("<dd class=\"pre diff\">@text\n</dd>", 1)]
    [InlineData("<p lang=\"fr\" class=\"small pre\">\n  @text</p>", 1)]
    [InlineData("<p class=\"pre\"><partial name=\"_Version\"\n  model=\"x\" /></p>", 0)]
    [InlineData("<p class=\"press\">\n  @text\n</p>", 0)]
    public void A_broken_end_is_found(string view, int count) => Assert.Equal(count, Broken(view).Count());

    private static IEnumerable<string> Broken(string view) => Shown().Matches(view)
        .Where(element => element.Groups["inside"].Value is { Length: > 0 } inside && inside.Trim() != inside)
        .Select(element => element.Value.Trim());

    [GeneratedRegex("""<(?<tag>\w+)\s[^<>]*?class="(?:[^"]*\s)?pre(?:\s[^"]*)?"[^<>]*>(?<inside>.*?)</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
