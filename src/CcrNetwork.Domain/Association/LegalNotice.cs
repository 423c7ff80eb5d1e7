using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Association;

/// <summary>
/// Checks that the legal notice says what it must before the site may go online (law of 21 June 2004, article 1-1).
/// </summary>
public static partial class LegalNotice
{
    /// <summary>The address of the text page that is the legal notice.</summary>
    public const string Slug = "legal";

    /// <summary>What the French text does not speak of; everything, while there is no text.</summary>
    public static IReadOnlyList<LegalDuty> MissingFrom(LocalizedText? body)
    {
        var text = body is null ? "" : Folding.Fold(body.In(SiteLanguages.Default).Text);
        return [.. Enum.GetValues<LegalDuty>().Where(duty => !WordsOf(duty).IsMatch(text))];
    }

    private static Regex WordsOf(LegalDuty duty) => duty == LegalDuty.Host ? Host() : Director();

    [GeneratedRegex(
        @"\b(direct(eur|rice|ion)|responsable) de (la )?publication\b|\bpublication director\b|\bdirector of publication\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Director();

    [GeneratedRegex(@"\bheberge(e|ur|ment)?\b|\bhost(ed|ing)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
