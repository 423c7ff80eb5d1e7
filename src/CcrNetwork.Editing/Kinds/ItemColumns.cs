using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>
/// Names what every item shows in tables and exports besides its fields; a file that comes back may hold it and changes
/// nothing by it.
/// </summary>
public static class ItemColumns
{
    public const string Name = "item-name";
    public const string State = "item-state";
    public const string Translations = "item-translations";
    public const string Changed = "item-changed";
    public const string Confirmed = "item-confirmed";

    /// <summary>Behind the key of a column: the same in words.</summary>
    public const string Names = ".name";

    /// <summary>All but the name, in the order in which tables show them.</summary>
    public static readonly IReadOnlyList<string> Standard = [State, Translations, Changed, Confirmed];

    /// <summary>Whether the values of a field stand for something that has a name.</summary>
    public static bool HasNames(ContentField? field) =>
        field is { Columns.Count: 0 } && (field.Target is not null || field.NamesCountries || field.Choices.Count > 0);
}
