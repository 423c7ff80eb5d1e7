using System.Globalization;
using System.Text.Encodings.Web;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace CcrNetwork.Web.Infrastructure.RichTexts;

/// <summary>
/// Long texts of the content are Markdown: paragraphs, headings, lists, quotations, emphasis and links. HTML in them is text
/// like any other, pictures are left to the photographs, and a link leads to the web, to a mailbox or into the portal.
/// </summary>
public static class RichText
{
    public static IHtmlContent ToHtml(TextInLanguage text, int headingsBelow, HtmlEncoder encoder)
    {
        if (RichTextDocument.Parse(text.Text) is not { } document)
        {
            return new HtmlContentBuilder().AppendHtml("<p>").AppendText(text.Text, text.Language).AppendHtml("</p>");
        }

        // Whatever levels somebody chose, the page's own heading comes before them and none is left out.
        var headings = document.Descendants<HeadingBlock>().ToList();
        var levels = headings.Select(heading => heading.Level).Distinct().Order().ToList();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, headingsBelow + 1 + levels.IndexOf(heading.Level));
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !MayLeadTo(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        RichTextDocument.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TypesetLiterals(text.Language, encoder));
        renderer.Render(document);
        return new HtmlString(writer.ToString());
    }

    /// <summary>The words alone, for data, descriptions and the search.</summary>
    public static string ToPlain(string markdown)
    {
        if (RichTextDocument.Parse(markdown) is not { } document)
        {
            return markdown.Trim();
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        RichTextDocument.Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString().Trim();
    }

    public static LocalizedText? ToPlain(LocalizedText? text) =>
        text is null ? null : new LocalizedText(
            text.Languages.Select(language => KeyValuePair.Create(language, ToPlain(text.Exactly(language)!))));

    /// <summary>The addresses to which its links lead.</summary>
    public static IEnumerable<string> LinksIn(string markdown)
    {
        if (RichTextDocument.Parse(markdown) is not { } document)
        {
            return [];
        }

        return document.Descendants<LinkInline>().Select(link => link.Url)
            .Concat(document.Descendants<AutolinkInline>().Where(link => !link.IsEmail).Select(link => link.Url))
            .OfType<string>();
    }

    /// <summary>Absolute addresses of the web, mailboxes, and paths of the portal.</summary>
    public static bool MayLeadTo(string? address) =>
        address is not null
        && (IsPathHere(address)
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && (WebAddress.IsOfTheWeb(uri) || uri.Scheme == Uri.UriSchemeMailto)));

    private static bool IsPathHere(string address) =>
        address is ['/'] or ['/', not ('/' or '\\'), ..] or ['#', ..];

    private static void Tame(LinkInline link)
    {
        if (link.IsImage || !MayLeadTo(link.Url))
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
        else if (!IsPathHere(link.Url!) && !link.Url!.StartsWith(Uri.UriSchemeMailto, StringComparison.OrdinalIgnoreCase))
        {
            link.GetAttributes().AddProperty("rel", "external");
        }
    }
}
