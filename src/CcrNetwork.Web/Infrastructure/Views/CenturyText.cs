using System.Text.RegularExpressions;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>A century as it is set: « xviii<sup>e</sup> siècle » in small figures with a superior e; “18th century”.</summary>
public static partial class CenturyText
{
    public static IHtmlContent Of(int century, Texts texts)
    {
        if (SiteLanguages.Current.Code != "fr")
        {
            return new HtmlContentBuilder().Append(texts["Centres.Century", Ordinals.English(century)]);
        }

        return Add(new HtmlContentBuilder(), Ordinals.Roman(century)).Append(texts["Centres.Century", ""]);
    }

    public static IHtmlContentBuilder AppendText(this IHtmlContentBuilder html, string text, string language) =>
        language == "fr" ? html.AppendFrench(text) : html.Append(text);

    /// <summary>A French sentence in which the centuries, written « XVIIIe », are set the same way.</summary>
    public static IHtmlContentBuilder AppendFrench(this IHtmlContentBuilder html, string text)
    {
        var end = 0;
        foreach (Match century in CenturyInText().Matches(text))
        {
            Add(html.Append(text[end..century.Index]), century.Groups[1].Value);
            end = century.Index + century.Length;
        }

        return html.Append(text[end..]);
    }

    private static IHtmlContentBuilder Add(IHtmlContentBuilder html, string roman)
    {
        var superior = new TagBuilder("sup");
        superior.InnerHtml.Append("e");
        return html.Append(roman.ToLowerInvariant()).AppendHtml(superior);
    }

    [GeneratedRegex(@"\b([IVX]+)e\b")]
    private static partial Regex CenturyInText();
}
