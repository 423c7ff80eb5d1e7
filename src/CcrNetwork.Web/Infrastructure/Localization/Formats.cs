using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Dates and numbers as people of the page's language write them.</summary>
public static class Formats
{
    private const char NarrowSpace = '\u202F';
    private const char Space = '\u00A0';

    /// <summary>Where the association works: the zone of instants that belong to no call.</summary>
    public const string OfficeZone = "Europe/Paris";

    private static bool IsFrench => SiteLanguages.Current.Code == "fr";

    /// <summary>15 March 2026; « 1er mars 2026 ».</summary>
    public static string Day(DateOnly day) =>
        IsFrench && day.Day == 1
            ? $"1er{Space}{day.ToString($"MMMM{Space}yyyy", CultureInfo.CurrentCulture)}"
            : day.ToString($"d{Space}MMMM{Space}yyyy", CultureInfo.CurrentCulture);

    public static string Day(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString($"MMMM{Space}yyyy", CultureInfo.CurrentCulture),
        ({ } month, { } day) => Day(new DateOnly(date.Year, month, day)),
    };

    /// <summary>An instant in the zone it was set in: “15 March 2026, 23:59 (Paris)”, « 15 mars 2026, 23 h 59 (Paris) ».</summary>
    public static string Instant(DateTime utc, string timeZone)
    {
        var local = Local(utc, timeZone);
        return $"{Day(DateOnly.FromDateTime(local))}, {Time(local)} ({City(timeZone)})";
    }

    /// <summary>From an instant to another: “15 March 2026, 09:30–17:00 (Paris)”, with both days where there are two.</summary>
    public static string Period(DateTime utcStart, DateTime utcEnd, string timeZone)
    {
        var (start, end) = (Local(utcStart, timeZone), Local(utcEnd, timeZone));
        return start.Date == end.Date
            ? $"{Day(DateOnly.FromDateTime(start))}, {Time(start)}–{Time(end)} ({City(timeZone)})"
            : $"{Day(DateOnly.FromDateTime(start))}, {Time(start)} – {Instant(utcEnd, timeZone)}";
    }

    public static string Money(int amount, string currency)
    {
        var symbol = currency == "EUR" ? "€" : currency;
        return IsFrench ? $"{Number(amount)}{NarrowSpace}{symbol}" : $"{symbol}{Number(amount)}";
    }

    /// <summary>Names in a row, as in a sentence: “Architecture, early music, sustainable development”.</summary>
    public static string List(IEnumerable<string> names) =>
        string.Join(", ", names.Select((name, index) => index == 0 ? name : LowerFirst(name)));

    /// <summary>A sentence that goes on after a colon.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 ? text : char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>“47.0322° N, 5.7781° E”.</summary>
    public static string Coordinates(double latitude, double longitude) =>
        $"{Degrees(latitude)}{(latitude < 0 ? "S" : "N")}, {Degrees(longitude)}{(longitude >= 0 ? "E" : IsFrench ? "O" : "W")}";

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static DateTime Local(DateTime utc, string timeZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, TimeZoneInfo.FindSystemTimeZoneById(timeZone));

    private static string Time(DateTime local) => local.ToString(IsFrench ? $"H{Space}'h'{Space}mm" : "HH:mm", CultureInfo.CurrentCulture);

    private static string Degrees(double angle) => $"{Math.Abs(angle).ToString("0.####", CultureInfo.CurrentCulture)}°{NarrowSpace}";

    /// <summary>“Europe/Paris” names its city.</summary>
    private static string City(string timeZone) => timeZone[(timeZone.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
