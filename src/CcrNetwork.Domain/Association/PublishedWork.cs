using CcrNetwork.Domain.Content;

namespace CcrNetwork.Domain.Association;

public enum PublishedWorkKind
{
    Book,
    Brochure,
    Manifesto,
    Series,
}

/// <summary>A book, brochure or series of the association.</summary>
public class PublishedWork : ContentItem
{
    public const int TitleMaxLength = 300;

    public PublishedWork(string slug, string title, string titleLanguage, PublishedWorkKind kind)
        : base(slug) => (Title, TitleLanguage, Kind) = (title, titleLanguage, kind);

    public string Title { get; set; }

    /// <summary>ISO 639-1 code of the language of the title.</summary>
    public string TitleLanguage { get; set; }

    public PublishedWorkKind Kind { get; set; }

    public int? Year { get; set; }

    public string? Publisher { get; set; }

    protected override IEnumerable<string?> Names => [Title];
}
