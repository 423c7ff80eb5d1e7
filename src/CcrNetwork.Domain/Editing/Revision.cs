using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Domain.Editing;

/// <summary>Tells how a revision came to be.</summary>
public enum RevisionOrigin
{
    /// <summary>What the item held before anybody edited it here.</summary>
    Loaded,
    Saved,

    /// <summary>Saved after choosing between one's own version and a colleague's.</summary>
    Merged,

    /// <summary>Taken back, whole or in part, from an earlier revision.</summary>
    Restored,
    Imported,
}

/// <summary>
/// Keeps all that an item held at one time, with who saved it. It is written once, and never changed but for the moment it
/// went online.
/// </summary>
public class Revision
{
    public const int CommentMaxLength = 500;

    public Revision(
        string kind, int itemId, int number, FieldValues values, RevisionOrigin origin, Actor actor, DateTime at, string? comment = null,
        Guid? id = null)
    {
        Id = id ?? Guid.CreateVersion7();
        (Kind, ItemId, Number, Values, Origin, At, Comment) = (kind, itemId, number, values, origin, at, comment);
        (ActorId, ActorName) = (actor.AccountId, actor.Name);
    }

    private Revision() => (Kind, Values, ActorName) = (null!, null!, null!);

    /// <summary>Made of the number of the form that it was saved from, where there is one: so no form is saved twice.</summary>
    public Guid Id { get; private set; }

    /// <summary>The kind of content, by its name in addresses: <c>centres</c>.</summary>
    public string Kind { get; private set; }

    public int ItemId { get; private set; }

    /// <summary>Its place in the history of its item, from 1.</summary>
    public int Number { get; private set; }

    public FieldValues Values { get; private set; }

    public RevisionOrigin Origin { get; private set; }

    public DateTime At { get; private set; }

    public int? ActorId { get; private set; }

    public string ActorName { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>When it first went online; null for a draft.</summary>
    public DateTime? PublishedAt { get; private set; }

    internal void MarkPublished(DateTime now) => PublishedAt ??= now;
}
