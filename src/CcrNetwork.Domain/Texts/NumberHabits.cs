namespace CcrNetwork.Domain.Texts;

/// <summary>Says how a language writes amounts, shares and positions, and which form of a text goes with a number.</summary>
public sealed record NumberHabits
{
    /// <summary>{0} is the amount, {1} the sign of the currency.</summary>
    public required string Money { get; init; }

    public required string Percent { get; init; }

    /// <summary>{0} is an angle, {1} one of the letters of the compass.</summary>
    public required string Degrees { get; init; }

    /// <summary>North, east, south, west.</summary>
    public required IReadOnlyList<string> Compass { get; init; }

    /// <summary>
    /// The form of a text for a number, such as <c>One</c>; the first rule that fits counts. A number that fits none takes
    /// <c>Other</c>, and so does a form in which a text does not exist.
    /// </summary>
    public required IReadOnlyList<NumberRule> Plurals { get; init; }

    /// <summary>The sign before decimals, where .NET does not know it; with <see cref="GroupSign"/>, that between thousands.</summary>
    public string? DecimalSign { get; init; }

    public string? GroupSign { get; init; }

    public string PluralOf(long number) => NumberRule.Of(Plurals, number) ?? "Other";
}
