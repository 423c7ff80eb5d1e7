using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>A century as it is set: « xviii<sup>e</sup> siècle » in small figures with a superior e; “18th century”.</summary>
public static class CenturyText
{
    public static IHtmlContent Of(int century, Texts texts)
    {
        if (SiteLanguages.Current.Code != "fr")
        {
            return new HtmlContentBuilder().Append(texts["Centres.Century", Ordinals.English(century)]);
        }

        var superior = new TagBuilder("sup");
        superior.InnerHtml.Append("e");
        return new HtmlContentBuilder()
            .Append(Ordinals.Roman(century).ToLowerInvariant())
            .AppendHtml(superior)
            .Append(texts["Centres.Century", ""]);
    }
}
