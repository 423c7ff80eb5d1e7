using System.Text.RegularExpressions;

namespace CcrNetwork.Domain.Texts;

/// <summary>
/// Finds by what readers look up a place in a list: its own word, without the article and without the words that many places
/// share. « La Chartreuse de Neuville » stands under Neuville, « L’ARIA » under Aria, « Fondation Royaumont » under
/// Royaumont.
/// </summary>
public static partial class PlaceNames
{
    /// <summary>Folded, to be compared by ordinals; the whole name follows, so that the order is the same everywhere.</summary>
    public static string SortKey(string name)
    {
        var folded = Folding.Fold(name);
        var rest = WithoutArticle(folded);
        var own = Kind().Match(rest) is { Success: true } kind ? WithoutArticle(rest[kind.Length..]) : rest;
        return own.Length == 0 ? folded : $"{own} {folded}";
    }

    private static string WithoutArticle(string folded) =>
        Article().Match(folded) is { Success: true } article && article.Length < folded.Length ? folded[article.Length..] : folded;

    [GeneratedRegex("^(?:(?:l|la|le|les|the|il|lo|el|die|der|das) )")]
    private static partial Regex Article();

    /// <summary>What many places are, with what is said of it and what ties it to the name.</summary>
    [GeneratedRegex(
        "^(?:(?:abbaye|abbey|chartreuse|charterhouse|chateau|schloss|castle|domaine|fondation|fundacion|prieure|priory|couvent|convent|saline|saltworks|parc|moulin|maison|villa|palais"
        + "|landcommanderij|teatro|theatre|centre culturel de rencontre|centre culturel|centre|royal abbey|royal convent)"
        + "(?: (?:royale?|regionale?|internationale?|nationale?|notre dame|culturel de rencontre))*)"
        + "(?: (?:de la|de l|du|de|des|d|aux|au|of the|of))? (?=.)")]
    private static partial Regex Kind();
}
