using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>A year in which the French State awarded the label, which it created in 1995 and has awarded since the year after.</summary>
public readonly record struct LabelYear : INumberRule<LabelYear>
{
    private LabelYear(int number) => Number = number;

    public static Limits Limits { get; } = new(1996, Year.Limits.Most);

    public static RuleProblem Problem { get; } = new(nameof(LabelYear), Limits.Least, Limits.Most);

    public int Number { get; }

    public static bool TryParse(string? text, out LabelYear value)
    {
        var isOne = Limits.TryParse(text, out var number);
        value = isOne ? new LabelYear(number) : default;
        return isOne;
    }

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
