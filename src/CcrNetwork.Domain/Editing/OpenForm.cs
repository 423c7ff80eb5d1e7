namespace CcrNetwork.Domain.Editing;

/// <summary>
/// Keeps that somebody has an item open for editing, with what they typed and have not saved yet. There is one for each
/// account and item: it tells colleagues that they are not alone, and gives back the text after a lost connection or an ended
/// session.
/// </summary>
public class OpenForm
{
    /// <summary>A form that has not been heard of for this long counts as left.</summary>
    public static readonly TimeSpan PresenceLasts = TimeSpan.FromMinutes(2);

    public OpenForm(int accountId, string accountName, string kind, int itemId) =>
        (AccountId, AccountName, Kind, ItemId) = (accountId, accountName, kind, itemId);

    private OpenForm() => (AccountName, Kind) = (null!, null!);

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public string AccountName { get; private set; }

    public string Kind { get; private set; }

    public int ItemId { get; private set; }

    public DateTime SeenAt { get; private set; }

    /// <summary>What was typed and not saved; null when nothing is waiting.</summary>
    public FieldValues? Unsaved { get; private set; }

    /// <summary>The revision that the typing began from.</summary>
    public int? BaseNumber { get; private set; }

    public DateTime? UnsavedAt { get; private set; }

    public void See(DateTime now) => SeenAt = now;

    public void Keep(FieldValues values, int baseNumber, DateTime now) =>
        (Unsaved, BaseNumber, UnsavedAt, SeenAt) = (values, baseNumber, now, now);

    public void Forget() => (Unsaved, BaseNumber, UnsavedAt) = (null, null, null);
}
