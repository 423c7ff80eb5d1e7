using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Editing.Fields;

/// <summary>The formats that the fields of the network need. All are independent of the language of the interface.</summary>
public static class FieldFormats
{
    /// <summary>The oldest walls of the network are younger, and nothing is planned so far ahead: other years are slips of the pen.</summary>
    public const int EarliestYear = 1000;

    public const int LatestYear = 2200;

    public const string DayFormat = "yyyy-MM-dd";
    public const string WallClockFormat = "yyyy-MM-dd'T'HH:mm";

    public static readonly FieldFormat<string?> Line = new(FieldInput.Line, text => text ?? "", NullIfEmpty, NoFault);

    public static readonly FieldFormat<string?> Paragraph = Line with { Input = FieldInput.Paragraph };

    public static readonly FieldFormat<string?> WebAddress = Line with
    {
        Input = FieldInput.WebAddress,
        Fault = text => IsWebAddress(text) ? null : "Admin.Editing.Problem.WebAddress",
    };

    public static readonly FieldFormat<string?> Email = Line with
    {
        Input = FieldInput.Email,
        Fault = text => Mailboxes.IsMailbox(text) ? null : "Admin.Editing.Problem.Email",
    };

    public static readonly FieldFormat<IReadOnlyList<string>> Lines = new(
        FieldInput.Lines, lines => string.Join('\n', lines), SplitLines, NoFault);

    public static readonly FieldFormat<IReadOnlyList<string>> WebAddresses = Lines with
    {
        Fault = text => SplitLines(text).All(IsWebAddress) ? null : "Admin.Editing.Problem.WebAddresses",
    };

    public static readonly FieldFormat<int?> Year = Whole(EarliestYear, LatestYear, "Admin.Editing.Problem.Year");

    /// <summary>Yes, no, or unknown.</summary>
    public static readonly FieldFormat<bool?> Flag = new(
        FieldInput.Choice,
        flag => flag switch { true => "true", false => "false", null => "" },
        text => text.Length == 0 ? null : text == "true",
        text => text is "true" or "false" ? null : "Admin.Editing.Problem.Choice");

    /// <summary>A number counts something, and what it counts has a least and a most: there is no number without both.</summary>
    public static FieldFormat<int?> Whole(int least, int most, string problem = "Admin.Editing.Problem.NumberBetween") => new(
        FieldInput.Number,
        number => number?.ToString(CultureInfo.InvariantCulture) ?? "",
        text => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture),
        text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : new FieldFault(problem, least, most));

    public static FieldFormat<double?> Fraction(double least, double most) => new(
        FieldInput.Number,
        number => number?.ToString(CultureInfo.InvariantCulture) ?? "",
        text => text.Length == 0 ? null : double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture),
        text => double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : new FieldFault("Admin.Editing.Problem.NumberBetween", least, most));

    /// <summary>To compare what is there, whatever its field: no field takes it.</summary>
    public static readonly FieldFormat<double?> AnyNumber = Fraction(double.MinValue, double.MaxValue);

    public static readonly FieldFormat<PartialDate?> Date = new(
        FieldInput.Line,
        date => date?.ToString() ?? "",
        text => text.Length == 0 ? null : PartialDate.Parse(text),
        text => PartialDate.TryParse(text, out var date) && IsYear(date.Year) ? null : "Admin.Editing.Problem.Date");

    /// <summary>A day of the calendar, as <c>2026-11-23</c>.</summary>
    public static readonly FieldFormat<DateOnly?> Day = new(
        FieldInput.Day,
        day => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "",
        text => text.Length == 0 ? null : DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture),
        text => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsYear(day.Year) ? null : "Admin.Editing.Problem.Day");

    public static readonly FieldFormat<(double Latitude, double Longitude)?> Position = new(
        FieldInput.Position,
        position => position is var (latitude, longitude) ? string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}") : "",
        text => TryParsePosition(text, out var position) ? position : null,
        text => TryParsePosition(text, out _) ? null : "Admin.Editing.Problem.Position");

    /// <summary>One of some words.</summary>
    public static FieldFormat<string?> OneOf(IReadOnlyList<string> words) => Line with
    {
        Input = FieldInput.Choice,
        Fault = text => words.Contains(text) ? null : "Admin.Editing.Problem.Choice",
    };

    /// <summary>Any of some words, in their order.</summary>
    public static FieldFormat<IReadOnlyList<string>> OneOrMoreOf(IReadOnlyList<string> words) => new(
        FieldInput.Choices,
        chosen => string.Join('\n', words.Where(chosen.Contains)),
        text => SplitLines(text),
        text => SplitLines(text).All(words.Contains) ? null : "Admin.Editing.Problem.Choice");

    public static FieldFormat<TEnum?> Choice<TEnum>()
        where TEnum : struct, Enum => new(
        FieldInput.Choice,
        value => value?.ToString() ?? "",
        text => text.Length == 0 ? null : Enum.Parse<TEnum>(text),
        text => Enum.IsDefined(typeof(TEnum), text) ? null : "Admin.Editing.Problem.Choice");

    public static FieldFormat<IReadOnlyList<TEnum>> Choices<TEnum>()
        where TEnum : struct, Enum => new(
        FieldInput.Choices,
        values => string.Join('\n', values.Select(value => value.ToString()).Order(StringComparer.Ordinal)),
        text => SplitLines(text).Select(Enum.Parse<TEnum>).ToList(),
        text => SplitLines(text).All(line => Enum.IsDefined(typeof(TEnum), line)) ? null : "Admin.Editing.Problem.Choice");

    /// <summary>The values that a choice of this type offers.</summary>
    public static IReadOnlyList<string> ValuesOf<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>();

    public static bool TryParseWallClock(string text, out DateTime time) =>
        DateTime.TryParseExact(text, WallClockFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out time) && IsYear(time.Year);

    public static FieldFault? WallClockFault(string text) =>
        TryParseWallClock(text, out _) ? null : "Admin.Editing.Problem.WallClock";

    public static IReadOnlyList<string> SplitLines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Host.Length > 0
        && !text.Any(char.IsWhiteSpace);

    private static bool TryParsePosition(string text, out (double Latitude, double Longitude) position)
    {
        position = default;
        var parts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 2
            || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            || !(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180))
        {
            return false;
        }

        position = (latitude, longitude);
        return true;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static FieldFault? NoFault(string text) => null;
}
