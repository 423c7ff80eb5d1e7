using System.Text.Json;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Seeding;

/// <summary>
/// Turns JSON into the text that a form would hold: a text is an object by language, a list is a list, a small table a list of
/// rows. What is not known is left out of the file, so that nothing in it is empty.
/// </summary>
internal sealed class SeedValues(List<SeedProblem> problems)
{
    private static readonly IReadOnlyList<string> None = [];

    public IEnumerable<KeyValuePair<string, string>> Of(ContentField field, JsonElement value, SeedPlace place) =>
        field switch
        {
            { Columns.Count: > 0 } => [new(field.Key, TableRows.Write(AllOf(value, place, (row, at) => RowOf(field.Columns, row, at))))],
            { IsTranslated: true, Input: FieldInput.Lines } =>
                TranslatedValues.WriteList(field.Key, AllOf(value, place, TranslationsOf)),
            { IsTranslated: true } => TranslatedValues.Write(field.Key, TranslationsOf(value, place)),
            { Input: FieldInput.Lines or FieldInput.Choices or FieldInput.Pictures } =>
                [new(field.Key, string.Join('\n', AllOf(value, place, LineOf)))],
            _ => [new(field.Key, PlainOf(value, place, field.Input, field.Choices))],
        };

    /// <summary>Each once: the second of a name would hide the first.</summary>
    public IReadOnlyList<(string Name, JsonElement Value, SeedPlace Place)> PropertiesOf(JsonElement value, SeedPlace place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Fail<(string, JsonElement, SeedPlace)[]>(place, "Here stands an object.", []);
        }

        var properties = value.EnumerateObject().Select(property => (property.Name, property.Value, place.At(property.Name))).ToList();
        problems.AddRange(properties
            .GroupBy(property => property.Name)
            .Where(alike => alike.Skip(1).Any())
            .Select(alike => alike.First().Item3.Problem("This is said twice.")));
        return properties;
    }

    public IReadOnlyList<(JsonElement Value, SeedPlace Place)> ListOf(JsonElement value, SeedPlace place) =>
        value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select((one, index) => (one, place.At(FieldFormats.LineAt(index))))]
            : Fail<(JsonElement, SeedPlace)[]>(place, "Here stands a list.", []);

    public LocalizedText TranslationsOf(JsonElement value, SeedPlace place)
    {
        var texts = PropertiesOf(value, place);
        if (texts.FirstOrDefault(text => !LocalizedText.IsLanguage(text.Name)) is { Name: { } name })
        {
            return Fail(place, $"“{name}” is not the code of a language.", LocalizedText.Empty);
        }

        // A blank text is told at the field, as one that lacks every language is.
        return value.ValueKind != JsonValueKind.Object || texts.Count > 0
            ? new LocalizedText(texts.Select(text => new KeyValuePair<string, string>(text.Name, TextOf(text.Value, place))))
            : Fail(place, "A text stands in at least one language.", LocalizedText.Empty);
    }

    /// <summary>A seed file is a way in like a form or an import.</summary>
    public string TextOf(JsonElement value, SeedPlace place) => PlainOf(value, place, FieldInput.Paragraph, None);

    public T Fail<T>(SeedPlace place, string message, T instead)
    {
        problems.Add(place.Problem(message));
        return instead;
    }

    private List<T> AllOf<T>(JsonElement value, SeedPlace place, Func<JsonElement, SeedPlace, T> read) =>
        [.. ListOf(value, place).Select(one => read(one.Value, one.Place))];

    private string LineOf(JsonElement value, SeedPlace place) =>
        TextOf(value, place) is var text && text.Contains('\n', StringComparison.Ordinal)
            ? Fail(place, "A text of a list is one line.", "")
            : text;

    private FieldValues RowOf(IReadOnlyList<RowColumn> columns, JsonElement row, SeedPlace place) =>
        new(PropertiesOf(row, place).SelectMany(cell => CellOf(columns, cell.Name, cell.Value, cell.Place)).ToList());

    private IEnumerable<KeyValuePair<string, string>> CellOf(
        IReadOnlyList<RowColumn> columns, string name, JsonElement value, SeedPlace place) =>
        columns.FirstOrDefault(column => column.Key == name) switch
        {
            null => Fail<KeyValuePair<string, string>[]>(place, "There is no such column.", []),
            { IsTranslated: true } => TranslatedValues.Write(name, TranslationsOf(value, place)),
            var column => [new(name, PlainOf(value, place, column.Input, column.Choices))],
        };

    private string PlainOf(JsonElement value, SeedPlace place, FieldInput input, IReadOnlyList<string> choices)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => CleanText.Of(value.GetString()),
            JsonValueKind.Number when input == FieldInput.Number => value.GetRawText(),
            JsonValueKind.True when choices.Contains("true") => "true",
            JsonValueKind.False when choices.Contains("false") => "false",
            JsonValueKind.Null => "",
            _ => null,
        };
        return text switch
        {
            null => Fail(place, "The value is of another kind.", ""),
            "" => Fail(place, "Nothing is written here; leave it out instead.", ""),
            _ => text,
        };
    }
}
