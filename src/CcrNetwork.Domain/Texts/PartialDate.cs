using System.Globalization;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// A day known to the year, the month or the day, written <c>2014</c>, <c>2020-05</c> or <c>2017-04-24</c>. What is not
/// known stays unknown. The written form sorts by time.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    public const int MaxLength = 10;

    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date)
            ? date
            : throw new FormatException($"“{text}” is not a year, a year and month, or a day (2014, 2020-05, 2017-04-24).");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var format = text?.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null
            || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !Rules.Year.Limits.Hold(day.Year))
        {
            return false;
        }

        date = new PartialDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
        return true;
    }

    /// <summary>Whether nothing ends before it begins, as far as both are known: what is known to the year may be any day of it.</summary>
    public static bool IsInOrder(PartialDate? from, PartialDate? to) =>
        from?.ToString() is not { } first || to?.ToString() is not { } last
        || string.CompareOrdinal(first, 0, last, 0, Math.Min(first.Length, last.Length)) <= 0;

    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static void Check(PartialDate? from, PartialDate? to, string name)
    {
        if (!IsInOrder(from, to))
        {
            throw new ArgumentException($"It begins on {from} and ends before, on {to}.", name);
        }
    }

    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
