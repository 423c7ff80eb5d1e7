namespace CcrNetwork.Domain.Editing;

/// <summary>
/// Keeps what somebody of the staff remarks on an item or on one of its fields, never public. It knows people by their
/// accounts alone, so that no name stays behind when one is deleted.
/// </summary>
public class ItemComment(Guid number, string kind, int itemId, string field, string text, int authorId, int? mentionedId, DateTime at)
{
    public const int FieldMaxLength = 60;
    public const int TextMaxLength = 2000;

    public int Id { get; private set; }

    /// <summary>The number of the form in which it was written: the same form sent twice is one comment.</summary>
    public Guid Number { get; private set; } = number;

    public string Kind { get; private set; } = kind;

    public int ItemId { get; private set; } = itemId;

    /// <summary>The key of the field; empty for the item as a whole.</summary>
    public string Field { get; private set; } = field;

    public string Text { get; private set; } = text;

    public int AuthorId { get; private set; } = authorId;

    /// <summary>The account to which it is put; null for whoever reads it.</summary>
    public int? MentionedId { get; private set; } = mentionedId;

    public DateTime At { get; private set; } = at;

    public DateTime? ResolvedAt { get; private set; }

    public int? ResolvedById { get; private set; }

    public void Resolve(int accountId, DateTime now)
    {
        if (ResolvedAt is null)
        {
            (ResolvedAt, ResolvedById) = (now, accountId);
        }
    }
}
