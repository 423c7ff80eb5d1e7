using System.Text.Json;
using CcrNetwork.Data.Conversions;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Fields;

/// <summary>One column of a small table of facts.</summary>
public sealed record RowColumn(string Key, FieldInput Input, Func<string, FieldFault?> Fault)
{
    public bool IsTranslated { get; init; }

    public bool IsRequired { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public string ChoiceTexts { get; init; } = "";

    public ReferenceTarget? Target { get; init; }

    /// <summary>Whether its cells are codes of countries.</summary>
    public bool NamesCountries { get; init; }

    /// <summary>Whether its cells are keys of fields of the same kind, which people choose and read by name.</summary>
    public bool NamesFields { get; init; }

    public IEnumerable<string> Keys =>
        IsTranslated ? SiteLanguages.Codes.Select(language => ValueKey.Of(Key, language)) : [Key];

    public static RowColumn Of<TValue>(string key, FieldFormat<TValue> format) =>
        new(key, format.Input, format.Fault) { NamesCountries = format.NamesCountries };

    public static RowColumn Text(string key) => new(key, FieldInput.Line, _ => null) { IsTranslated = true };

    public RowColumn Required() => this with { IsRequired = true };
}

/// <summary>Reads and writes the rows of a small table as one value: a JSON list of objects with text.</summary>
public static class TableRows
{
    public static string Write(IEnumerable<FieldValues> rows)
    {
        var filled = rows.Where(row => row.Filled.Count > 0).ToList();
        return filled.Count == 0 ? "" : JsonSerializer.Serialize(filled, NetworkJson.Options);
    }

    public static IReadOnlyList<FieldValues> Read(string value)
    {
        if (value.Length == 0)
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<List<FieldValues?>>(value, NetworkJson.Options)?.OfType<FieldValues>().ToList() ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>What is wrong with the first cell that cannot be kept; null when all can.</summary>
    public static FieldFault? Fault(string value, IReadOnlyList<RowColumn> columns)
    {
        foreach (var (index, row) in Read(value).Index())
        {
            foreach (var column in columns)
            {
                if (column.IsRequired && !column.Keys.Any(row.Has))
                {
                    return new FieldFault("Admin.Editing.Problem.RowIncomplete") { At = FieldFormats.LineAt(index) };
                }

                foreach (var key in column.Keys.Where(row.Has))
                {
                    if (column.Fault(row[key]) is { } fault)
                    {
                        return fault with { At = $"{FieldFormats.LineAt(index)}.{key}" };
                    }
                }
            }
        }

        return null;
    }
}
