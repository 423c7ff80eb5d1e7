using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

public enum LabelReferenceKind
{
    /// <summary>A law, decree or decision, dated by <see cref="LabelReference.From"/>.</summary>
    LegalText,

    /// <summary>Who awards the label between two dates.</summary>
    Authority,
}

/// <summary>What the label rests on: a legal text, or the authority that awards it in a period.</summary>
public class LabelReference : ContentItem
{
    public LabelReference(string slug, LabelReferenceKind kind, LocalizedText title)
        : base(slug) => (Kind, Title) = (kind, title);

    private LabelReference(string slug)
        : base(slug) => Title = null!;

    public LabelReferenceKind Kind { get; private set; }

    public LocalizedText Title { get; set; }

    public PartialDate? From { get; set; }

    /// <summary>The end of an authority's period; null while it lasts.</summary>
    public PartialDate? To { get; set; }

    protected override IEnumerable<string?> Names => Title.All;
}
