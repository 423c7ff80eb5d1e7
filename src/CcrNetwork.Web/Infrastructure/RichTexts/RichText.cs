using System.Globalization;
using System.Text.Encodings.Web;
using CcrNetwork.Domain.Texts;
using Markdig;
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
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent ToHtml(TextInLanguage text, int headingsBelow, HtmlEncoder encoder)
    {
        var document = Markdown.Parse(text.Text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingsBelow);
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
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TypesetLiterals(text.Language, encoder));
        renderer.Render(document);
        return new HtmlString(writer.ToString());
    }

    /// <summary>The words alone, for data, descriptions and the search.</summary>
    public static string ToPlain(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Trim();

    public static LocalizedText? ToPlain(LocalizedText? text) =>
        text is null ? null : new LocalizedText(text.Languages.Select(language => KeyValuePair.Create(language, ToPlain(text.Exactly(language)!))));

    /// <summary>The addresses to which its links lead.</summary>
    public static IEnumerable<string> LinksIn(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        return document.Descendants<LinkInline>().Select(link => link.Url)
            .Concat(document.Descendants<AutolinkInline>().Where(link => !link.IsEmail).Select(link => link.Url))
            .OfType<string>();
    }

    /// <summary>Absolute addresses of the web, mailboxes, and paths of the portal.</summary>
    public static bool MayLeadTo(string? address) =>
        address is not null
        && (IsPathHere(address)
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto)));

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
