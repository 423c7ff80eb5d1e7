using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CcrNetwork.Domain.Texts;

/// <summary>Says how a language writes centuries and firsts: « XVIIIe », “18th”, „18.“.</summary>
public sealed record OrdinalHabits
{
    /// <summary>Whether centuries are counted in Roman figures.</summary>
    [JsonPropertyName("roman")]
    public bool IsRoman { get; init; }

    /// <summary>What is written after the figure; the first rule that fits counts.</summary>
    public required IReadOnlyList<NumberRule> Endings { get; init; }

    /// <summary>Whether a page sets the ending as a superior, and a Roman figure in small letters before it.</summary>
    [JsonPropertyName("superior")]
    public bool IsSuperior { get; init; }

    /// <summary>
    /// What of a running text is set so too, as an expression with the groups <c>roman</c> or <c>figure</c>, and <c>end</c>; null
    /// where nothing is.
    /// </summary>
    public string? InText { get; init; }

    /// <summary>The signs without which a sentence made by the portal holds nothing of the kind.</summary>
    public string Signs { get; init; } = "";

    [JsonIgnore]
    public Regex? InTextExpression =>
        field ??= InText is null ? null : new Regex(InText, RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public string EndingOf(int number) => NumberRule.Of(Endings, number) ?? "";
}
