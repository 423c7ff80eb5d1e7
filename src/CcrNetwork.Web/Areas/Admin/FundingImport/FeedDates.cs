using System.Globalization;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.FundingImport;

/// <summary>
/// Days as feeds write them: RFC 822 with its slips, ISO 8601, and what people write, in French and in English. An instant is
/// told as the day it is where the association works; without a zone that is known, the day is the one that is written.
/// </summary>
internal static partial class FeedDates
{
    /// <summary>By their first letters, in the languages of the feeds that are read.</summary>
    private static readonly string[] Months =
        ["jan gen ene", "fev feb", "mar", "avr apr abr", "mai may mag", "jun giu", "jul lug", "aou aug ago", "sep set", "oct okt ott", "nov", "dec dez dic"];

    private static readonly Dictionary<string, double> Zones =
        "Z=0 UT=0 UTC=0 GMT=0 WET=0 WEST=1 BST=1 CET=1 MET=1 MEZ=1 CEST=2 MEST=2 MESZ=2 EET=2 EEST=3 MSK=3 EST=-5 EDT=-4 CST=-6 CDT=-5 MST=-7 MDT=-6 PST=-8 PDT=-7 HNE=-5 HAE=-4 AST=-4 ADT=-3 JST=9 KST=9 HKT=8 AEST=10 AEDT=11 NZST=12 NZDT=13"
            .Split(' ')
            .Select(zone => zone.Split('='))
            .ToDictionary(zone => zone[0], zone => double.Parse(zone[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for what is no day of the calendar.</summary>
    public static DateOnly? Read(string? text)
    {
        var written = CleanText.Line(text);
        if (written.Length is 0 or > 100)
        {
            return null;
        }

        foreach (var form in (ReadOnlySpan<Regex>)[Iso(), DayFirst(), MonthFirst(), Numbers()])
        {
            if (form.Match(written) is { Success: true } match && DayOf(match) is { } day)
            {
                return At(match, day);
            }
        }

        return null;
    }

    private static DateOnly? DayOf(Match match)
    {
        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Number(match, "month");
        var (year, day) = (Number(match, "year"), Number(match, "day"));
        if (match.Groups["slash"].Success && month > 12 && day <= 12)
        {
            (month, day) = (day, month);
        }

        year += match.Groups["year"].Length > 2 ? 0 : year < 70 ? 2000 : 1900;
        return year >= 1900 && Year.Limits.Hold(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static DateOnly At(Match match, DateOnly day)
    {
        var hour = Number(match, "hour");
        hour += match.Groups["half"].Value.ToUpperInvariant() switch { "PM" when hour < 12 => 12, "AM" when hour == 12 => -12, _ => 0 };
        return match.Groups["hour"].Success
            && OffsetOf(match.Groups["zone"].Value) is { } offset
            && hour < 24
            && Number(match, "minute") is var minute and < 60
            ? OfficeDay.Of(new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), offset))
            : day;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int MonthOf(string name)
    {
        var folded = Folding.Fold(name);
        return folded.StartsWith("juin", StringComparison.Ordinal) ? 6
            : folded.StartsWith("juil", StringComparison.Ordinal) ? 7
            : folded.Length >= 3 ? Array.FindIndex(Months, names => names.Contains(folded[..3], StringComparison.Ordinal)) + 1 : 0;
    }

    private static TimeSpan? OffsetOf(string zone)
    {
        if (Zones.TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        if (Offset().Match(zone) is not { Success: true } match)
        {
            return null;
        }

        var offset = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0);
        return offset > TimeSpan.FromHours(14) ? null : match.Groups["sign"].Value == "+" ? offset : -offset;
    }

    private const string Time =
        @"([,\s]*(à|at|um|T)?\s*(?<hour>\d{1,2})\s?[:hH]\s?(?<minute>\d{2})?(:\d{2}([.,]\d+)?)?\s*(?<half>[AaPp][Mm])?\s*\(?(?<zone>((GMT|UTC)\s*)?[+\-−]\d{1,2}:?(\d{2})?|[A-Za-z]{1,20}(/[A-Za-z_]+)?)?\)?)?(\s*\([^)]*\))?$";

    /// <summary><c>Sat, 03 Oct 2026 09:00 CEST</c>, <c>3 octobre 2026 à 9h00</c>, <c>1er mars 2027</c>.</summary>
    [GeneratedRegex(
        @"^(\p{L}+(\.?,\s*|\.?\s+))?(le\s+|the\s+)?(?<day>\d{1,2})(er|st|nd|rd|th|\.)?[\s\-]+(of\s+)?(?<name>\p{L}+)\.?,?[\s\-]+(?<year>\d{4}|\d{2})" + Time,
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    /// <summary><c>October 3, 2026 9:00 AM</c>.</summary>
    [GeneratedRegex(
        @"^(\p{L}+(\.?,\s*|\.?\s+))?(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>\d{4})" + Time + @"|^\p{L}+\s+(?<name>\p{L}+)\s+(?<day>\d{1,2})\s+(?<hour>\d{2}):(?<minute>\d{2})(:\d{2})?\s+(?<zone>[A-Za-z]{1,5}|[+\-]\d{4})?\s*(?<year>\d{4})$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();

    /// <summary><c>2026-10-03T09:00:00+02:00</c>, <c>20261003</c>, <c>2026/10/03</c>.</summary>
    [GeneratedRegex(
        @"^(?<year>\d{4})[\-/.]?(?<month>\d{1,2})[\-/.]?(?<day>\d{1,2})([T\s]\s*(?<hour>\d{2}):?(?<minute>\d{2})(:?\d{2}([.,]\d+)?)?\s*(?<zone>[+\-−]\d{2}:?(\d{2})?|[A-Za-z]{1,5})?)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    /// <summary><c>03/10/2026</c>: the day first, as most of the network's countries write, unless that cannot be.</summary>
    [GeneratedRegex(
        @"^(\p{L}+(\.?,\s*|\.?\s+))?(?<day>\d{1,2})(?<slash>[/.\-])(?<month>\d{1,2})[/.\-](?<year>\d{4}|\d{2})" + Time,
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^((GMT|UTC)\s*)?(?<sign>[+\-−])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();
}
