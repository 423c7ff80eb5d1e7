namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>A button over a field of Markdown: what it writes before and after the chosen words, or before each of their lines.</summary>
public sealed record RichTextTool(string Name, string Sign, string Before, string After = "", bool IsForLines = false)
{
    public static readonly IReadOnlyList<RichTextTool> All =
    [
        new("Strong", "G", "**", "**"),
        new("Emphasis", "I", "*", "*"),
        new("Heading", "T", "# ", IsForLines: true),
        new("List", "•", "- ", IsForLines: true),
        new("Numbers", "1.", "1. ", IsForLines: true),
        new("Quotation", "«", "> ", IsForLines: true),
        new("Link", "↗", "[", "](https://)"),
    ];
}
