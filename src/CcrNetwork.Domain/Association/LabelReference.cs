using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>Sorts what the label rests on.</summary>
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

    private LabelReference() => Title = null!;

    public LabelReferenceKind Kind { get; private set; }

    public LocalizedText Title { get; set; }

    public PartialDate? From { get; private set; }

    /// <summary>The end of an authority's period; null while it lasts.</summary>
    public PartialDate? To { get; private set; }

    protected override IEnumerable<string?> Names => Title.All;

    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public void HoldFrom(PartialDate? from, PartialDate? to)
    {
        PartialDate.Check(from, to, nameof(to));
        (From, To) = (from, to);
    }
}
