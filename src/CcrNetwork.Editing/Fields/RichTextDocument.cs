using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CcrNetwork.Editing.Fields;

/// <summary>
/// Reads the Markdown of long texts. Parser and renderer give up on texts nested deeper than any person writes: they are refused
/// where they are saved, and one that is there all the same is shown as it was typed.
/// </summary>
public static class RichTextDocument
{
    /// <summary>The renderer ends at 128; a quotation in a list in a quotation has a dozen.</summary>
    private const int MostDepth = 100;

    /// <summary>HTML in the text is text like any other.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Whether the text can be shown as what it says.</summary>
    public static bool IsReadable(string markdown) => Parse(markdown) is not null;

    /// <summary>Null for a text that the parser refuses, which it says by this exception alone, or that the renderer would.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return IsDeeperThan(MostDepth, document) ? null : document;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsDeeperThan(int most, MarkdownObject document)
    {
        var ahead = new Stack<(MarkdownObject Node, int Depth)>([(document, 1)]);
        while (ahead.TryPop(out var next))
        {
            if (next.Depth > most)
            {
                return true;
            }

            IEnumerable<MarkdownObject> below = next.Node switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => [inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var child in below)
            {
                ahead.Push((child, next.Depth + 1));
            }
        }

        return false;
    }
}
