namespace CcrNetwork.Domain.Rules;

/// <summary>One year or several that follow each other, written <c>2023</c> or <c>2015-2016</c>.</summary>
public readonly record struct YearSpan : IRule<YearSpan>
{
    private YearSpan(Year first, Year last) => (First, Last) = (first, last);

    public static RuleProblem Problem { get; } = new(nameof(YearSpan), Year.Limits.Least, Year.Limits.Most);

    public Year First { get; }

    /// <summary>The same as the first for a single year.</summary>
    public Year Last { get; }

    /// <summary>Whether nothing ends before it begins; what is not known is in order.</summary>
    public static bool IsInOrder(int? from, int? to) => !(to < from);

    /// <exception cref="ArgumentException">A year is none, or it ends before it begins.</exception>
    public static void Check(int? from, int? to, string name)
    {
        Rule.Kept<Year>(from, name);
        Rule.Kept<Year>(to, name);
        if (!IsInOrder(from, to))
        {
            throw new ArgumentException($"It begins in {from} and ends before, in {to}.", name);
        }
    }

    public static bool TryParse(string? text, out YearSpan value)
    {
        value = default;
        var parts = text?.Split('-', '–') ?? [];
        if (parts.Length is not (1 or 2)
            || !Year.TryParse(parts[0].Trim(), out var first) || !Year.TryParse(parts[^1].Trim(), out var last)
            || last.Number < first.Number)
        {
            return false;
        }

        value = new YearSpan(first, last);
        return true;
    }

    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last}";
}
