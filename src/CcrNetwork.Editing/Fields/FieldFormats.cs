using System.Globalization;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Fields;

/// <summary>
/// Keeps the formats that the fields of the network need. All are independent of the language of the interface.
/// </summary>
public static class FieldFormats
{
    public const string DayFormat = "yyyy-MM-dd";
    public const string WallClockFormat = "yyyy-MM-dd'T'HH:mm";

    public static readonly FieldFormat<string?> Line = new(FieldInput.Line, text => text ?? "", NullIfEmpty, NoFault);

    public static readonly FieldFormat<string?> Paragraph = Line with { Input = FieldInput.Paragraph };

    public static readonly FieldFormat<string?> WebAddress = Text<WebAddress>() with { Input = FieldInput.WebAddress };

    public static readonly FieldFormat<string?> Email = Text<EmailAddress>() with { Input = FieldInput.Email };

    public static readonly FieldFormat<string?> CountryCode = Text<CountryCode>() with { Input = FieldInput.Choice, NamesCountries = true };

    public static readonly FieldFormat<IReadOnlyList<string>> Lines = new(
        FieldInput.Lines, lines => string.Join('\n', lines), SplitLines, NoFault);

    public static readonly FieldFormat<IReadOnlyList<string>> WebAddresses = Lines with
    {
        Fault = text => FirstOther(text, Rule.Holds<WebAddress>, "Admin.Editing.Problem.WebAddresses"),
    };

    public static readonly FieldFormat<int?> Year = Number<Year>();

    /// <summary>Yes, no, or unknown.</summary>
    public static readonly FieldFormat<bool?> Flag = new(
        FieldInput.Choice,
        flag => flag switch { true => "true", false => "false", null => "" },
        text => text.Length == 0 ? null : text == "true",
        text => text is "true" or "false" ? null : "Admin.Editing.Problem.Choice");

    /// <summary>A number counts something, and what it counts has a least and a most: there is no number without both.</summary>
    public static FieldFormat<int?> Whole(Limits limits, string problem = "Admin.Editing.Problem.NumberBetween") => new(
        FieldInput.Number,
        number => number?.ToString(CultureInfo.InvariantCulture) ?? "",
        text => limits.TryParse(text, out var number) ? number : null,
        text => limits.TryParse(text, out _) ? null : new FieldFault(problem, limits.Least, limits.Most));

    /// <summary>A number about which the domain has a rule.</summary>
    public static FieldFormat<int?> Number<TRule>()
        where TRule : struct, INumberRule<TRule> =>
        Whole(TRule.Limits, ProblemOf<TRule>());

    /// <summary>A text about which the domain has a rule. It is kept as it was typed.</summary>
    public static FieldFormat<string?> Text<TRule>()
        where TRule : struct, IRule<TRule> => Line with
        {
            Fault = text => FaultOf<TRule>(text),
        };

    public static FieldFormat<double?> Fraction(Limits limits) => new(
        FieldInput.Number,
        number => number?.ToString(CultureInfo.InvariantCulture) ?? "",
        text => TryParseFraction(text, out var number) ? number : null,
        text => TryParseFraction(text, out var number) && limits.Hold(number)
            ? null
            : new FieldFault("Admin.Editing.Problem.NumberBetween", limits.Least, limits.Most));

    /// <summary>To compare what is there, whatever its field: no field takes it.</summary>
    public static readonly FieldFormat<double?> AnyNumber = Fraction(new Limits(0, 0)) with
    {
        Fault = text => TryParseFraction(text, out var number) && double.IsFinite(number) ? null : "Admin.Editing.Problem.Number",
    };

    public static readonly FieldFormat<PartialDate?> Date = new(
        FieldInput.Line,
        date => date?.ToString() ?? "",
        text => PartialDate.TryParse(text, out var date) ? date : null,
        text => PartialDate.TryParse(text, out _) ? null : "Admin.Editing.Problem.Date");

    /// <summary>A day of the calendar, as <c>2026-11-23</c>.</summary>
    public static readonly FieldFormat<DateOnly?> Day = new(
        FieldInput.Day,
        day => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "",
        text => text.Length == 0 ? null : DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture),
        text => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Domain.Rules.Year.Limits.Hold(day.Year) ? null : "Admin.Editing.Problem.Day");

    public static readonly FieldFormat<(double Latitude, double Longitude)?> Position = new(
        FieldInput.Position,
        position => position is var (latitude, longitude) ? Domain.Rules.Position.Written(latitude, longitude) : "",
        text => Domain.Rules.Position.TryParse(text, out var position) ? (position.Latitude, position.Longitude) : null,
        FaultOf<Position>);

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
        text => FirstOther(text, words.Contains, "Admin.Editing.Problem.Choice"));

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
        text => FirstOther(text, line => Enum.IsDefined(typeof(TEnum), line), "Admin.Editing.Problem.Choice"));

    /// <summary>The values that a choice of this type offers.</summary>
    public static IReadOnlyList<string> ValuesOf<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>();

    public static bool TryParseWallClock(string text, out DateTime time) =>
        DateTime.TryParseExact(text, WallClockFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            && Domain.Rules.Year.Limits.Hold(time.Year);

    public static FieldFault? WallClockFault(string text) =>
        TryParseWallClock(text, out _) ? null : "Admin.Editing.Problem.WallClock";

    public static IReadOnlyList<string> SplitLines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How <see cref="FieldFault.At"/> names a line or row of a value, counted from 0.</summary>
    public static string LineAt(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>The problem of the first line that is none of these; null when all are.</summary>
    public static FieldFault? FirstOther(string text, Func<string, bool> isOne, string problem)
    {
        var index = SplitLines(text).ToList().FindIndex(line => !isOne(line));
        return index < 0 ? null : new FieldFault(problem) { At = LineAt(index) };
    }

    private static bool TryParseFraction(string text, out double number) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static FieldFault? FaultOf<TRule>(string text)
        where TRule : struct, IRule<TRule> =>
        TRule.TryParse(text, out _) ? null : new FieldFault(ProblemOf<TRule>(), TRule.Problem.Bounds);

    private static string ProblemOf<TRule>()
        where TRule : struct, IRule<TRule> =>
        $"Admin.Editing.Problem.{TRule.Problem.Name}";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static FieldFault? NoFault(string text) => null;
}
