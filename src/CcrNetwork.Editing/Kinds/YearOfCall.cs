using System.Text.RegularExpressions;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>
/// Takes out of the values of a call what belongs to its year: texts that name a year, a month or a day, wherever they stand,
/// cells of tables too. What is taken out is asked for anew.
/// </summary>
internal static partial class YearOfCall
{
    private static readonly Lazy<Regex> Months = new(() => new Regex(
        $@"\b(?:{string.Join('|', SiteLanguages.All
            .SelectMany(language => language.Culture.DateTimeFormat.MonthGenitiveNames
                .Concat(language.Culture.DateTimeFormat.MonthNames))
            .Where(month => month.Length > 0)
            .Distinct()
            .Select(Regex.Escape))})\b",
        RegexOptions.CultureInvariant | RegexOptions.Compiled));

    /// <summary>Whether a text speaks of a time that is not every year's.</summary>
    public static bool IsNamedIn(string text) => Figures().IsMatch(text) || Months.Value.IsMatch(text);

    /// <summary>
    /// The values without what names a time. What one language says of a year, the others do too: a text goes with its
    /// translations, a sentence of a list with the same sentence in each of them. A row goes with a cell it cannot be without.
    /// </summary>
    public static FieldValues TakenOutOf(FieldValues values, Func<string, ContentField?> fieldOf, IReadOnlySet<string> cellsOfYear)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var said in values.Filled.GroupBy(value => fieldOf(value.Key)))
        {
            foreach (var (key, value) in said.Key is { } field ? Kept(field, [.. said], cellsOfYear) : said)
            {
                kept[key] = value;
            }
        }

        return new FieldValues(kept);
    }

    private static IEnumerable<KeyValuePair<string, string>> Kept(
        ContentField field, List<KeyValuePair<string, string>> said, IReadOnlySet<string> cellsOfYear)
    {
        if (field.Columns.Count > 0)
        {
            return said.Select(table => KeyValuePair.Create(
                table.Key, TableRows.Write(TableRows.Read(table.Value)
                    .Select(row => KeptCells(field, row, cellsOfYear))
                    .Where(row => field.Columns.All(column => !column.IsRequired || column.Keys.Any(row.Has))))));
        }

        // Figures, choices, references and web addresses say their year in no sentence.
        if (!field.IsTranslated && field.Input != FieldInput.Email)
        {
            return said;
        }

        if (field.Input != FieldInput.Lines)
        {
            return said.Exists(text => IsNamedIn(text.Value)) ? [] : said;
        }

        var lines = said.Select(text => (text.Key, Lines: text.Value.Split('\n'))).ToList();
        var named = lines
            .SelectMany(text => text.Lines.Select((line, place) => (line, place)))
            .Where(line => IsNamedIn(line.line))
            .Select(line => line.place)
            .ToHashSet();
        return lines.Select(text => KeyValuePair.Create(
            text.Key, string.Join('\n', text.Lines.Where((_, place) => !named.Contains(place)))));
    }

    private static FieldValues KeptCells(ContentField field, FieldValues row, IReadOnlySet<string> cellsOfYear)
    {
        var gone = field.Columns
            .Where(column => cellsOfYear.Contains($"{field.Key}.{column.Key}")
                || (column.IsTranslated && column.Keys.Any(key => IsNamedIn(row[key]))))
            .SelectMany(column => column.Keys)
            .ToHashSet();
        return new FieldValues(row.Filled.Where(cell => !gone.Contains(cell.Key)));
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./]\d{1,2}(?![\d%])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
