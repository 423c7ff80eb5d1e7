using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>
/// A year in the life of the network, its walls and its partners. The oldest walls are younger than the first, and nothing is
/// planned beyond the last: other years are slips of the pen.
/// </summary>
public readonly record struct Year : INumberRule<Year>
{
    private Year(int number) => Number = number;

    public static Limits Limits { get; } = new(1000, 2200);

    public static RuleProblem Problem { get; } = new(nameof(Year), Limits.Least, Limits.Most);

    public int Number { get; }

    public static bool TryParse(string? text, out Year value)
    {
        var isOne = Limits.TryParse(text, out var number);
        value = isOne ? new Year(number) : default;
        return isOne;
    }

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
