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

        return Add(new HtmlContentBuilder(), Ordinals.Roman(century).ToLowerInvariant(), "e").Append(texts["Centres.Century", ""]);
    }

    public static IHtmlContentBuilder AppendText(this IHtmlContentBuilder html, string text, string language) =>
        language == "fr" ? html.AppendFrench(text) : html.Append(text);

    /// <summary>A French sentence in which centuries, written « XVIIIe », and firsts, written « 1er », « Ier » or « 1ᵉʳ », are set the same way.</summary>
    public static IHtmlContentBuilder AppendFrench(this IHtmlContentBuilder html, string text)
    {
        var end = 0;
        foreach (Match century in OrdinalInText().Matches(text))
        {
            Add(html.Append(text[end..century.Index]), century.Groups["roman"].Value is { Length: > 0 } roman ? roman.ToLowerInvariant() : century.Groups["first"].Value, century.Groups["end"].Value);
            end = century.Index + century.Length;
        }

        return html.Append(text[end..]);
    }

    private static IHtmlContentBuilder Add(IHtmlContentBuilder html, string figure, string end)
    {
        var superior = new TagBuilder("sup");
        superior.InnerHtml.Append(end.Replace('ᵉ', 'e').Replace('ʳ', 'r'));
        return html.Append(figure).AppendHtml(superior);
    }

    [GeneratedRegex(@"\b(?:(?<roman>[IVX]+)(?<end>e)|(?<first>1|I)(?<end>er|ᵉʳ))\b")]
    private static partial Regex OrdinalInText();
}
