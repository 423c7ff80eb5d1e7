using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Forms;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>What somebody seeks among the many things that one field of a form may point to.</summary>
public sealed record ChoiceSearch(string FieldKey, string Words)
{
    /// <summary>The button of the form, whose value is the field.</summary>
    public const string Button = "find";

    public const int LongestWords = 100;

    /// <summary>The name of the text box in which the words for a field are typed.</summary>
    public static string NameOf(string field) => $"find-{field}";

    /// <summary>The search that an address carries; null when it is none.</summary>
    public static ChoiceSearch? Of(string? field, string? words) =>
        string.IsNullOrEmpty(field) ? null : new ChoiceSearch(field, CleanText.Cut(CleanText.Line(words ?? ""), LongestWords));

    /// <summary>The search that the form of an item was sent with; null when it is for none of its fields.</summary>
    public static ChoiceSearch? Of(ContentKind kind, IFormCollection form) =>
        kind.Fields.FirstOrDefault(f => f.Key == form[Button].ToString()) is { } asked ? Of(asked.Key, form) : null;

    /// <summary>What was sought for a field.</summary>
    public static ChoiceSearch? Of(string fieldKey, IFormCollection form) => Of(fieldKey, form[NameOf(fieldKey)].ToString());

    /// <summary>What comes after the address of a form that shows what was found, at its field.</summary>
    /// <param name="with">The further language that the form shows.</param>
    public string ToQuery(string? with = null)
    {
        var query = QueryString.Create(Button, FieldKey).Add("words", Words);
        return (with is null ? query : query.Add("with", with)).Value + $"#{Field.IdOf(FieldKey)}";
    }
}

/// <summary>The search that a form offers beside the choices of a field.</summary>
/// <param name="Address">Where the form goes with it; it comes back with everything that was typed.</param>
/// <param name="Words">What was sought; empty before.</param>
/// <param name="Outcome">What came of it, in words; null before.</param>
public sealed record SearchBox(string FieldKey, string Label, string Address, string Words = "", string? Outcome = null);
