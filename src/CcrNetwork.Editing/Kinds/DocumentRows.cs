using CcrNetwork.Domain.Cooperation;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Kinds;

/// <summary>Documents that can be read elsewhere, as rows and back.</summary>
internal static class DocumentRows
{
    public static IReadOnlyList<RowColumn> Columns { get; } =
        [RowColumn.Text("label").Required(), RowColumn.Of("url", FieldFormats.WebAddress).Required()];

    public static IEnumerable<FieldValues> Of(IEnumerable<ProjectDocument> documents) => documents.Select(document =>
        new FieldValues([.. TranslatedValues.Write("label", document.Title), new("url", document.Url)]));

    public static IReadOnlyList<ProjectDocument> To(IEnumerable<FieldValues> rows) =>
        [.. rows.Select(row => new ProjectDocument(TranslatedValues.Read("label", row) ?? LocalizedText.Empty, row["url"]))];
}
