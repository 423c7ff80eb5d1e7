using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>
/// Keeps what staff wants search engines and shared links to say of a page, instead of what the portal says by itself. It
/// belongs to an item, by its kind and number, or to a page of the portal, by its path.
/// </summary>
public class PageDescription(string kind, int itemId, string path)
{
    public const int PathMaxLength = 200;
    public const int TitleMaxLength = 90;
    public const int TextMaxLength = 300;

    public int Id { get; private set; }

    /// <summary>Empty for a page of the portal.</summary>
    public string Kind { get; private set; } = kind;

    public int ItemId { get; private set; } = itemId;

    /// <summary>Without the language; empty for an item, and for the home page.</summary>
    public string Path { get; private set; } = path;

    /// <summary>The title that a shared link shows; search engines keep that of the page.</summary>
    public LocalizedText Title { get; set; } = LocalizedText.Empty;

    public LocalizedText Text { get; set; } = LocalizedText.Empty;
}
