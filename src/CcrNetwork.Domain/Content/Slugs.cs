using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Content;

/// <summary>The last part of addresses: lower-case ASCII letters, digits and hyphens.</summary>
public static class Slugs
{
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= ContentItem.SlugMaxLength
        && text[0] != '-' && text[^1] != '-'
        && text.All(character => character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character));

    /// <summary>A slug made of a name; empty when the name has no Latin letter or digit.</summary>
    public static string Of(string name)
    {
        var words = Folding.Words(name).Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        var slug = string.Join('-', words);
        return (slug.Length > ContentItem.SlugMaxLength ? slug[..ContentItem.SlugMaxLength] : slug).Trim('-');
    }
}
