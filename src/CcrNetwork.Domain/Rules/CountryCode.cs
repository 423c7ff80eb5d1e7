namespace CcrNetwork.Domain.Rules;

/// <summary>The code of a country after ISO 3166-1 alpha-2: two capitals.</summary>
public readonly record struct CountryCode : IRule<CountryCode>
{
    public const int Length = 2;

    private readonly string? _text;

    private CountryCode(string text) => _text = text;

    public static RuleProblem Problem { get; } = new("Country");

    public static bool TryParse(string? text, out CountryCode value)
    {
        var isOne = text is { Length: Length } && text.All(char.IsAsciiLetterUpper);
        value = isOne ? new CountryCode(text!) : default;
        return isOne;
    }

    public override string ToString() => _text ?? "";
}
