using System.Globalization;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Reads from a posted form the values of declared fields, and nothing else.</summary>
public static partial class PostedValues
{
    /// <summary>Stands in the form beside boxes that a browser leaves out when none is ticked, so that clearing them is seen.</summary>
    public const string Shown = "shown";

    private const int MostRows = 200;

    public static Dictionary<string, string> Read(ContentKind kind, IFormCollection form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = form[Shown].ToHashSet();
        foreach (var f in kind.Fields)
        {
            if (f.Columns.Count > 0)
            {
                if (shown.Contains(f.Key))
                {
                    values[f.Key] = TableRows.Write(ReadRows(f, form));
                }
            }
            else if (f.Input == FieldInput.Choices)
            {
                if (shown.Contains(f.Key))
                {
                    values[f.Key] = string.Join('\n', form[f.Key].OfType<string>().Order(StringComparer.Ordinal));
                }
            }
            else if (f.Input == FieldInput.Pictures)
            {
                if (shown.Contains(f.Key))
                {
                    values[f.Key] = string.Join('\n', form[f.Key].OfType<string>().OrderBy(slug => PlaceOf(slug, f, form)));
                }
            }
            else
            {
                foreach (var key in form.Keys.Where(f.Owns))
                {
                    values[key] = form[key].ToString();
                }
            }
        }

        return values;
    }

    /// <summary>The name of the box that says in which place a picture is shown.</summary>
    public static string PlaceName(string fieldKey, string slug) => $"{fieldKey}-place-{slug}";

    private static int PlaceOf(string slug, ContentField f, IFormCollection form) =>
        int.TryParse(form[PlaceName(f.Key, slug)], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue;

    private static IEnumerable<FieldValues> ReadRows(ContentField f, IFormCollection form)
    {
        var cells = f.Columns.SelectMany(column => column.Keys).ToHashSet();
        return form.Keys
            .Select(name => (Name: name, Match: CellName().Match(name)))
            .Where(
                cell => cell.Match.Success && cell.Match.Groups["field"].Value == f.Key && cells.Contains(cell.Match.Groups["cell"].Value))
            .GroupBy(cell => int.Parse(cell.Match.Groups["row"].Value, CultureInfo.InvariantCulture))
            .OrderBy(row => row.Key)
            .Take(MostRows)
            .Select(row => new FieldValues(row.Select(cell =>
                new KeyValuePair<string, string>(cell.Match.Groups["cell"].Value, form[cell.Name].ToString()))));
    }

    [GeneratedRegex(@"^(?<field>[A-Za-z]+)\[(?<row>[0-9]{1,4})\]\.(?<cell>[A-Za-z.]+)$")]
    private static partial Regex CellName();
}
