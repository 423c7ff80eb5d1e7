using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Rights;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Lays the fields of a kind out as a form: sections, labels, choices, errors and the state of each translation.</summary>
public sealed class FormLayout(FieldTexts texts, PicturePicker pictures, ChoicePicker choices, OwnCentres own)
{
    private const int EmptyRows = 2;

    /// <param name="itemId">Null for the form of a new item.</param>
    /// <param name="search">What was sought for a field that may point to many things.</param>
    public async Task<IReadOnlyList<FieldGroup>> ArrangeAsync(
        ContentKind kind, FieldValues values, FieldValues translatedFrom, IReadOnlyList<FieldProblem> problems, Actor actor,
        int? itemId, string? furtherLanguage, CancellationToken cancellationToken, ChoiceSearch? search = null)
    {
        var ownSlugs = await own.SlugsAsync(kind, actor, cancellationToken);
        var options = await choices.OfferAsync(kind, values, search, ownSlugs, cancellationToken);
        var offered = kind.Fields.FirstOrDefault(f => f.Input is FieldInput.Pictures or FieldInput.Picture) is { } shown
            ? await pictures.OfferAsync(kind is CentreContentKind ? itemId : null, values[shown.Key], actor, cancellationToken)
            : [];
        var doubts = itemId is { } id && kind.FieldOf(FieldDoubt.FieldName) is not null
            ? DoubtRows.Read(values[FieldDoubt.FieldName]).ToLookup(doubt => doubt.Field)
            : null;
        var groups = new List<FieldGroup>();
        foreach (var group in kind.Fields.Where(actor.MayEdit).GroupBy(f => f.Group))
        {
            var asked = group.Where(f => f.Key != ContentKind.ConfirmedLanguagesKey || FurtherOf(values, furtherLanguage).Any());
            var fields = asked.Select(f => new FieldBoxes(
                BoxesOf(
                    kind, f, values, translatedFrom, problems, options, offered, ownSlugs, furtherLanguage, itemId, search)
                    .Select((box, place) => place == 0 && doubts?[f.Key].ToList() is { Count: > 0 } about
                        ? box with { Doubts = new DoubtBox(f.Key, box.Label, about, $"{Address.Steps(kind, itemId!.Value)}doubts") }
                        : box)
                    .ToList()));
            groups.Add(new FieldGroup(group.Key, texts.Group(group.Key), fields.ToList()));
        }

        return groups;
    }

    private IEnumerable<FieldBox> BoxesOf(
        ContentKind kind, ContentField f, FieldValues values, FieldValues translatedFrom, IReadOnlyList<FieldProblem> problems,
        OfferedChoices options, IReadOnlyList<PictureBox> offered,
        IReadOnlyCollection<string>? ownSlugs, string? furtherLanguage, int? itemId, ChoiceSearch? search)
    {
        var isReadOnly = f.IsFixed && itemId is not null;
        var languages = f.IsTranslated ? LanguagesOf(f, values, furtherLanguage) : [null];
        foreach (var language in languages)
        {
            var key = language is null ? f.Key : f.KeyIn(language);
            yield return new FieldBox
            {
                Name = key,
                Input = f.Input,
                Label = texts.Label(kind, f.Key),
                Language = language,
                Hint = texts.Hint(kind, f.Key),
                Error = problems.FirstOrDefault(problem => problem.Key == key) is { } problem ? texts.Message(problem) : null,
                Value = values[key],
                MaxLength = f.MaxLength,
                IsRequired = f.IsRequired && (language is null || language == Translations.SourceLanguage),
                IsReadOnly = isReadOnly,
                Translation = language is null ? TranslationState.Source : Translations.StateOf(f, language, values, translatedFrom),
                Choices = f.Input is FieldInput.Pictures or FieldInput.Picture
                    ? []
                    : ChoicesOf(
                        f.Choices, f.ChoiceTexts, f.Target is null ? null : options.Of(f, f.Target),
                        f.NamesCountries && f.Input == FieldInput.Choice, values[key])
                    .FindAll(choice => f.Key != kind.CentreField || ownSlugs is null || ownSlugs.Contains(choice.Value))
                    .FindAll(choice => f.Key != ContentKind.ConfirmedLanguagesKey
                        || choice.IsChosen || FurtherOf(values, furtherLanguage).Contains(choice.Value)),
                Search = isReadOnly ? null : SearchOf(kind, f, itemId, search, options),
                Pictures = f.Input is FieldInput.Pictures or FieldInput.Picture ? offered : [],
                Hints = f.Input == FieldInput.RichText ? TextChecks.Of(values[key], SiteLanguages.Find(language ?? "")) : [],
                Headers = f.Columns
                    .Where(column => column.Input != FieldInput.Hidden)
                    .SelectMany(column => column.Keys)
                    .Select(cell => texts.Column(f.Key, cell))
                    .ToList(),
                Cells = f.Columns.Count == 0 ? [] : CellsOf(kind, f, values[key], options),
            };
        }
    }

