namespace CcrNetwork.Web.Tests.Proof;

/// <summary>The proof that views hold no words is worth as much as this.</summary>
public sealed class RazorStripperTests
{
    [Theory]
    [InlineData("<p>@T[\"Centres.Title\"]</p>", "<p></p>")]
    [InlineData("<p>@Model.Name.Trim(), @(a ? b : c) words</p>", "<p>,  words</p>")]
    [InlineData("<p>@if (a) {<text>Bare words</text>}</p>", "<p> {<text>Bare words</text>}</p>")]
    [InlineData("<a href=\"@Href(\"/x\")\">x</a>", "<a href=\"\">x</a>")]
    [InlineData("@{\n    var a = \"{\";\n}\n<p>Words</p>", "\n<p>Words</p>")]
    public void Leaves_the_words_and_takes_the_code(string view, string html) => Assert.Equal(html, RazorStripper.Strip(view));
}
