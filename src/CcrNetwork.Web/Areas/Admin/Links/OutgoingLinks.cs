using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.RichTexts;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <param name="Key">Of the value that holds it.</param>
public sealed record OutgoingLink(string Key, Uri Address);

/// <summary>
/// The links to other sites in the fields of an item, of whatever kind: those of its rich texts, and every line or cell that
/// is an address of the web.
/// </summary>
public static class OutgoingLinks
{
    public static IEnumerable<OutgoingLink> In(ContentKind kind, FieldValues values) =>
        kind.Fields
            .SelectMany(field => values.Filled.Where(value => field.Owns(value.Key)).SelectMany(value =>
                TextsOf(field, value.Value).Select(AddressOf).OfType<Uri>().Select(address => new OutgoingLink(value.Key, address))))
            .Distinct();

    private static IEnumerable<string> TextsOf(ContentField field, string value) => field.Input switch
    {
        FieldInput.RichText => RichText.LinksIn(value),
        FieldInput.Rows => TableRows.Read(value).SelectMany(row => row.Filled.Values),
        _ => FieldFormats.SplitLines(value),
    };

    private static Uri? AddressOf(string text) =>
        WebAddress.TryParse(text, out var address) ? address.Uri : null;
}
