using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Domain.Editing;

/// <summary>Tells where the next version of an item stands. What is online is told by the item itself.</summary>
public enum DraftStage
{
    /// <summary>Nothing is waiting: the newest revision is the one that is online.</summary>
    None,
    Drafting,
    InReview,

    /// <summary>The reviewer wants something changed, and says what.</summary>
    SentBack,
}

/// <summary>
/// The editorial side of one item of content: its newest revision, the one that is online, and the way of the draft between
/// them. The item itself keeps what is online, so that it stays up while its next version is written and reviewed.
/// </summary>
public class EditorialRecord
{
    public const int KindMaxLength = 40;
    public const int NoteMaxLength = 1000;

    public EditorialRecord(string kind, int itemId) => (Kind, ItemId) = (kind, itemId);

    private EditorialRecord() => Kind = null!;

    public int Id { get; private set; }

    public string Kind { get; private set; }

    public int ItemId { get; private set; }

    /// <summary>The newest revision.</summary>
    public Guid HeadId { get; private set; }

    public int HeadNumber { get; private set; }

    /// <summary>The revision that is online, or was last; null before the first publication.</summary>
    public Guid? LiveId { get; private set; }

    public DraftStage Stage { get; private set; }

    public DateTime? StageAt { get; private set; }

    /// <summary>Who drafts or has submitted.</summary>
    public int? StageByAccountId { get; private set; }

    public string? StageBy { get; private set; }

    /// <summary>What the reviewer wants changed, or what the author tells the reviewer.</summary>
    public string? Note { get; private set; }

    /// <summary>The instant at which the draft goes online by itself.</summary>
    public DateTime? PublishAt { get; private set; }

    /// <summary>The instant at which the item is archived by itself.</summary>
    public DateTime? ArchiveAt { get; private set; }

    /// <summary>For each translated field (<c>lead.en</c>) a fingerprint of the source text that it was translated from.</summary>
    public FieldValues TranslatedFrom { get; private set; } = FieldValues.Empty;

    /// <summary>How many translations are older than their source.</summary>
    public int OutdatedTranslations { get; private set; }

    /// <summary>Stamped anew by the data layer on every save; a save with an older value is refused.</summary>
    public Guid Version { get; private set; }

    public bool HasDraft => Stage != DraftStage.None;

    /// <summary>The first revision: what the item held when editing began.</summary>
    public Revision Begin(FieldValues values, bool isOnline, Actor actor, DateTime at, Guid? id = null)
    {
        var origin = actor == Actor.Portal ? RevisionOrigin.Loaded : RevisionOrigin.Saved;
        var revision = new Revision(Kind, ItemId, 1, values, origin, actor, at, id: id);
        (HeadId, HeadNumber) = (revision.Id, 1);
        if (isOnline)
        {
            LiveId = revision.Id;
            revision.MarkPublished(at);
        }
        else
        {
            Enter(DraftStage.Drafting, actor, at);
        }

        return revision;
    }

    /// <summary>
    /// A new revision becomes the draft. A plan to publish holds only for what somebody who may publish has seen: it ends
    /// when another person changes the draft.
    /// </summary>
    public Revision Save(FieldValues values, RevisionOrigin origin, Actor actor, DateTime now, string? comment = null, Guid? id = null)
    {
        var revision = new Revision(Kind, ItemId, HeadNumber + 1, values, origin, actor, now, comment, id);
        (HeadId, HeadNumber) = (revision.Id, revision.Number);
        Enter(Stage == DraftStage.SentBack ? DraftStage.SentBack : DraftStage.Drafting, actor, now);
        PublishAt = actor.MayEditAllContent ? PublishAt : null;
        return revision;
    }

    public void Submit(Actor actor, DateTime now, string? note)
    {
        Enter(DraftStage.InReview, actor, now);
        Note = note;
    }

    public void SendBack(Actor actor, DateTime now, string reason)
    {
        Enter(DraftStage.SentBack, actor, now);
        Note = reason;
        PublishAt = null;
    }

    /// <summary>The newest revision is now what is online.</summary>
    public void Publish(Revision head, DateTime now)
    {
        if (head.Id != HeadId)
        {
            throw new ArgumentException("Only the newest revision can be published.", nameof(head));
        }

        head.MarkPublished(now);
        LiveId = HeadId;
        (Stage, StageAt, StageBy, StageByAccountId, Note, PublishAt) = (DraftStage.None, null, null, null, null, null);
    }

    /// <summary>Gives up the draft: a revision with what is online takes its place, so that history keeps both.</summary>
    public Revision Discard(FieldValues live, Actor actor, DateTime now)
    {
        var revision = new Revision(Kind, ItemId, HeadNumber + 1, live, RevisionOrigin.Restored, actor, now);
        (HeadId, HeadNumber) = (revision.Id, revision.Number);
        Publish(revision, now);
        return revision;
    }

    public void Schedule(DateTime? publishAt, DateTime? archiveAt) => (PublishAt, ArchiveAt) = (publishAt, archiveAt);

    public void Translated(FieldValues from, int outdated) => (TranslatedFrom, OutdatedTranslations) = (from, outdated);

    private void Enter(DraftStage stage, Actor actor, DateTime now) =>
        (Stage, StageAt, StageByAccountId, StageBy) = (stage, now, actor.AccountId, actor.Name);
}
