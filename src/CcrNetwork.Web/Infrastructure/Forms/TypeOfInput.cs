using System.Globalization;
using System.Text.RegularExpressions;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// Which type of input can hold a value. A browser throws away what is no date, so that whoever typed it would not see it again: what
/// a type cannot hold is shown as text.
/// </summary>
public static partial class TypeOfInput
{
    private static readonly string[] Lines = ["text", "search", "tel", "url", "email", "password"];

    private static readonly string[] WallClocks = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public static string For(string type, string? value) => string.IsNullOrEmpty(value) || Holds(type, value) ? type : "text";

    /// <summary>What a box of one line shows of a value: a browser would glue the words before and after a line break together.</summary>
    public static string? OneLine(string? value) => value?.ReplaceLineEndings(" ");

    /// <summary>Only lines of text have one.</summary>
    public static int? MaxLengthFor(string type, int? maxLength) => Lines.Contains(type) ? maxLength : null;

    private static bool Holds(string type, string value) => type switch
    {
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "datetime-local" => DateTime.TryParseExact(value, WallClocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "url" => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.OriginalString == address.OriginalString.Trim(),
        "email" => Mailbox().IsMatch(value),
        _ => true,
    };

    /// <summary>What a browser takes for a mail address.</summary>
    [GeneratedRegex(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})*$")]
    private static partial Regex Mailbox();
}
