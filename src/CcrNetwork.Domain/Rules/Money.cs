using System.Globalization;

namespace CcrNetwork.Domain.Rules;

/// <summary>A whole amount of money, written <c>1200 EUR</c>.</summary>
public readonly record struct Money : IRule<Money>
{
    /// <summary>Nobody gives a project more, in any currency.</summary>
    public static readonly Limits Amounts = new(0, 1_000_000_000);

    private Money(int amount, Currency currency) => (Amount, Currency) = (amount, currency);

    public static RuleProblem Problem { get; } = new("Amount", Amounts.Least, Amounts.Most);

    public int Amount { get; }

    public Currency Currency { get; }

    public static bool TryParse(string? text, out Money value)
    {
        value = default;
        if (text?.Split(' ') is not [var number, var code]
            || !Amounts.TryParse(number, out var amount)
            || !Currency.TryParse(code, out var currency))
        {
            return false;
        }

        value = new Money(amount, currency);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
