namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Says how a language writes days, months and stretches of them, as patterns whose figures in braces tell what goes there.
/// </summary>
public sealed record DateHabits
{
    /// <summary>{0} is the number of the day, {1} the month, {2} the year.</summary>
    public required string Day { get; init; }

    /// <summary>{0} is the number of the day, {1} the month.</summary>
    public required string DayOfYear { get; init; }

    /// <summary>{0} is the month, {1} the year.</summary>
    public required string Month { get; init; }

    /// <summary>The number of the first day of a month, where it is another than 1.</summary>
    public string First { get; init; } = "1";

    /// <summary>The beginning of a stretch that is no day: a month or a year.</summary>
    public required string From { get; init; }

    /// <summary>The same before one of <see cref="Vowels"/>; null where that makes no difference.</summary>
    public string? FromVowel { get; init; }

    public string Vowels { get; init; } = "";

    /// <summary>The beginning of a stretch that is a day.</summary>
    public required string FromDay { get; init; }

    /// <summary>The end of a stretch that is no day.</summary>
    public required string To { get; init; }

    public required string ToDay { get; init; }

    /// <summary>Between the beginning and the end of a stretch.</summary>
    public required string Join { get; init; }

    /// <summary>
    /// The same where the beginning is short because the end says the rest: the days of one month, the months of one year.
    /// </summary>
    public required string CloseJoin { get; init; }

    /// <summary>From the year {0} to the year {1}.</summary>
    public required string Years { get; init; }

    public required string Since { get; init; }

    public required string SinceDay { get; init; }

    public required string Until { get; init; }

    public required string UntilDay { get; init; }

    /// <summary>The twelve months, where .NET does not know them.</summary>
    public IReadOnlyList<string>? MonthNames { get; init; }

    /// <summary>The seven days from Sunday, where .NET does not know them.</summary>
    public IReadOnlyList<string>? DayNames { get; init; }
}
