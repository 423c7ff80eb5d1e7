using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Is the base of every declaration, which says its fields in its constructor, by the short methods below.</summary>
public abstract class ContentKind<T> : ContentKind
    where T : ContentItem
{
    private const int LineMaxLength = 300;

    private readonly List<ContentField<T>> _fields = [];
    private string _group = "identity";

    public override Type ItemType => typeof(T);

    public override IReadOnlyList<ContentField> Fields => _fields;

    public override bool HasPages => true;

    public override string PublicPath(string slug) => $"/{Name}/{slug}";

    public override IQueryable<ContentItem> Items(NetworkDbContext db) => db.Set<T>();

    public override async Task<ContentItem?> LoadAsync(NetworkDbContext db, int id, CancellationToken cancellationToken) =>
        await WithRelations(db.Set<T>().AsTracking()).FirstOrDefaultAsync(item => item.Id == id, cancellationToken);

    public override async Task<IReadOnlyList<ContentItem>> LoadAllAsync(
        NetworkDbContext db, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        await WithRelations(db.Set<T>().AsNoTracking())
            .Where(item => ids.Contains(item.Id))
            .OrderBy(item => item.Id)
            .ToListAsync(cancellationToken);

    public override FieldValues Read(ContentItem item) =>
        new(_fields.SelectMany(field => field.Read((T)item)));

    public override void Write(ContentItem item, FieldValues values, References references)
    {
        foreach (var field in _fields.Where(field => field.Write is not null && !field.IsFixed))
        {
            field.Write!((T)item, values, references);
        }

        WriteTogether((T)item, values);
    }

    public override ContentItem Create(string slug, FieldValues values) => New(slug, values);

    protected abstract T New(string slug, FieldValues values);

    protected virtual IQueryable<T> WithRelations(IQueryable<T> items) => items;

    /// <summary>Writes the fields that only make sense together.</summary>
    protected virtual void WriteTogether(T item, FieldValues values)
    {
    }

    /// <summary>Begins a section of the form.</summary>
    protected void Group(string name) => _group = name;

    protected ContentField Field<TValue>(
        string key, FieldFormat<TValue> format, Func<T, TValue> read, Action<T, TValue>? write,
        int maxLength = ContentField.LongTextMaxLength, IReadOnlyList<string>? choices = null, string choiceTexts = "") =>
        Add(new ContentField<T>(key, format.Input, _group)
        {
            Read = item => [new(key, format.Write(read(item)))],
            Write = write is null ? null : (item, values, _) => write(item, format.Parse(values[key])),
            Fault = format.Fault,
            Tidy = value => format.Write(format.Parse(value)),
            MaxLength = maxLength,
            Choices = choices ?? [],
            ChoiceTexts = choiceTexts,
            NamesCountries = format.NamesCountries,
        });

    protected ContentField Line(string key, Func<T, string?> read, Action<T, string?>? write, int maxLength) =>
        Field(key, FieldFormats.Line, read, write, maxLength);

    /// <summary>The last part of the item's address; written by the editor, which knows whether it is free.</summary>
    protected ContentField Slug() =>
        Field("slug", FieldFormats.Text<Slug>(), item => item.Slug, write: null, ContentItem.SlugMaxLength).ForEditors();

    protected ContentField Number(string key, Limits limits, Func<T, int?> read, Action<T, int?> write) =>
        Field(key, FieldFormats.Whole(limits), read, write);

    protected ContentField Year(string key, Func<T, int?> read, Action<T, int?>? write) =>
        Field(key, FieldFormats.Year, read, write);

    protected ContentField Flag(string key, Func<T, bool?> read, Action<T, bool?> write) =>
        Field(key, FieldFormats.Flag, read, write, choices: ["true", "false"], choiceTexts: "Admin.Editing.Flag.");

    protected ContentField Link(string key, Func<T, string?> read, Action<T, string?> write) =>
        Field(key, FieldFormats.WebAddress, read, write, ContentItem.SourceMaxLength);

    /// <param name="texts">What comes before a value in the texts of the interface, such as <c>Centres.Heritage.</c></param>
    protected ContentField Choice<TEnum>(string key, string texts, Func<T, TEnum?> read, Action<T, TEnum?>? write)
        where TEnum : struct, Enum =>
        Field(key, FieldFormats.Choice<TEnum>(), read, write, choices: FieldFormats.ValuesOf<TEnum>(), choiceTexts: texts);

    protected ContentField Choices<TEnum>(
        string key, string texts, Func<T, IReadOnlyList<TEnum>> read, Action<T, IReadOnlyList<TEnum>> write)
        where TEnum : struct, Enum =>
        Field(key, FieldFormats.Choices<TEnum>(), read, write, choices: FieldFormats.ValuesOf<TEnum>(), choiceTexts: texts);

    /// <summary>A text in every language; short ones are a line.</summary>
    protected ContentField Text(string key, Func<T, LocalizedText?> read, Action<T, LocalizedText?> write, bool isLine = false) =>
        isLine
            ? Translated(key, FieldInput.Line, LineMaxLength, read, write)
            : Translated(key, FieldInput.Paragraph, ContentField.LongTextMaxLength, read, write);

    /// <summary>A long text in every language, in Markdown.</summary>
    protected ContentField RichText(string key, Func<T, LocalizedText?> read, Action<T, LocalizedText?> write) =>
        Translated(key, FieldInput.RichText, ContentField.RichTextMaxLength, read, write);

    private ContentField<T> Translated(
        string key, FieldInput input, int maxLength, Func<T, LocalizedText?> read, Action<T, LocalizedText?> write) =>
        Add(new ContentField<T>(key, input, _group)
        {
            IsTranslated = true,
            MaxLength = maxLength,
            Fault = input == FieldInput.RichText ? RichTextFault : _ => null,
            Read = item => TranslatedValues.Write(key, read(item)),
            Write = (item, values, _) => write(item, TranslatedValues.Read(key, values)),
        });

    /// <summary>A list of texts, one on each line; the n-th line of a language translates the n-th of the other.</summary>
    protected ContentField TextList(
        string key, Func<T, IReadOnlyList<LocalizedText>> read, Action<T, IReadOnlyList<LocalizedText>> write) =>
        Add(new ContentField<T>(key, FieldInput.Lines, _group)
        {
            IsTranslated = true,
            Read = item => TranslatedValues.WriteList(key, read(item)),
            Write = (item, values, _) => write(item, TranslatedValues.ReadList(key, values)),
            TidyTogether = values => TranslatedValues.WriteList(key, TranslatedValues.ReadList(key, values)),
        });

    /// <summary>A choice among other things of the network, any number of them.</summary>
    protected ContentField References<TTarget>(
        string key, ReferenceTarget<TTarget> target, Func<T, IEnumerable<string>> read, Action<T, IReadOnlyList<TTarget>> write)
        where TTarget : class =>
        Add(new ContentField<T>(key, FieldInput.Choices, _group)
        {
            Target = target,
            Read = item => [new(key, string.Join('\n', read(item).Order(StringComparer.Ordinal)))],
            Write = (item, values, references) => write(item, references.All<TTarget>(FieldFormats.SplitLines(values[key]))),
        });

    /// <summary>A choice of one other thing of the network.</summary>
    protected ContentField Reference<TTarget>(
        string key, ReferenceTarget<TTarget> target, Func<T, string?> read, Action<T, TTarget?> write)
        where TTarget : class =>
        Add(new ContentField<T>(key, FieldInput.Choice, _group)
        {
            Target = target,
            Read = item => [new(key, read(item) ?? "")],
            Write = (item, values, references) => write(item, references.One<TTarget>(values[key])),
        });

    /// <summary>One photograph of the library, or none.</summary>
    protected ContentField Picture(string key, Func<T, Photograph?> read, Action<T, Photograph?> write) =>
        Add(new ContentField<T>(key, FieldInput.Picture, _group)
        {
            Target = Targets.Photographs,
            Read = item => [new(key, read(item)?.Slug ?? "")],
            Write = (item, values, references) => write(item, references.One<Photograph>(values[key])),
        });

    /// <summary>Photographs in the order in which they are shown.</summary>
    protected ContentField Pictures(
        string key, ReferenceTarget<Photograph> target, Func<T, IEnumerable<string>> read, Action<T, IReadOnlyList<Photograph>> write) =>
        Add(new ContentField<T>(key, FieldInput.Pictures, _group)
        {
            Target = target,
            Read = item => [new(key, string.Join('\n', read(item)))],
            Write = (item, values, references) => write(item, references.All<Photograph>(FieldFormats.SplitLines(values[key]))),
        });

    protected ContentField Table(
        string key, IReadOnlyList<RowColumn> columns, Func<T, IEnumerable<FieldValues>> read,
        Action<T, IReadOnlyList<FieldValues>, References> write) =>
        Add(new ContentField<T>(key, FieldInput.Rows, _group)
        {
            Columns = columns,
            MaxLength = 100_000,
            Read = item => [new(key, TableRows.Write(read(item)))],
            Write = (item, values, references) => write(item, TableRows.Read(values[key]), references),
            Fault = value => TableRows.Fault(value, columns),
        });

    /// <summary>The end of every form: where the facts come from and how sure they are.</summary>
    protected void Provenance()
    {
        Group(ProvenanceGroup);
        Field("sources", FieldFormats.WebAddresses, item => item.Sources, (item, sources) => item.Sources = sources);
        Choice<Confidence>(
            "confidence", "Admin.Kinds.Confidence.", item => item.Confidence,
            (item, confidence) => item.Confidence = confidence).ForEditors();
        Table(
            FieldDoubt.FieldName, DoubtRows.Columns, item => DoubtRows.Of(item.Doubts),
            (item, rows, _) => item.Doubts = DoubtRows.To(rows)).ForEditors();
        Field("notes", FieldFormats.Paragraph, item => item.Notes, (item, notes) => item.Notes = notes).ForEditors();
    }

    /// <summary>What is saved must be readable: a text nested without end would be refused only when its page is made.</summary>
    private static FieldFault? RichTextFault(string text) =>
        RichTextDocument.IsReadable(text) ? null : "Admin.Editing.Problem.RichText";

    private ContentField<T> Add(ContentField<T> field)
    {
        _fields.Add(field);
        return field;
    }
}
