using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CcrNetwork.Domain.Rules;

/// <summary>
/// Is asked by entities before they keep a value. Columns hold plain numbers and text, so that a row that somebody broke by
/// hand can still be read; what comes in by the portal's own code passes here.
/// </summary>
public static class Rule
{
    public static bool Holds<TRule>(string? text)
        where TRule : struct, IRule<TRule> =>
        TRule.TryParse(text, out _);

    /// <exception cref="ArgumentException">The text is no such value; one that is not known is none that could be wrong.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Kept<TRule>(string? text, [CallerMemberName] string name = "")
        where TRule : struct, IRule<TRule> =>
        text is null || Holds<TRule>(text) ? text : throw new ArgumentException($"“{text}” is no {typeof(TRule).Name}.", name);

    /// <inheritdoc cref="Kept{TRule}(string?, string)"/>
    public static IReadOnlyList<string> KeptEach<TRule>(IReadOnlyList<string> texts, [CallerMemberName] string name = "")
        where TRule : struct, IRule<TRule>
    {
        foreach (var text in texts)
        {
            Kept<TRule>(text, name);
        }

        return texts;
    }

    /// <exception cref="ArgumentOutOfRangeException">The number breaks the rule.</exception>
    public static int? Kept<TRule>(int? number, [CallerMemberName] string name = "")
        where TRule : struct, INumberRule<TRule> =>
        TRule.Limits.Kept(number, name);

    /// <exception cref="ArgumentException">The text has more characters than there is room for.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Within(int maxLength, string? text, [CallerMemberName] string name = "") =>
        text is null || text.Length <= maxLength
        ? text
        : throw new ArgumentException($"It has {text.Length} characters; at most {maxLength} are kept.", name);
}
