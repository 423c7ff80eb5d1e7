using System.Globalization;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Dates, hours and numbers as people of the page's language write them.</summary>
public static partial class Formats
{
    private const char NarrowSpace = '\u202F';
    private const char Space = '\u00A0';

    private static bool IsFrench => SiteLanguages.Current.Code == "fr";

    public static string Money(int amount, string currency)
    {
        var symbol = currency == "EUR" ? "€" : currency;
        return IsFrench ? $"{Number(amount)}{NarrowSpace}{symbol}" : $"{symbol}{Number(amount)}";
    }

    /// <summary>Names in a row, as in a sentence: “Architecture, early music, sustainable development”.</summary>
    public static string List(IEnumerable<string> names) =>
        string.Join(", ", names.Select((name, index) => index == 0 ? name : LowerFirst(name)));

    /// <summary>A sentence that goes on after a colon; an abbreviation stays as it is.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>Words that begin a line.</summary>
    public static string UpperFirst(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>“47.0322° N, 5.7781° E”.</summary>
    public static string Coordinates(double latitude, double longitude) =>
        $"{Degrees(latitude)}{(latitude < 0 ? "S" : "N")}, {Degrees(longitude)}{(longitude >= 0 ? "E" : IsFrench ? "O" : "W")}";

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static string Degrees(double angle) => $"{Math.Abs(angle).ToString("0.####", CultureInfo.CurrentCulture)}°{NarrowSpace}";
}
