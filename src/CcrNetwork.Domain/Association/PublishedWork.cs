using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Sorts the works of the association by what they are.</summary>
public enum PublishedWorkKind
{
    Book,
    Brochure,
    Manifesto,
    Series,
}

/// <summary>A book, brochure or series of the association: to be read elsewhere, or as a document of the library.</summary>
public class PublishedWork : ContentItem
{
    public const int TitleMaxLength = 300;

    private readonly List<Centre> _centres = [];

    public PublishedWork(string slug, string title, string titleLanguage, PublishedWorkKind kind)
        : base(slug) => (Title, TitleLanguage, Kind) = (title, titleLanguage, kind);

    private PublishedWork() => (Title, TitleLanguage) = ("", null!);

    public string Title { get; set => field = Rule.Within(TitleMaxLength, value); }

    /// <summary>ISO 639-1 code of the language in which it is written.</summary>
    public string TitleLanguage { get; set => field = Rule.Kept<LanguageCode>(value); }

    public PublishedWorkKind Kind { get; set; }

    public int? Year { get; set => field = Rule.Kept<Rules.Year>(value); }

    public string? Publisher { get; set => field = Rule.Within(TitleMaxLength, value); }

    /// <summary>What it holds, in a few sentences.</summary>
    public LocalizedText? Summary { get; set; }

    /// <summary>Where it can be read or bought.</summary>
    public string? Link { get; set => field = Rule.Kept<WebAddress>(value); }

    public int? DocumentId { get; private set; }

    /// <summary>The work itself in the library; null where it is not kept here.</summary>
    public Resource? Document { get; private set; }

    public int? CoverId { get; private set; }

    public Photograph? Cover { get; private set; }

    /// <summary>The centres of which it tells.</summary>
    public IReadOnlyList<Centre> Centres => _centres;

    protected override IEnumerable<string?> Names => [Title];

    public void ConcernOnly(IReadOnlyCollection<Centre> centres) => _centres.Become(centres);

    public void BeReadIn(Resource? document)
    {
        Document = document;
        if (document is null)
        {
            DocumentId = null;
        }
    }

    public void BeShownBy(Photograph? cover)
    {
        Cover = cover;
        if (cover is null)
        {
            CoverId = null;
        }
    }
}
