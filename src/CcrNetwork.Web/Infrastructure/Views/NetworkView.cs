using System.Diagnostics.CodeAnalysis;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.RichTexts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What every view of the portal has at hand: texts, the language, addresses, the head of its page.</summary>
public abstract class NetworkView<TModel> : RazorPage<TModel>
{
    private static readonly string[] BareElements = ["option", "title", "textarea", "script", "style"];

    private bool _isInAttribute;

    /// <summary>Whether the literal before left a tag open.</summary>
    private bool _isInTag;

    /// <summary>Whether it began an element that holds words alone.</summary>
    private bool _isAmongBareWords;

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

    /// <summary>Places the page under an entry of the main menu: marks it there, and begins the breadcrumb with it.</summary>
    public void Within(MenuSection section)
    {
        Head.Section = section;
        Head.Step(T[SiteMenu.TextOf(section)], Href(SiteMenu.PathOf(section)));
    }

    /// <summary>A file of <c>wwwroot</c> by the address that changes with its content, so that browsers keep it for good.</summary>
    public string Asset(string path) =>
        Context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>() is { } assets ? $"/{assets[path.TrimStart('/')]}" : path;

    /// <summary>
    /// What a view writes between tags. A text of the interface that was lent by another language says which, and an ordinal,
    /// such as the French first of the month, which comes as « 1ᵉʳ » out of every
    /// sentence with a date, is set here, so that no view needs to think of it; attributes keep the letters.
    /// </summary>
    public override void Write(string? value)
    {
        if (_isInAttribute || _isInTag || _isAmongBareWords || string.IsNullOrEmpty(value))
        {
            base.Write(value);
        }
        else if (T.LenderOf(value) is { } lender)
        {
            var lent = In(new TagBuilder("span"), lender);
            lent.InnerHtml.AppendText(value, lender);
            Write(lent);
        }
        else if (HoldsOrdinal(value))
        {
            Write(new HtmlContentBuilder().AppendText(value, Language));
        }
        else
        {
            base.Write(value);
        }
    }

    public override void WriteLiteral(string? value)
    {
        if (value is not null && value.AsSpan().LastIndexOfAny('<', '>') is >= 0 and var at)
        {
            _isInTag = value[at] == '<';
            var last = _isInTag ? at : value.LastIndexOf('<', at);
            if (last >= 0)
            {
                var tag = value.AsSpan(last + 1);
                _isAmongBareWords = false;
                foreach (var bare in BareElements)
                {
                    _isAmongBareWords |= tag.StartsWith(bare, StringComparison.Ordinal);
                }
            }
        }

        base.WriteLiteral(value);
    }

    /// <summary>The direction of a language, for <c>dir</c>; null where it is the page's own.</summary>
    public string? DirectionOf(string? language) =>
        language is not null && SiteLanguages.DirectionOf(language) is var direction && direction != SiteLanguages.Current.Direction
            ? direction
            : null;

    private static bool HoldsOrdinal(string value) =>
        SiteLanguages.Current.Ordinals.Signs is { Length: > 0 } signs && value.Contains(signs, StringComparison.Ordinal);

    public override void BeginWriteAttribute(
        string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _isInAttribute = true;
        base.BeginWriteAttribute(name, prefix, prefixOffset, suffix, suffixOffset, attributeValuesCount);
    }

    public override void EndWriteAttribute()
    {
        base.EndWriteAttribute();
        _isInAttribute = false;
    }

    /// <summary>Words where no markup can stand: titles of windows, choices of a list.</summary>
    public IHtmlContent Bare(string text) => new HtmlString(HtmlEncoder.Encode(text));

    /// <summary>
    /// A text of the content. In another language than the page's it carries its own <c>lang</c> and says so, unless the page
    /// has said it above its title, or the text that this one stands below has.
    /// </summary>
    public IHtmlContent Show(LocalizedText? text, LocalizedText? below = null)
    {
        if (text is null || text.IsEmpty)
        {
            return HtmlString.Empty;
        }

        var shown = text.In(Language);
        return Show(shown, isSaid: below?.In(Language).Language == shown.Language);
    }

    public IHtmlContent Show(TextInLanguage text, bool isSaid = false)
    {
        var html = new HtmlContentBuilder();
        if (text.Language == Language)
        {
            return Append(html, text);
        }

        var span = In(new TagBuilder("span"), text.Language);
        Append(span.InnerHtml, text);
        html.AppendHtml(span);
        return isSaid || text.Language == Head.ContentLanguage ? html : html.Append(" ").AppendHtml(InOtherLanguage(text.Language));
    }

    /// <summary>A long text of the content with its paragraphs, lists and links.</summary>
    /// <param name="headingsBelow">The level of the page's own heading over it.</param>
    public IHtmlContent ShowRich(LocalizedText? text, int headingsBelow = 2)
    {
        if (text is null || text.IsEmpty)
        {
            return HtmlString.Empty;
        }

        var shown = text.In(Language);
        var rich = RichText.ToHtml(shown, headingsBelow, HtmlEncoder);
        if (shown.Language == Language)
        {
            return rich;
        }

        // A block of prose of its own, so that its paragraphs keep their distances.
        var block = In(new TagBuilder("div"), shown.Language);
        block.AddCssClass("prose");
        block.InnerHtml.AppendHtml(rich);
        var html = new HtmlContentBuilder();
        if (shown.Language != Head.ContentLanguage)
        {
            var note = new TagBuilder("p");
            note.AddCssClass("soft small");
            note.InnerHtml.Append(T["Shared.TextIn", LanguageNames.InSentence(shown.Language, T)]);
            html.AppendHtml(note);
        }

        return html.AppendHtml(block);
    }

    /// <summary>The text alone, for attributes and titles.</summary>
    public string Plain(LocalizedText? text) => text?.In(Language).Text ?? "";

    private static IHtmlContentBuilder Append(IHtmlContentBuilder html, TextInLanguage text) => html.AppendText(text.Text, text.Language);

    private TagBuilder In(TagBuilder element, string language)
    {
        element.Attributes["lang"] = language;
        if (DirectionOf(language) is { } direction)
        {
            element.Attributes["dir"] = direction;
        }

        return element;
    }

    private TagBuilder InOtherLanguage(string language)
    {
        var note = new TagBuilder("small");
        note.AddCssClass("soft");
        note.InnerHtml.Append(T["Shared.InLanguage", LanguageNames.InSentence(language, T)]);
        return note;
    }
}
