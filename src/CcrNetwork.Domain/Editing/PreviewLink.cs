using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Domain.Editing;

/// <summary>Lets somebody without an account see the draft of one item, for a time, until it is taken back.</summary>
public class PreviewLink
{
    public const int HashMaxLength = 64;

    public PreviewLink(string tokenHash, string kind, int itemId, Actor actor, DateTime now, TimeSpan lifetime)
    {
        (TokenHash, Kind, ItemId, CreatedBy, CreatedAt) = (tokenHash, kind, itemId, actor.Name, now);
        ExpiresAt = now + lifetime;
    }

    private PreviewLink() => (TokenHash, Kind, CreatedBy) = (null!, null!, null!);

    public int Id { get; private set; }

    /// <summary>The link itself is shown once and never stored.</summary>
    public string TokenHash { get; private set; }

    public string Kind { get; private set; }

    public int ItemId { get; private set; }

    public string CreatedBy { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public bool IsValidAt(DateTime now) => RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
