using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>A century of our time, 12 for the twelfth. A year in its place is none.</summary>
public readonly record struct Century : INumberRule<Century>
{
    private Century(int number) => Number = number;

    public static Limits Limits { get; } = new(1, 21);

    public static RuleProblem Problem { get; } = new(nameof(Century), Limits.Least, Limits.Most);

    public int Number { get; }

    public static bool TryParse(string? text, out Century value)
    {
        var isOne = Limits.TryParse(text, out var number);
        value = isOne ? new Century(number) : default;
        return isOne;
    }

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
