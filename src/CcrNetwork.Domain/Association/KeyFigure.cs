using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>A figure that cannot be computed: value, year and source. What can be computed never becomes one.</summary>
public class KeyFigure : ContentItem
{
    /// <summary>The key of the association's own count of its members and partners.</summary>
    public const string MembersTotal = "members-total";

    public const int KeyMaxLength = 60;

    public static readonly Limits Values = new(0, 1_000_000_000);

    public KeyFigure(string slug, string key, LocalizedText label, long value)
        : base(slug) => (Key, Label, Value) = (key, label, value);

    private KeyFigure() => (Key, Label) = ("", null!);

    /// <summary>What is counted; several figures, of several years, may share it.</summary>
    public string Key { get; private set; }

    public LocalizedText Label { get; set; }

    public long Value { get; set => field = Values.Hold(value) ? value : throw new ArgumentOutOfRangeException(nameof(value)); }

    public FigureQualifier? Qualifier { get; set; }

    /// <summary>ISO 4217 code for money; null for a plain count.</summary>
    public string? Unit { get; set => field = Rule.Kept<Currency>(value); }

    public int? Year { get; set => field = Rule.Kept<Rules.Year>(value); }

    protected override IEnumerable<string?> Names => Label.All;
}
