using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Rules;

/// <summary>The code of a language after ISO 639-1: two small letters.</summary>
public readonly record struct LanguageCode : IRule<LanguageCode>
{
    public const int Length = 2;

    private readonly string? _text;

    private LanguageCode(string text) => _text = text;

    public static RuleProblem Problem { get; } = new("Choice");

    public static bool TryParse(string? text, out LanguageCode value)
    {
        var isOne = LocalizedText.IsLanguage(text);
        value = isOne ? new LanguageCode(text!) : default;
        return isOne;
    }

    public override string ToString() => _text ?? "";
}
