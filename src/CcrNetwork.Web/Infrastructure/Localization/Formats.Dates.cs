using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <content>
/// Days, hours and stretches of time. A day never breaks within itself, nor a range at its dash; what both ends share is
/// written once; the French first of the month is « 1ᵉʳ », which pages set as a superior.
/// </content>
public static partial class Formats
{
    /// <summary>Where the association works: the zone of instants that belong to no call.</summary>
    public const string OfficeZone = "Europe/Paris";

    /// <summary>A dash between figures, at which no line breaks.</summary>
    private const string CloseDash = "\u2060–\u2060";

    /// <summary>A dash between words, which stays with the first of them.</summary>
    private const string OpenDash = "\u00A0– ";

    /// <summary>15 March 2026; « 1ᵉʳ mars 2026 ».</summary>
    public static string Day(DateOnly day, SiteLanguage? language = null) => WithYear(day, language ?? SiteLanguages.Current);

    /// <summary>A day, a month or a year, as far as it is known.</summary>
    public static string Day(PartialDate date, SiteLanguage? language = null) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        ({ } month, null) => Month(new DateOnly(date.Year, month, 1), language),
        ({ } month, { } day) => Day(new DateOnly(date.Year, month, day), language),
    };

    /// <summary>March 2026.</summary>
    public static string Month(DateOnly day, SiteLanguage? language = null) =>
        day.ToString($"MMMM{Space}yyyy", (language ?? SiteLanguages.Current).Culture);

    /// <summary>“21–23 January 2027”, « du 21 au 23 janvier 2027 »; both days are part of it.</summary>
    public static string Days(DateOnly first, DateOnly last)
    {
        var language = SiteLanguages.Current;
        if (first == last)
        {
            return Day(first);
        }

        var (sameYear, sameMonth) = (first.Year == last.Year, first.Year == last.Year && first.Month == last.Month);
        var begin = sameMonth ? Number(first, language) : sameYear ? WithMonth(first, language) : WithYear(first, language);
        return IsFrench
            ? $"du{Space}{begin} au{Space}{WithYear(last, language)}"
            : $"{begin}{(sameMonth ? CloseDash : OpenDash)}{WithYear(last, language)}";
    }

    /// <summary>From a date to another, each known as far as it is: “2011–2014”, “May 2011 – June 2014”, “since May 2011”.</summary>
    public static string Stretch(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } only, null) => IsFrench ? $"depuis{Space}{(only.Day is null ? "" : $"le{Space}")}{Day(only)}" : $"since{Space}{Day(only)}",
        (null, { } only) => IsFrench ? $"jusqu’{(only.Day is null ? "en" : "au")}{Space}{Day(only)}" : $"until{Space}{Day(only)}",
        ({ } begin, { } end) => Stretch(begin, end),
    };

    /// <summary>“09:30”; « 9 h 30 », « 14 h ».</summary>
    public static string Time(TimeOnly time) =>
        !IsFrench ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
        : time.Minute == 0 ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Space}h")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Space}h{Space}{time.Minute:00}");

    /// <summary>“14:00–16:00”; « 14 h – 16 h ».</summary>
    public static string Hours(TimeOnly first, TimeOnly last)
    {
        var end = last != TimeOnly.MinValue ? Time(last) : IsFrench ? "minuit" : "midnight";
        return IsFrench ? $"{Time(first)}{Space}–{Space}{end}" : $"{Time(first)}{CloseDash}{end}";
    }

    /// <summary>An instant in the zone it was set in: “15 March 2026, 23:59 (Paris)”, « 15 mars 2026, 23 h 59 (Paris) ».</summary>
    public static string Instant(DateTime utc, string timeZone)
    {
        var local = Local(utc, timeZone);
        return $"{Day(DateOnly.FromDateTime(local))}, {Time(TimeOnly.FromDateTime(local))} ({ZoneCities.Of(timeZone)})";
    }

    /// <summary>From an instant to another: “15 March 2026, 09:30–17:00 (Paris)”, with both days where there are two.</summary>
    public static string Period(DateTime utcStart, DateTime utcEnd, string timeZone)
    {
        if (utcEnd <= utcStart)
        {
            return Instant(utcStart, timeZone);
        }

        var (start, end) = (Local(utcStart, timeZone), Local(utcEnd, timeZone));
        var (first, last) = (DateOnly.FromDateTime(start), DateOnly.FromDateTime(end));
        var (from, to) = (TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(end));
        if (first == last || (to == TimeOnly.MinValue && first.AddDays(1) == last))
        {
            return $"{Day(first)}, {Hours(from, to)} ({ZoneCities.Of(timeZone)})";
        }

        var begin = first.Year == last.Year ? WithMonth(first, SiteLanguages.Current) : Day(first);
        return IsFrench
            ? $"du{Space}{begin}, {Time(from)}, au{Space}{Instant(utcEnd, timeZone)}"
            : $"{begin}, {Time(from)}{OpenDash}{Instant(utcEnd, timeZone)}";
    }

    private static string Stretch(PartialDate from, PartialDate to)
    {
        if (from == to)
        {
            return Day(from);
        }

        if (from is { Day: { } firstDay } && to is { Day: { } lastDay })
        {
            return Days(new DateOnly(from.Year, from.Month!.Value, firstDay), new DateOnly(to.Year, to.Month!.Value, lastDay));
        }

        if (from.Month is null && to.Month is null)
        {
            return $"{Day(from)}{CloseDash}{Day(to)}";
        }

        var areMonthsOfOneYear = from is { Month: not null, Day: null } && to is { Month: not null, Day: null } && from.Year == to.Year;
        var begin = areMonthsOfOneYear ? new DateOnly(from.Year, from.Month!.Value, 1).ToString("MMMM", SiteLanguages.Current.Culture) : Day(from);
        if (!IsFrench)
        {
            return $"{begin}{(areMonthsOfOneYear ? CloseDash : OpenDash)}{Day(to)}";
        }

        var of = from.Day is not null ? $"du{Space}" : "aeiouy".Contains(begin[0], StringComparison.Ordinal) ? "d’" : $"de{Space}";
        return $"{of}{begin} {(to.Day is null ? "à" : "au")}{Space}{Day(to)}";
    }

    private static string WithYear(DateOnly day, SiteLanguage language) =>
        $"{WithMonth(day, language)}{Space}{day.Year.ToString(CultureInfo.InvariantCulture)}";

    private static string WithMonth(DateOnly day, SiteLanguage language) =>
        $"{Number(day, language)}{Space}{day.ToString("MMMM", language.Culture)}";

    private static string Number(DateOnly day, SiteLanguage language) =>
        language.Code == "fr" && day.Day == 1 ? "1ᵉʳ" : day.Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many midnights of a zone lie between two instants.</summary>
    public static int DaysBetween(DateTime utcStart, DateTime utcEnd, string timeZone) =>
        (Local(utcEnd, timeZone).Date - Local(utcStart, timeZone).Date).Days;

    private static DateTime Local(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}
