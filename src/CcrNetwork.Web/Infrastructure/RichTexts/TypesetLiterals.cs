using System.Text.Encodings.Web;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace CcrNetwork.Web.Infrastructure.RichTexts;

/// <summary>Writes the words of a text as the portal writes all words: encoded once, French centuries set as they should be.</summary>
internal sealed class TypesetLiterals(string language, HtmlEncoder encoder) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (renderer.EnableHtmlForInline)
        {
            new HtmlContentBuilder().AppendText(text, language).WriteTo(renderer.Writer, encoder);
        }
        else
        {
            renderer.Writer.Write(encoder.Encode(text));
        }
    }
}
