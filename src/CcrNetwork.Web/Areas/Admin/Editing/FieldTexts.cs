using System.Globalization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Imports;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>
/// What fields, their choices and their faults are called. A field that several kinds share has one name; a kind that calls
/// it otherwise has a text of its own.
/// </summary>
public sealed class FieldTexts(Texts texts, ReferenceNames references)
{
    public string Group(string group) => texts[$"Admin.Kinds.Group.{group}"];

    public string Label(ContentKind kind, string fieldKey) => Own(kind, fieldKey) ?? texts[$"Admin.Kinds.Field.{fieldKey}"];

    public string? Hint(ContentKind kind, string fieldKey) =>
        Own(kind, $"{fieldKey}.Hint")
            ?? (texts.Has($"Admin.Kinds.Field.{fieldKey}.Hint") ? texts[$"Admin.Kinds.Field.{fieldKey}.Hint"] : null);

    /// <summary>The name of the field of a value, with its language: “Lead (English)”.</summary>
    public string LabelOfValue(ContentKind kind, string valueKey)
    {
        if (kind.FieldOf(valueKey) is not { } f)
        {
            return valueKey;
        }

        var label = Label(kind, f.Key);
        return ValueKey.LanguageOf(valueKey) is { } language ? $"{label} ({LanguageName(language)})" : label;
    }

    public string Column(string fieldKey, string cellKey)
    {
        var name = texts[$"Admin.Kinds.Column.{ValueKey.Without(cellKey)}"];
        return ValueKey.LanguageOf(cellKey) is { } language ? $"{name} ({LanguageName(language)})" : name;
    }

    public string Cell(string fieldKey, string cellKey, int row) => texts["Admin.Editing.Cell", Column(fieldKey, cellKey), row];

    public string Choice(string prefix, string value) => texts[prefix + value];

    /// <summary>What came of a search for choices.</summary>
    /// <param name="count">One more than the most that are shown where there are more.</param>
    public string Found(Type things, int count) => count switch
    {
        0 when things == typeof(Centre) => texts["Admin.Editing.NoCentreFound"],
        0 => texts["Admin.Editing.NothingFound"],
        > ChoicePicker.MostFound => texts["Admin.Editing.MoreFound", ChoicePicker.MostFound],
        _ => texts.Count("Admin.Editing.Found", count),
    };

    public string Message(FieldProblem problem)
    {
        var message = string.Format(CultureInfo.CurrentCulture, texts[problem.Text], [.. problem.Arguments]);
        return problem.Line is { } line && problem.Text != CheckedItem.UnknownReference
            ? texts["Admin.Editing.ProblemInLine", line, message]
            : message;
    }

    /// <summary>A value as people read it: choices by their names, tables row by row.</summary>
    public string Readable(ContentKind kind, string valueKey, string value)
    {
        if (value.Length == 0 || kind.FieldOf(valueKey) is not { } f)
        {
            return value;
        }

        references.Read(f.Pointers(new FieldValues([new(f.Key, value)])));
        if (f.Columns.Count > 0)
        {
            return string.Join('\n', TableRows.Read(value).Select(row => RowText(kind, f, row)));
        }

        if (f.Input == FieldInput.Zone)
        {
            return ZoneNames.Of(value);
        }

        return f.Target is not null || f.Choices.Count > 0 || f.NamesCountries
            ? string.Join('\n', FieldFormats.SplitLines(f.NamesCountries ? value.Replace(',', '\n') : value)
                .Select(one => Readable(f.Target, f.NamesCountries, f.Choices, f.ChoiceTexts, one)))
            : value;
    }

    /// <summary>Reads at once the names that <see cref="Readable(ContentKind, string, string)"/> will need for many items.</summary>
    public void ReadNames(ContentKind kind, IEnumerable<FieldValues> values) =>
        references.Read(values.SelectMany(one => kind.Fields.SelectMany(f => f.Pointers(one))));

    /// <summary>What is wrong, with the name of its field.</summary>
    public string Sentence(ContentKind kind, FieldProblem problem) =>
        texts["Admin.Editing.Problem", LabelOfValue(kind, problem.Key), Message(problem)];

    /// <summary>Puts the faults among the errors of a form, each named and with its field.</summary>
    public void Tell(ModelStateDictionary errors, ContentKind kind, IEnumerable<FieldProblem> problems)
    {
        // In the order of the form, whatever found them first.
        var order = kind.Fields.Select((f, place) => (f.Key, place)).ToDictionary(field => field.Key, field => field.place);
        foreach (var problem in problems.OrderBy(problem => kind.FieldOf(problem.Key) is { } f ? order[f.Key] : order.Count))
        {
            errors.AddModelError(problem.Key, Sentence(kind, problem));
        }
    }

    /// <summary>A language by its own name; of one that .NET does not know, the name that it has among those of the site.</summary>
    public static string LanguageName(string language) =>
        CultureInfo.GetCultureInfo(language).NativeName is var name && name != language ? name : SiteLanguages.Find(language)?.Name ?? name;

    private string RowText(ContentKind kind, ContentField f, FieldValues row) =>
        string.Join(
            " · ",
            f.Columns.SelectMany(column => column.Keys.Where(row.Has), (column, cell) =>
                texts["Admin.Editing.Named", Column(f.Key, cell), CellText(kind, column, row[cell])]));

    private string CellText(ContentKind kind, RowColumn column, string value) => column.NamesFields
        ? LabelOfValue(kind, value)
        : column.Input == FieldInput.Zone ? ZoneNames.Of(value)
        : Readable(column.Target, column.NamesCountries, column.Choices, column.ChoiceTexts, value);

    /// <summary>One value by the name of what it stands for.</summary>
    private string Readable(ReferenceTarget? target, bool isCountry, IReadOnlyList<string> choices, string choiceTexts, string value)
    {
        if (target is not null)
        {
            return references.Of(target, value);
        }

        if (isCountry)
        {
            return Formats.Row(FieldFormats.SplitLines(value.Replace(',', '\n')).Select(CountryNames.Of));
        }

        return choices.Count > 0 && texts.Has(choiceTexts + value) ? texts[choiceTexts + value] : value;
    }

    private string? Own(ContentKind kind, string key) =>
        texts.Has($"Admin.Kinds.{kind.Name}.{key}") ? texts[$"Admin.Kinds.{kind.Name}.{key}"] : null;
}
