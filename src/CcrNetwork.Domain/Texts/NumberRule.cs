namespace CcrNetwork.Domain.Texts;

/// <summary>Says what certain numbers take: a form of a text, an ending.</summary>
public sealed record NumberRule
{
    /// <summary>What the numbers take.</summary>
    public required string Gives { get; init; }

    /// <summary>The numbers, or what remains of them; none means every number.</summary>
    public IReadOnlyList<long> Numbers { get; init; } = [];

    /// <summary>Where it is told, the numbers are what remains of a division by it: 10 looks at the last figure alone.</summary>
    public long? Modulo { get; init; }

    /// <summary>What the first rule that fits gives to a number; null where none fits.</summary>
    public static string? Of(IReadOnlyList<NumberRule> rules, long number)
    {
        foreach (var rule in rules)
        {
            if (rule.Numbers.Count == 0 || rule.Numbers.Contains(rule.Modulo is { } modulo ? number % modulo : number))
            {
                return rule.Gives;
            }
        }

        return null;
    }
}
