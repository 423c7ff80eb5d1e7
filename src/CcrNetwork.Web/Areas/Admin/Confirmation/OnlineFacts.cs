using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Areas.Admin.Confirmation;

public sealed record OnlineFact(string Label, string? Language, string Value);

/// <summary>What the public reads about an item, field by field, in words.</summary>
public sealed class OnlineFacts(FieldTexts texts)
{
    public IReadOnlyList<OnlineFact> Of(ContentKind kind, ContentItem item)
    {
        var values = kind.Read(item);
        return
        [
            .. kind.Fields
                .Where(
                    f => !f.IsForEditors && !f.IsKeptByPortal
                        && f.Input is not (FieldInput.Pictures or FieldInput.Picture)
                        && f.Group != ContentKind.ProvenanceGroup)
                .SelectMany(f => values.Filled.Keys.Where(f.Owns).OrderBy(PlaceOfLanguage).ThenBy(key => key, StringComparer.Ordinal))
                .Select(key => new OnlineFact(
                    texts.LabelOfValue(kind, key), ValueKey.LanguageOf(key), texts.Readable(kind, key, values[key]))),
        ];
    }

    /// <summary>The languages of the site come first, in their order, as in the form.</summary>
    private static int PlaceOfLanguage(string key) =>
        SiteLanguages.Codes.ToList().IndexOf(ValueKey.LanguageOf(key) ?? "") is >= 0 and var place
            ? place
            : SiteLanguages.Codes.Count;
}
