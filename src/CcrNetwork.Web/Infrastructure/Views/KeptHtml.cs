using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>
/// Keeps the HTML of partial views whose model is kept in memory itself, such as a drawn map: made once for each language, and
/// given back together with its model.
/// </summary>
public static class KeptHtml
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string View, string Language), IHtmlContent>> Kept = [];

    /// <param name="view">A view that writes nothing but what its model and the language say.</param>
    /// <param name="model">Never changes. What is equal to it but another object has HTML of its own.</param>
    public static async Task<IHtmlContent> KeptAsync(this IHtmlHelper html, string view, object model)
    {
        var drawn = Kept.GetValue(model, static _ => new ConcurrentDictionary<(string View, string Language), IHtmlContent>());
        var key = (view, SiteLanguages.Current.Code);
        if (!drawn.TryGetValue(key, out var content))
        {
            using var written = new StringWriter();
            var encoder = html.ViewContext.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>();
            (await html.PartialAsync(view, model)).WriteTo(written, encoder);
            drawn[key] = content = new HtmlString(written.ToString());
        }

        return content;
    }
}
