using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Editing;

/// <summary>A file that was taken over into the content, kept so that it can be undone as one.</summary>
public class ContentImport
{
    public const int FileNameMaxLength = 200;

    private readonly List<ImportedItem> _items = [];

    public ContentImport(string kind, string fileName, bool wasPublished, Actor actor, DateTime at)
    {
        (Kind, WasPublished, ActorId, ActorName, At) = (kind, wasPublished, actor.AccountId, actor.Name, at);
        FileName = CleanText.Cut(fileName, FileNameMaxLength);
    }

    private ContentImport() => (Kind, FileName, ActorName) = (null!, null!, null!);

    public int Id { get; private set; }

    public string Kind { get; private set; }

    public string FileName { get; private set; }

    /// <summary>Whether what was complete went online at once.</summary>
    public bool WasPublished { get; private set; }

    public int? ActorId { get; private set; }

    public string ActorName { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? UndoneAt { get; private set; }

    public string? UndoneBy { get; private set; }

    public IReadOnlyCollection<ImportedItem> Items => _items;

    public void Add(ImportedItem item) => _items.Add(item);

    public void Undo(Actor actor, DateTime now) => (UndoneAt, UndoneBy) = (now, actor.Name);
}

/// <summary>One item that an import made or changed.</summary>
public class ImportedItem
{
    public ImportedItem(int itemId, string heading, int? beforeNumber, int? liveNumber, int afterNumber, bool isPublished) =>
        (ItemId, Heading, BeforeNumber, LiveNumber, AfterNumber, IsPublished) =
            (itemId, heading, beforeNumber, liveNumber, afterNumber, isPublished);

    private ImportedItem() => Heading = null!;

    public int Id { get; private set; }

    public int ItemId { get; private set; }

    public string Heading { get; private set; }

    /// <summary>The newest revision before the import; null for an item that the import made.</summary>
    public int? BeforeNumber { get; private set; }

    /// <summary>The revision that was online before the import.</summary>
    public int? LiveNumber { get; private set; }

    /// <summary>The revision that the import made.</summary>
    public int AfterNumber { get; private set; }

    /// <summary>Whether that revision went online at once.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>After the import was undone: false when somebody had edited the item since, so that it was left.</summary>
    public bool? IsRestored { get; private set; }

    public void Restored(bool isRestored) => IsRestored = isRestored;
}
