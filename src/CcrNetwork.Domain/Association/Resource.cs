using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Files;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Sorts the documents of the library by what they help with.</summary>
public enum ResourceTopic
{
    Visa,
    Tax,
    SocialSecurity,
    Mobility,
    Funding,
    Label,
    Other,
}

/// <summary>A guide or publication of the library: a document kept here, or a link to one.</summary>
public class Resource : ContentItem, IAddressed
{
    public const int LanguageLength = 2;

    public Resource(string slug, LocalizedText title)
        : base(slug) => Title = title;

    private Resource() => Title = null!;

    public LocalizedText Title { get; set; }

    /// <summary>What it helps with, in a sentence or two.</summary>
    public LocalizedText? Summary { get; set; }

    public ResourceTopic Topic { get; set; } = ResourceTopic.Other;

    public Audience Audience { get; set; }

    /// <summary>ISO 639-1 code of the language in which it is written.</summary>
    public string? DocumentLanguage { get; set => field = Rule.Kept<LanguageCode>(value); }

    /// <summary>When it was published or last revised.</summary>
    public PartialDate? DatedOn { get; set; }

    /// <summary>The day on which somebody should read it again.</summary>
    public DateOnly? ReviewOn { get; set; }

    /// <summary>Who wrote or published it.</summary>
    public LocalizedText? Publisher { get; set; }

    public string? Link { get; set => field = Rule.Kept<WebAddress>(value); }

    /// <summary>Null while it is a link only.</summary>
    public DocumentFile? File { get; set; }

    protected override IEnumerable<string?> Names => Title.All;
}
