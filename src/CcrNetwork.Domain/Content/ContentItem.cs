namespace CcrNetwork.Domain.Content;

/// <summary>
/// What everything the portal publishes has in common: an address, a state of publication, and where its facts come from.
/// </summary>
public abstract class ContentItem
{
    public const int SlugMaxLength = 80;
    public const int SourceMaxLength = 500;

    protected ContentItem(string slug) => Slug = slug;

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
    public IReadOnlyList<string> Sources { get; set; } = [];

    public Confidence? Confidence { get; set; }

    /// <summary>Doubts and contradictions, for staff only.</summary>
    public string? Notes { get; set; }

    /// <summary>The day somebody responsible last said that the facts are right.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    public bool IsPublished => State == PublicationState.Published;

    public void Publish(DateTime now)
    {
        State = PublicationState.Published;
        PublishedAt ??= now;
        ArchivedAt = null;
    }

    public void Archive(DateTime now)
    {
        State = PublicationState.Archived;
        ArchivedAt = now;
    }

    public void Confirm(DateOnly today) => ConfirmedOn = today;
}
