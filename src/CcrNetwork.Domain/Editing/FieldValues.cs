using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Editing;

/// <summary>
/// Keeps what the fields of one item hold, each as text under its key (<c>name</c>, <c>lead.en</c>): the form in which an
/// item is edited, compared, kept in its history and taken back. It never changes; each value is clean text, and a blank
/// value is no value.
/// </summary>
public sealed class FieldValues : IEquatable<FieldValues>
{
    public static readonly FieldValues Empty = new([]);

    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public FieldValues(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var (key, value) in values)
        {
            if (CleanText.Of(value) is { Length: > 0 } clean)
            {
                _values[key] = clean;
            }
            else
            {
                _values.Remove(key);
            }
        }
    }

    /// <summary>The fields that hold something, in alphabetical order of their keys.</summary>
    public IReadOnlyDictionary<string, string> Filled => _values;

    /// <summary>Empty for a field that holds nothing.</summary>
    public string this[string key] => _values.GetValueOrDefault(key, "");

    public bool Has(string key) => _values.ContainsKey(key);

    public FieldValues With(IEnumerable<KeyValuePair<string, string>> changes)
    {
        var values = new Dictionary<string, string>(_values);
        foreach (var (key, value) in changes)
        {
            values[key] = value;
        }

        return new FieldValues(values);
    }

    public FieldValues With(string key, string value) => With([new(key, value)]);

    /// <summary>The keys whose values differ, in alphabetical order.</summary>
    public IReadOnlyList<string> KeysThatDiffer(FieldValues other) =>
        _values.Keys.Union(other._values.Keys, StringComparer.Ordinal)
            .Where(key => this[key] != other[key])
            .Order(StringComparer.Ordinal)
            .ToList();

    public bool Equals(FieldValues? other) => other is not null && KeysThatDiffer(other).Count == 0;

    public override bool Equals(object? obj) => Equals(obj as FieldValues);

    public override int GetHashCode() =>
        _values.Aggregate(0, (hash, entry) => HashCode.Combine(hash, entry.Key, entry.Value));
}
