using CcrNetwork.Domain.Content;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>The doubts about one field, as they stand under it.</summary>
/// <param name="Path">Where the form is sent to say that the fact is right, or to take that back.</param>
public sealed record DoubtBox(string FieldKey, string Label, IReadOnlyList<FieldDoubt> Doubts, string Path)
{
    public bool IsOpen => Doubts.Any(doubt => doubt.SettledOn is null);

    public string ActionOf(string act) => $"{Path}/{act}?field={FieldKey}";
}
