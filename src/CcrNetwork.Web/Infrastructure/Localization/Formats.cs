using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Dates, hours and numbers as people of the page's language write them, by the habits of the language.</summary>
public static partial class Formats
{
    private static readonly JsonSerializerOptions ForScripts = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ConditionalWeakTable<SiteLanguage, string> ScriptHabits = [];

    public static string Money(int amount, string currency) =>
        Fill(Habits.Numbers.Money, Number(amount), currency == "EUR" ? "€" : currency);

    /// <summary>“80%”, « 80 % ».</summary>
    public static string Percent(int share) => Fill(Habits.Numbers.Percent, share);

    /// <summary>Names in a row, as in a sentence: “Architecture, early music, sustainable development”.</summary>
    public static string List(IEnumerable<string> names) =>
        Row(names.Select((name, index) => index == 0 ? name : LowerFirst(name)));

    /// <summary>Names in a row, as they are.</summary>
    public static string Row<T>(IEnumerable<T> names) => string.Join(Habits.Writing.Comma, names);

    /// <summary>
    /// A sentence that goes on after a colon; an abbreviation stays as it is, as does all where nouns keep their capital.
    /// </summary>
    public static string LowerFirst(string text) =>
        !Habits.Writing.LowersInSentence || text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1]))
            ? text
            : char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>Words that begin a line.</summary>
    public static string UpperFirst(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>“47.0322° N, 5.7781° E”.</summary>
    public static string Coordinates(double latitude, double longitude) =>
        $"{Degrees(latitude, latitude < 0 ? 2 : 0)}, {Degrees(longitude, longitude < 0 ? 3 : 1)}";

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>What a script needs to write an instant as this class does: JSON for the attribute <c>data-habits</c>.</summary>
    public static string HabitsForScripts => ScriptHabits.GetValue(Habits, language => JsonSerializer.Serialize(
        new
        {
            day = language.Dates.Day,
            first = language.Dates.First,
            time = language.Hours.Time,
            fullHour = language.Hours.FullHour,
            months = language.Culture.DateTimeFormat.MonthGenitiveNames[..12],
        },
        ForScripts));

    private static SiteLanguage Habits => SiteLanguages.Current;

    private static string Fill(string pattern, params object[] values) => string.Format(CultureInfo.InvariantCulture, pattern, values);

    private static string Degrees(double angle, int side) =>
        Fill(Habits.Numbers.Degrees, Math.Abs(angle).ToString("0.####", CultureInfo.CurrentCulture), Habits.Numbers.Compass[side]);
}