    /// <summary>The interface's languages, any further one in which the item already has texts, and the one that was asked for.</summary>
    private static IEnumerable<string?> LanguagesOf(ContentField f, FieldValues values, string? furtherLanguage) =>
        SiteLanguages.Codes
            .Union(values.Filled.Keys.Where(f.Owns).Select(ValueKey.LanguageOf).OfType<string>())
            .Union(furtherLanguage is null ? [] : [furtherLanguage]);

    /// <summary>The languages besides the interface's in which an item has texts or gets some.</summary>
    private static IEnumerable<string> FurtherOf(FieldValues values, string? furtherLanguage) =>
        values.Filled.Keys.Select(ValueKey.LanguageOf).Append(furtherLanguage).OfType<string>().Except(SiteLanguages.Codes);

    private List<IReadOnlyList<FieldBox>> CellsOf(ContentKind kind, ContentField f, string value, OfferedChoices options)
    {
        var rows = TableRows.Read(value).Concat(Enumerable.Repeat(FieldValues.Empty, EmptyRows));
        return rows.Select((row, index) => (IReadOnlyList<FieldBox>)f.Columns
                .SelectMany(column => column.Keys, (column, cell) => new FieldBox
                {
                    Name = $"{f.Key}[{index}].{cell}",
                    Input = column.Input,
                    Label = texts.Cell(f.Key, cell, index + 1),
                    Language = ValueKey.LanguageOf(cell),
                    Value = row[cell],
                    Choices = column.NamesFields ? FieldsOf(kind, row[cell]) : ChoicesOf(
                        column.Choices, column.ChoiceTexts, column.Target is null ? null : options.Of(f, column.Target),
                        column.NamesCountries && column.Input == FieldInput.Choice, row[cell]),
                })
                .ToList())
            .ToList();
    }

    /// <summary>The facts of the kind, each by its name, in the order of the form.</summary>
    private List<ChoiceBox> FieldsOf(ContentKind kind, string chosen) =>
        kind.Fields
            .Where(f => f.Group != ContentKind.ProvenanceGroup && !f.IsKeptByPortal)
            .Select(f => new ChoiceBox(f.Key, texts.Label(kind, f.Key), f.Key == chosen))
            .ToList();

    private SearchBox? SearchOf(ContentKind kind, ContentField f, int? itemId, ChoiceSearch? search, OfferedChoices options) =>
        options.SearchedBy(f) is { } target
            ? new SearchBox(
                f.Key, texts.Label(kind, f.Key), $"{(itemId is { } id ? Address.Edit(kind, id) : Address.New(kind))}/choices",
                search?.FieldKey == f.Key ? search.Words : "",
                options.FoundBy(f) is { } count ? texts.Found(target.ThingType, count) : null)
            : null;

    private List<ChoiceBox> ChoicesOf(
        IReadOnlyList<string> choices, string choiceTexts, IReadOnlyList<ReferenceOption>? things, bool areCountries, string value)
    {
        var chosen = FieldFormats.SplitLines(value);
        if (areCountries)
        {
            return AllCountries.InOrder()
                .Select(country => new ChoiceBox(country.Code, country.Name, chosen.Contains(country.Code)))
                .ToList();
        }

        return things is null
            ? choices.Select(choice => new ChoiceBox(choice, texts.Choice(choiceTexts, choice), chosen.Contains(choice))).ToList()
            : things
                .Select(option => new ChoiceBox(option.Slug, option.In(SiteLanguages.Current.Code), chosen.Contains(option.Slug)))
                .OrderBy(option => option.Label, StringComparer.CurrentCultureIgnoreCase)
                .ToList();
    }
}
