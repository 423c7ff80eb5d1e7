using System.Net;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>Texts of feeds as plain text. What only looks like HTML, such as an amount less than another, is text and stays.</summary>
internal static partial class FeedText
{
    /// <summary>A title in one line, its own spaces kept.</summary>
    public static string Title(string? html) =>
        html is null ? "" : CleanText.Line(Line().Replace(WebUtility.HtmlDecode(Element().Replace(html, "")), " "));

    public static string Plain(string? html) =>
        html is null ? "" : Folded(WebUtility.HtmlDecode(Element().Replace(Left().Replace(html, " "), " ")));

    /// <summary>Plain text already.</summary>
    public static string Folded(string text) => CleanText.Line(Space().Replace(text, " "));

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    /// <summary>What a reader of the page never sees.</summary>
    [GeneratedRegex(
        @"<!--(?s:.*?)-->|<script\b[^>]*>(?s:.*?)</script\s*>|<style\b[^>]*>(?s:.*?)</style\s*>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Left();

    /// <summary>An element of HTML by its name, with attributes as attributes are written.</summary>
    [GeneratedRegex(
        """</?(a|abbr|acronym|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(\s+[A-Za-z_:][-A-Za-z0-9_:.]*\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=]+)|\s+(allowfullscreen|async|autoplay|checked|controls|defer|disabled|hidden|loop|muted|nowrap|open|reversed|selected))*\s*/?>""",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Element();
}
