using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Mail;

/// <summary>
/// Something that somebody hears of in their letter of the day, saved together with what causes it. The letter is saved with its
/// deletion.
/// </summary>
public class StaffNotice(int accountId, string key, string by, string about, string path, DateTime at)
{
    public const int KeyMaxLength = 60;
    public const int NameMaxLength = 200;
    public const int AboutMaxLength = 400;
    public const int PathMaxLength = 200;
    public const int NoteMaxLength = 2000;

    public long Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    /// <summary>How the keys of its texts begin.</summary>
    public string Key { get; private set; } = key;

    /// <summary>Who did it, or by what number it is known.</summary>
    public string By { get; private set; } = CleanText.Cut(by, NameMaxLength);

    /// <summary>Whose name <see cref="By"/> is.</summary>
    public int? ById { get; private set; }

    public string About { get; private set; } = CleanText.Cut(about, AboutMaxLength);

    public string? Note { get; private set; }

    /// <summary>Where it is read and dealt with, in the staff area.</summary>
    public string Path { get; private set; } = path;

    /// <summary>What belongs together in the letter.</summary>
    public string? Kind { get; private set; }

    public int? ItemId { get; private set; }

    public DateTime At { get; private set; } = at;

    public StaffNotice Of(int? byId, string? note)
    {
        (ById, Note) = (byId, note is null ? null : CleanText.Cut(note, NoteMaxLength));
        return this;
    }

    public StaffNotice On(string? kind, int? itemId)
    {
        (Kind, ItemId) = (kind, itemId);
        return this;
    }
}
