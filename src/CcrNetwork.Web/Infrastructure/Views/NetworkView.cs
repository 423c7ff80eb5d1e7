using System.Diagnostics.CodeAnalysis;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What every view of the portal has at hand: texts, the language, addresses, the head of its page.</summary>
public abstract class NetworkView<TModel> : RazorPage<TModel>
{
    /// <summary>The texts of the interface: <c>T["Centres.Title"]</c>.</summary>
    [SuppressMessage("Naming", "CA1721", Justification = "Short on purpose: it stands in every line of a view.")]
    public Texts T => field ??= Context.RequestServices.GetRequiredService<Texts>();

    public string Language => SiteLanguages.Current.Code;

    public PageHead Head
    {
        get
        {
            if (ViewData[PageHead.Key] is not PageHead head)
            {
                head = new PageHead();
                ViewData[PageHead.Key] = head;
            }

            return head;
        }
    }

    /// <summary>The address of a page in the language of this one: <c>/centres</c> becomes <c>/fr/centres</c>.</summary>
    public override string Href(string contentPath) => $"/{Language}{contentPath}";

    /// <summary>A text of the content. In another language than the page's it carries its own <c>lang</c> and says so.</summary>
    public IHtmlContent Show(LocalizedText? text)
    {
        if (text is null || text.IsEmpty)
        {
            return HtmlString.Empty;
        }

        return Show(text.In(Language));
    }

    public IHtmlContent Show(TextInLanguage text)
    {
        var html = new HtmlContentBuilder();
        if (text.Language == Language)
        {
            return Append(html, text);
        }

        var span = new TagBuilder("span");
        span.Attributes["lang"] = text.Language;
        Append(span.InnerHtml, text);
        return html.AppendHtml(span).Append(" ").AppendHtml(InOtherLanguage(text.Language));
    }

    /// <summary>The text alone, for attributes and titles.</summary>
    public string Plain(LocalizedText? text) => text?.In(Language).Text ?? "";

    private static IHtmlContentBuilder Append(IHtmlContentBuilder html, TextInLanguage text) =>
        text.Language == "fr" ? html.AppendFrench(text.Text) : html.Append(text.Text);

    private TagBuilder InOtherLanguage(string language)
    {
        var note = new TagBuilder("small");
        note.AddCssClass("soft");
        note.InnerHtml.Append(T[$"Shared.InLanguage.{language}"]);
        return note;
    }
}
