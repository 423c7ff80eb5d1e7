using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Rules;

/// <summary>The last part of an address: lower-case ASCII letters, digits and hyphens, the same in every language.</summary>
public readonly record struct Slug : IRule<Slug>
{
    public const int MaxLength = 80;

    private readonly string? _text;

    private Slug(string text) => _text = text;

    public static RuleProblem Problem { get; } = new(nameof(Slug));

    public static bool TryParse(string? text, out Slug value)
    {
        var isOne = text is { Length: > 0 and <= MaxLength }
            && text[0] != '-' && text[^1] != '-'
            && text.All(character => character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character));
        value = isOne ? new Slug(text!) : default;
        return isOne;
    }

    /// <summary>One that is made of a name; empty when the name has no Latin letter or digit.</summary>
    public static string Of(string name)
    {
        var words = Folding.Words(name).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        var slug = string.Join('-', words);
        return (slug.Length > MaxLength ? slug[..MaxLength] : slug).Trim('-');
    }

    public override string ToString() => _text ?? "";
}
