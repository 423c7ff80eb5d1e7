namespace CcrNetwork.Web.Infrastructure.Previews;

/// <summary>
/// The right to see one item whose draft this request shows, and nothing else: given by the preview to the page that shows
/// the item, and asked for by what would otherwise keep the item back. Without a preview it holds nothing.
/// </summary>
public sealed class PreviewedItem
{
    private Type? _type;
    private int _id;

    /// <summary>Whether the page shows a draft at all.</summary>
    public bool IsGiven => _type is not null;

    /// <summary>Whether the address is that of a preview which has come to its end.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>For staff, the page of the staff area from which the preview was opened.</summary>
    public string? WayBack { get; private set; }

    /// <summary>The number of the item when it is of this type; null otherwise.</summary>
    public int? IdOf<T>() => _type == typeof(T) ? _id : null;

    public void Give(Type type, int id, string? wayBack) => (_type, _id, WayBack) = (type, id, wayBack);

    public void End() => HasEnded = true;
}
