namespace CcrNetwork.Domain.Rules;

/// <summary>The code of a currency after ISO 4217: three capitals.</summary>
public readonly record struct Currency : IRule<Currency>
{
    public const int Length = 3;

    private readonly string? _text;

    private Currency(string text) => _text = text;

    public static RuleProblem Problem { get; } = new(nameof(Currency));

    public static bool TryParse(string? text, out Currency value)
    {
        var isOne = text is { Length: Length } && text.All(char.IsAsciiLetterUpper);
        value = isOne ? new Currency(text!) : default;
        return isOne;
    }

    public override string ToString() => _text ?? "";
}
