using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Content;

/// <summary>
/// Keeps what everything the portal publishes has in common: an address, a state of publication, and where its facts come
/// from.
/// </summary>
public abstract class ContentItem
{
    public const int SlugMaxLength = Rules.Slug.MaxLength;
    public const int SourceMaxLength = WebAddress.MaxLength;


    public const int HeadingMaxLength = 300;

    /// <summary>The place of an item among its like, in which it is listed.</summary>
    public static readonly Limits ListPlaces = new(0, 9999);

    protected ContentItem(string slug) => Slug = Rule.Kept<Rules.Slug>(slug, nameof(slug));

    /// <summary>For the data layer, which sets the values itself, whatever they are.</summary>
    protected ContentItem() => Slug = "";

    public int Id { get; private set; }

    /// <summary>The last part of the address: lower-case ASCII letters, digits and hyphens, the same in every language.</summary>
    public string Slug { get; private set; }

    public PublicationState State { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public DateTime? ArchivedAt { get; private set; }

    /// <summary>Stamped by the data layer on every insert and update, in UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Stamped anew by the data layer on every save; a save with an older value is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>Absolute addresses of the pages that the facts come from.</summary>
    public IReadOnlyList<string> Sources { get; set => field = Rule.KeptEach<WebAddress>(value); } = [];

    public Confidence? Confidence { get; set; }

    /// <summary>Doubts and contradictions, for staff only.</summary>
    public string? Notes { get; set; }

    /// <summary>What is not sure about single fields, for staff only.</summary>
    public IReadOnlyList<FieldDoubt> Doubts { get; set => field = [.. value.Select(doubt => doubt.Kept())]; } = [];

    /// <summary>The day somebody responsible last said that the facts are right.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>How staff reads it in tables: the first of its names. Kept by the data layer.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>All its names, folded, for the search of staff. Kept by the data layer.</summary>
    public string FoldedHeading { get; private set; } = "";

    /// <summary>How many of the item's texts lack one of the interface's languages; counted by the data layer on every save.</summary>
    public int MissingTranslations { get; private set; }

    /// <summary>What the item is called, the network's own language first.</summary>
    protected abstract IEnumerable<string?> Names { get; }

    public bool IsPublished => State == PublicationState.Published;

    public void Publish(DateTime now)
    {
        State = PublicationState.Published;
        PublishedAt ??= now;
        ArchivedAt = null;
    }

    /// <summary>Takes a public item off the pages because it cannot be read.</summary>
    public void Withhold()
    {
        if (State == PublicationState.Published)
        {
            State = PublicationState.Withheld;
        }
    }

    /// <summary>Back where it was, because it can be read again.</summary>
    public void Release()
    {
        if (State == PublicationState.Withheld)
        {
            State = PublicationState.Published;
        }
    }

    /// <summary>Gives the item another address; whoever calls it sees to the redirect from the old one.</summary>
    public void Rename(string slug) => Slug = Rule.Kept<Rules.Slug>(slug);

    public void Archive(DateTime now)
    {
        State = PublicationState.Archived;
        ArchivedAt = now;
    }

    /// <summary>Brings what is derived from the item's names up to date.</summary>
    public void RenewHeading()
    {
        Heading = Shortened(Names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? Slug);
        FoldedHeading = Shortened(Folding.Fold(string.Join(' ', Names)));
    }

    public void Confirm(DateOnly today) => ConfirmedOn = today;

    private static string Shortened(string text) => CleanText.Cut(text, HeadingMaxLength);
}
