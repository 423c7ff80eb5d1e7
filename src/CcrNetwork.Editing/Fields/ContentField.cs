using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Editing.Fields;

/// <summary>One field of a kind of content, as forms, history and exports see it: a key, a way to ask for it, and its limits.</summary>
public abstract class ContentField(string key, FieldInput input, string group)
{
    public const string TooLong = "Admin.Editing.Problem.TooLong";

    public const string Missing = "Admin.Editing.Problem.Required";

    public const int LongTextMaxLength = 8000;
    public const int RichTextMaxLength = 40_000;

    private static readonly char[] Between = [',', ';', ' ', '\n'];

    /// <summary>The name of the field in addresses of values, forms and exports: <c>lead</c>.</summary>
    public string Key { get; } = key;

    public FieldInput Input { get; } = input;

    /// <summary>The section of the form in which it stands.</summary>
    public string Group { get; } = group;

    /// <summary>Asked for once for each language.</summary>
    public bool IsTranslated { get; init; }

    /// <summary>In characters, for each value.</summary>
    public int MaxLength { get; init; } = LongTextMaxLength;

    /// <summary>The values that a choice offers; empty for other inputs and for references.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What comes before a choice's value in the texts of the interface, such as <c>Centres.Heritage.</c></summary>
    public string ChoiceTexts { get; init; } = "";

    /// <summary>The things that a reference may point to.</summary>
    public ReferenceTarget? Target { get; init; }

    /// <summary>
    /// The things whose slugs its values are in capitals. Staff may be ahead of them, as with a centre in a country that has no
    /// page yet; the files that travel with the portal may not.
    /// </summary>
    public ReferenceTarget? Known { get; private set; }

    /// <summary>Whether its values are codes of countries, which people choose and read by name.</summary>
    public bool NamesCountries { get; init; }

    public IReadOnlyList<RowColumn> Columns { get; init; } = [];

    /// <summary>Without it the item cannot be published; a draft may lack it.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Kept by ACCR staff: centre editors neither see nor change it.</summary>
    public bool IsForEditors { get; private set; }

    /// <summary>Given when the item is made and never changed.</summary>
    public bool IsFixed { get; private set; }

    /// <summary>Changed by the portal's own code and never by a form: what it holds was made, not typed.</summary>
    public bool IsKeptByPortal { get; private set; }

    /// <summary>The keys of its values: one, or one for each language.</summary>
    public IEnumerable<string> Keys => IsTranslated ? SiteLanguages.Codes.Select(KeyIn) : [Key];

    protected abstract FieldFault? FaultOf(string value);

    /// <summary>The one way to write a faultless value, so that spelling it otherwise is no change.</summary>
    protected abstract string Canonical(string value);

    public string KeyIn(string language) => ValueKey.Of(Key, language);

    public ContentField Required()
    {
        IsRequired = true;
        return this;
    }

    public ContentField ForEditors()
    {
        IsForEditors = true;
        return this;
    }

    public ContentField Among(ReferenceTarget known)
    {
        Known = known;
        return this;
    }

    public ContentField Fixed()
    {
        IsFixed = true;
        return this;
    }

    public ContentField KeptByPortal()
    {
        IsKeptByPortal = true;
        return this;
    }

    /// <summary>Values that cannot be kept, even in a draft.</summary>
    public IEnumerable<FieldProblem> Faults(FieldValues values)
    {
        foreach (var key in AllKeysIn(values).Where(values.Has))
        {
            var value = values[key];
            if (value.Length > MaxLength)
            {
                yield return new FieldProblem(key, TooLong, MaxLength, value.Length);
            }
            else if (FaultOf(value) is { } fault)
            {
                yield return new FieldProblem(key, fault.Text, fault.Arguments) { At = fault.At };
            }
        }
    }

    /// <summary>What a draft may lack and a published item may not. One language is enough: the portal says which one it shows.</summary>
    public IEnumerable<FieldProblem> Gaps(FieldValues values)
    {
        if (IsRequired && !Keys.Any(values.Has))
        {
            yield return new FieldProblem(Keys.First(), Missing);
        }
    }

    /// <summary>What the values name among the things of the network, in their order.</summary>
    public IEnumerable<NamedThing> Pointers(FieldValues values)
    {
        if (Target is not null)
        {
            foreach (var (index, slug) in FieldFormats.SplitLines(values[Key]).Index())
            {
                var isList = Input is FieldInput.Choices or FieldInput.Pictures;
                yield return new NamedThing(Key, Target, slug, isList ? FieldFormats.LineAt(index) : "");
            }
        }

        foreach (var column in Columns.Where(column => column.Target is not null))
        {
            foreach (var (index, row) in TableRows.Read(values[Key]).Index().Where(row => row.Item.Has(column.Key)))
            {
                yield return new NamedThing(Key, column.Target!, row[column.Key], $"{FieldFormats.LineAt(index)}.{column.Key}");
            }
        }
    }

    /// <summary>What the values name of <see cref="Known"/>.</summary>
    public IEnumerable<NamedThing> Named(FieldValues values) => Known is null
        ? []
        : values[Key].Split(Between, StringSplitOptions.RemoveEmptyEntries)
            .Select(one => new NamedThing(Key, Known, one.ToLowerInvariant(), ""));

    /// <summary>The values of this field as they are kept; all are without fault.</summary>
    public virtual IEnumerable<KeyValuePair<string, string>> Tidied(FieldValues values) =>
        AllKeysIn(values).Select(key => new KeyValuePair<string, string>(key, Canonical(InItsLines(values[key]))));

    /// <summary>Whether a value belongs to this field; a further language than the interface's counts too.</summary>
    public bool Owns(string valueKey) =>
        IsTranslated ? TranslatedValues.LanguageOf(Key, valueKey) is not null : valueKey == Key;

    /// <summary>A field of one line holds one, whatever a file or a script sends.</summary>
    private string InItsLines(string value) =>
        Columns.Count > 0 ? TableRows.Write(TableRows.Read(value).Select(row => row.With(Columns
            .Where(column => column.Input == FieldInput.Line)
            .SelectMany(column => column.Keys)
            .Select(key => new KeyValuePair<string, string>(key, CleanText.Line(row[key]))))))
        : Input == FieldInput.Line ? CleanText.Line(value)
        : value;

    protected IEnumerable<string> AllKeysIn(FieldValues values) => values.Filled.Keys.Where(Owns);
}

/// <summary>A field together with how it is read from an item and written to it.</summary>
public sealed class ContentField<T>(string key, FieldInput input, string group) : ContentField(key, input, group)
{
    public required Func<T, IEnumerable<KeyValuePair<string, string>>> Read { get; init; }

    /// <summary>Null for a field that its kind writes together with others.</summary>
    public required Action<T, FieldValues, References>? Write { get; init; }

    public Func<string, FieldFault?> Fault { get; init; } = _ => null;

    public Func<string, string> Tidy { get; init; } = value => value;

    /// <summary>Of a field whose languages are kept together, line by line: all of them as they are kept.</summary>
    public Func<FieldValues, IEnumerable<KeyValuePair<string, string>>>? TidyTogether { get; init; }

    public override IEnumerable<KeyValuePair<string, string>> Tidied(FieldValues values)
    {
        if (TidyTogether is null)
        {
            return base.Tidied(values);
        }

        var kept = new FieldValues(TidyTogether(values));
        return AllKeysIn(values).Concat(Keys).Distinct().Select(key => new KeyValuePair<string, string>(key, kept[key]));
    }

    protected override FieldFault? FaultOf(string value) => Fault(value);

    protected override string Canonical(string value) => Tidy(value);
}
