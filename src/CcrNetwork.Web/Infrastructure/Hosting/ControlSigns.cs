using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Events;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>
/// Writes control signs in what is logged as <c>\u001B</c>: an address may hold them, and on a console or in a journal they
/// would begin a line of their own or colour it.
/// </summary>
public sealed class ControlSigns : ILogEventEnricher
{
    /// <summary>Lines of SQL are the portal's own, with all values apart.</summary>
    private const string OwnText = "commandText";

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        List<LogEventProperty>? changed = null;
        foreach (var (name, value) in logEvent.Properties)
        {
            if (name != OwnText && value is ScalarValue { Value: { } written } && TextOf(written) is { } text && text.Any(IsControl))
            {
                (changed ??= []).Add(new LogEventProperty(name, new ScalarValue(Escaped(text))));
            }
        }

        foreach (var property in changed ?? [])
        {
            logEvent.AddOrUpdateProperty(property);
        }
    }

    /// <summary>Also line and paragraph separators, and the marks that turn the direction of a line.</summary>
    private static bool IsControl(char sign) =>
        char.IsControl(sign) || sign is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string? TextOf(object written) => written switch
    {
        string text => text,
        PathString path => path.Value,
        Uri address => address.OriginalString,
        _ => null,
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            _ = IsControl(sign) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}") : escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
