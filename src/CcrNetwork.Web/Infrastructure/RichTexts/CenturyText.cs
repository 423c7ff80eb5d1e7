using System.Globalization;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.RichTexts;

/// <summary>A century as it is set: « xviii<sup>e</sup> siècle » in small figures with a superior e; “18th century”.</summary>
public static class CenturyText
{
    private const string Place = "\u0000";

    public static IHtmlContent Of(int century, Texts texts)
    {
        var language = SiteLanguages.Current;
        if (!language.Ordinals.IsSuperior)
        {
            return new HtmlContentBuilder().Append(texts["Centres.Century", Ordinals.Century(century, language)]);
        }

        // The text is cut where its figure goes, which is set in markup.
        var around = texts["Centres.Century", Place].Split(Place, 2);
        var figure = language.Ordinals.IsRoman
            ? Ordinals.Roman(century).ToLowerInvariant()
            : century.ToString(CultureInfo.InvariantCulture);
        return Add(new HtmlContentBuilder().Append(around[0]), figure, language.Ordinals.EndingOf(century)).Append(around[^1]);
    }

    /// <summary>
    /// A sentence in which centuries and firsts are set as its language does: in French « XVIIIe », « 1er », « Ier » and « 1ᵉʳ ».
    /// </summary>
    public static IHtmlContentBuilder AppendText(this IHtmlContentBuilder html, string text, string language)
    {
        if (SiteLanguages.Find(language)?.Ordinals.InTextExpression is not { } ordinals)
        {
            return html.Append(text);
        }

        var end = 0;
        foreach (Match ordinal in ordinals.Matches(text))
        {
            Add(
                html.Append(text[end..ordinal.Index]),
                ordinal.Groups["roman"].Value is { Length: > 0 } roman ? roman.ToLowerInvariant() : ordinal.Groups["figure"].Value,
                ordinal.Groups["end"].Value);
            end = ordinal.Index + ordinal.Length;
        }

        return html.Append(text[end..]);
    }

    private static IHtmlContentBuilder Add(IHtmlContentBuilder html, string figure, string end)
    {
        var superior = new TagBuilder("sup");
        superior.InnerHtml.Append(end.Replace('ᵉ', 'e').Replace('ʳ', 'r'));
        return html.Append(figure).AppendHtml(superior);
    }
}
