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
    public const string OfficeZone = OfficeDay.Zone;

    /// <summary>15 March 2026; « 1ᵉʳ mars 2026 ».</summary>
    public static string Day(DateOnly day, SiteLanguage? language = null) => WithYear(day, language ?? Habits);

    /// <summary>A day, a month or a year, as far as it is known.</summary>
    public static string Day(PartialDate date, SiteLanguage? language = null) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        ({ } month, null) => Month(new DateOnly(date.Year, month, 1), language),
        ({ } month, { } day) => Day(new DateOnly(date.Year, month, day), language),
    };

    /// <summary>March 2026.</summary>
    public static string Month(DateOnly day, SiteLanguage? language = null) =>
        MonthOf(day, language ?? Habits);

    /// <summary>“21–23 January 2027”, « du 21 au 23 janvier 2027 »; both days are part of it.</summary>
    public static string Days(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return Day(first);
        }

        var dates = Habits.Dates;
        var (sameYear, sameMonth) = (first.Year == last.Year, first.Year == last.Year && first.Month == last.Month);
        var begin = sameMonth ? Number(first, Habits) : sameYear ? WithMonth(first, Habits) : WithYear(first, Habits);
        return Fill(dates.FromDay, begin) + (sameMonth ? dates.CloseJoin : dates.Join) + Fill(dates.ToDay, WithYear(last, Habits));
    }

    /// <summary>From a date to another, each known as far as it is: “2011–2014”, “May 2011 – June 2014”, “since May 2011”.</summary>
    public static string Stretch(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } only, null) => Fill(only.Day is null ? Habits.Dates.Since : Habits.Dates.SinceDay, Day(only)),
        (null, { } only) => Fill(only.Day is null ? Habits.Dates.Until : Habits.Dates.UntilDay, Day(only)),
        ({ } begin, { } end) => Stretch(begin, end),
    };

    /// <summary>“2011–2014”; both years are part of it.</summary>
    public static string Years(object first, object last) => Fill(Habits.Dates.Years, first, last);

    /// <summary>“09:30”; « 9 h 30 », « 14 h ».</summary>
    public static string Time(TimeOnly time) => Fill(time.Minute == 0 ? Habits.Hours.FullHour : Habits.Hours.Time, time.Hour, time.Minute);

    /// <summary>“14:00–16:00”; « 14 h – 16 h ».</summary>
    public static string Hours(TimeOnly first, TimeOnly last) =>
        Fill(Habits.Hours.Range, Time(first), last == TimeOnly.MinValue ? Habits.Hours.Midnight : Time(last));

    /// <summary>An instant in the zone it was set in: “15 March 2026, 23:59 (Paris)”, « 15 mars 2026, 23 h 59 (Paris) ».</summary>
    public static string Instant(DateTime utc, string timeZone)
    {
        var local = Local(utc, timeZone);
        return Fill(Habits.Hours.Instant, Day(DateOnly.FromDateTime(local)), Time(TimeOnly.FromDateTime(local)), ZoneCities.Of(timeZone));
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
            return Fill(Habits.Hours.Instant, Day(first), Hours(from, to), ZoneCities.Of(timeZone));
        }

        var begin = first.Year == last.Year ? WithMonth(first, Habits) : Day(first);
        return Fill(Habits.Hours.Period, begin, Time(from), Instant(utcEnd, timeZone));
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

        var dates = Habits.Dates;
        if (from.Month is null && to.Month is null)
        {
            return Years(Day(from), Day(to));
        }

        var areMonthsOfOneYear = from is { Month: not null, Day: null } && to is { Month: not null, Day: null } && from.Year == to.Year;
        var begin = areMonthsOfOneYear ? Habits.Culture.DateTimeFormat.GetMonthName(from.Month!.Value) : Day(from);
        var pattern = from.Day is not null ? dates.FromDay
            : dates.FromVowel is { } elided && dates.Vowels.Contains(begin[0], StringComparison.Ordinal) ? elided
            : dates.From;
        return Fill(pattern, begin) + (
            areMonthsOfOneYear ? dates.CloseJoin : dates.Join) + Fill(to.Day is null ? dates.To : dates.ToDay, Day(to));
    }

    private static string WithYear(DateOnly day, SiteLanguage language) =>
        Fill(language.Dates.Day, Number(day, language), MonthInDate(day, language), day.Year);

    private static string WithMonth(DateOnly day, SiteLanguage language) =>
        Fill(language.Dates.DayOfYear, Number(day, language), MonthInDate(day, language));

    private static string MonthOf(DateOnly day, SiteLanguage language) =>
        Fill(language.Dates.Month, language.Culture.DateTimeFormat.GetMonthName(day.Month), day.Year);

    /// <summary>The month as it stands beside a day: many languages bend its name there.</summary>
    private static string MonthInDate(DateOnly day, SiteLanguage language) =>
        language.Culture.DateTimeFormat.MonthGenitiveNames[day.Month - 1];

    private static string Number(DateOnly day, SiteLanguage language) =>
        day.Day == 1 ? language.Dates.First : day.Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many midnights of a zone lie between two instants.</summary>
    public static int DaysBetween(DateTime utcStart, DateTime utcEnd, string timeZone) =>
        (Local(utcEnd, timeZone).Date - Local(utcStart, timeZone).Date).Days;

    private static DateTime Local(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}
