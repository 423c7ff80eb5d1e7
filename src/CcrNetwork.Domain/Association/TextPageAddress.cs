namespace CcrNetwork.Domain.Association;

/// <summary>
/// Says where a text page lies: the pages that every site has keep their short addresses, all others lie under <c>/pages</c>.
/// </summary>
public static class TextPageAddress
{
    public const string Accessibility = "accessibility";
    public const string Legal = "legal";
    public const string Privacy = "privacy";
    public const string Contact = "contact";

    /// <summary>The page in a language that is none of the site's, without the language of what stands around it.</summary>
    public static string InLanguage(string slug, string code) => $"/pages/{slug}/in/{code}";

    public static bool IsShort(string slug) => slug is Accessibility or Legal or Privacy or Contact;

    /// <summary>Without the language: <c>/legal</c>, <c>/pages/a-guide</c>.</summary>
    public static string Of(string slug) => IsShort(slug) ? $"/{slug}" : $"/pages/{slug}";
}
