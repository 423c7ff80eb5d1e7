using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Names the parts of the foot of every page, in which lists and text pages are linked.</summary>
public enum FootSection
{
    Explore,
    Network,
    ThisSite,
}

/// <summary>
/// Names the entries of the main menu; a text page placed in one is offered on the first page of that part of the site.
/// </summary>
public enum MenuSection
{
    Centres,
    Residencies,
    Cooperation,
    Network,
    Label,
    News,
}

/// <summary>A page of text of its own: the legal notice, a guide, whatever the association wants to tell.</summary>
public class TextPage : ContentItem, IPictured
{
    public TextPage(string slug, LocalizedText title)
        : base(slug) => (Title, Body) = (title, LocalizedText.Empty);

    private TextPage() => (Title, Body) = (null!, null!);

    public LocalizedText Title { get; set; }

    /// <summary>One sentence under the title.</summary>
    public LocalizedText? Lead { get; set; }

    /// <summary>Markdown.</summary>
    public LocalizedText Body { get; set; }

    /// <summary>
    /// The languages besides the site's in which a person has read the page and confirmed it. In no other further language is it
    /// public.
    /// </summary>
    public IReadOnlyList<string> ConfirmedLanguages { get; set => field = Rule.KeptEach<LanguageCode>(value); } = [];

    /// <summary>Null for a page to which the foot does not lead.</summary>
    public FootSection? LinkedFrom { get; set; }

    /// <summary>Null for a page outside the menu.</summary>
    public MenuSection? Section { get; set; }

    public int? PictureId { get; private set; }

    public Photograph? Picture { get; private set; }

    protected override IEnumerable<string?> Names => Title.All;

    public void BeShownBy(Photograph? picture) => (Picture, PictureId) = (picture, picture?.Id);
}
