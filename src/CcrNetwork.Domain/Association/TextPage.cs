using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Where in the foot of every page a text page is linked from.</summary>
public enum FootSection
{
    Explore,
    Network,
    ThisSite,
}

/// <summary>A page of text of its own: the legal notice, a guide, whatever the association wants to tell.</summary>
public class TextPage : ContentItem
{
    public TextPage(string slug, LocalizedText title)
        : base(slug) => (Title, Body) = (title, LocalizedText.Empty);

    private TextPage(string slug)
        : base(slug) => (Title, Body) = (null!, null!);

    public LocalizedText Title { get; set; }

    /// <summary>One sentence under the title.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText Body { get; set; }

    /// <summary>Null for a page that only other pages link to.</summary>
    public FootSection? LinkedFrom { get; set; }

    protected override IEnumerable<string?> Names => Title.All;
}
