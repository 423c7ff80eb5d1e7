using System.Globalization;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// Reads a file as spreadsheets of several countries do: parted at commas, semicolons or tabs, quotes heeded at the beginning of
/// a cell only.
/// </summary>
internal static class Spreadsheet
{
    private static readonly char[] Partings = [',', ';', '\t'];

    public static IReadOnlyList<string> FormulasIn(string text) =>
        [.. Partings.SelectMany(parting => Cells(text.TrimStart('\uFEFF'), parting)).Where(IsFormula).Distinct()];

    public static IEnumerable<string> Cells(string text, char parting)
    {
        var at = 0;
        while (at <= text.Length)
        {
            var start = at;
            if (at < text.Length && text[at] == '"')
            {
                at++;
                while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
                {
                    at += text[at] == '"' ? 2 : 1;
                }

                yield return text[(start + 1)..Math.Min(at, text.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
                start = at + 1;
            }

            while (at < text.Length && text[at] != parting && text[at] is not ('\r' or '\n'))
            {
                at++;
            }

            if (start <= at)
            {
                yield return text[start..at];
            }

            at++;
        }
    }

    /// <summary>A number stays one, also where a cell was cut and a quote hangs on.</summary>
    private static bool IsFormula(string cell) =>
        cell.Trim() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..]
        && !double.TryParse(cell.Trim('"', ' '), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
