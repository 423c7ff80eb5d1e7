using System.Text.Encodings.Web;
using System.Text.Unicode;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Tests.RichTexts;

public sealed class RichTextTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Theory]
    [InlineData("One.\n\nTwo *words*.", "<p>One.</p>\n<p>Two <em>words</em>.</p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("# Title", "<h3>Title</h3>\n")]
    [InlineData(
        "[here](https://example.org/a?b=1&c=2)", "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"external\">here</a></p>\n")]
    [InlineData("[here](/fr/centres)", "<p><a href=\"/fr/centres\">here</a></p>\n")]
    [InlineData("[write](mailto:info@example.org)", "<p><a href=\"mailto:info@example.org\">write</a></p>\n")]
    public void Says_in_html_what_the_text_says(string markdown, string html) => Assert.Equal(html, Html(markdown, "en"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onmouseover=alert(1)>bold</b>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](//evil.example/a)")]
    [InlineData("[x](/\\\\evil.example)")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/pixel.gif)")]
    [InlineData("[x][a]\n\n[a]: javascript:alert(1)")]
    [InlineData("[![x](https://evil.example/p.gif)](javascript:alert(1))")]
    [InlineData("`<script>`\n\n```\n<script>alert(1)</script>\n```")]
    public void Lets_no_code_and_no_picture_pass(string markdown)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html(markdown, "en"));

        Assert.Empty(page.QuerySelectorAll("script, img, b, [onerror], [onmouseover], a"));
    }

    [Fact]
    public void Words_of_a_link_that_may_not_lead_anywhere_stay() =>
        Assert.Equal("<p>see here now</p>\n", Html("see [here](javascript:alert(1)) now", "en"));

    [Fact]
    public void French_centuries_are_set_as_they_should_be() =>
        Assert.Equal("<p>Au <strong>xviii<sup>e</sup></strong> siècle</p>\n", Html("Au **XVIIIe** siècle", "fr"));

    [Fact]
    public void Data_gets_the_words_alone() =>
        Assert.Equal("Title\nTwo words, here.", RichText.ToPlain("# Title\n\nTwo *words*, [here](https://example.org)."));

    [Theory]
    [MemberData(nameof(Admin.Editing.SavingGateTests.NestedTexts), MemberType = typeof(Admin.Editing.SavingGateTests))]
    public void A_text_nested_without_end_is_shown_as_it_was_typed(string markdown)
    {
        Assert.False(Editing.Fields.RichTextDocument.IsReadable(markdown));
        Assert.Equal($"<p>{Encoder.Encode(markdown)}</p>", Html(markdown, "en"));
        Assert.Equal(markdown, RichText.ToPlain(markdown));
        Assert.Empty(RichText.LinksIn(markdown));
    }

    /// <summary>The longest text that a field takes, of each sign that means something: shown, and never at length.</summary>
    [Fact]
    public void No_text_is_dear_to_show()
    {
        foreach (
            var sign in new[]
            {
                ">",
                "[",
                "_",
                "*",
                "`",
                "#",
                "- ",
                "1. ",
                "<",
                "![",
                "](",
                "*a _b ",
                "[a](",
                "\\",
                "&",
                "<a",
                "a\n",
                "> - ",
                "[x]: y\n",
                "\t",
            })
        {
            var markdown = string.Concat(Enumerable.Repeat(sign, Editing.Fields.ContentField.RichTextMaxLength / sign.Length));

            var length = Html(markdown, "fr").Length + RichText.ToPlain(markdown).Length;

            Assert.InRange(length, 0, 2_000_000);
        }
    }

    private static string Html(string markdown, string language)
    {
        using var writer = new StringWriter();
        RichText.ToHtml(new TextInLanguage(markdown, language), 2, Encoder).WriteTo(writer, Encoder);
        return writer.ToString();
    }
}
