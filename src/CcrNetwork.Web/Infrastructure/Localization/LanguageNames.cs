using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Languages in which people of the network work and write documents, named in the language of the request.</summary>
public static class LanguageNames
{
    public const string Texts = "Shared.Language.";

    private static readonly string[] Further =
        ["ar", "cs", "de", "es", "hu", "it", "lb", "lt", "nl", "pl", "pt", "ro", "uk"];

    /// <summary>ISO 639-1: the languages of the site, and those of the network's centres and neighbours.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. SiteLanguages.Codes.Union(Further)];

    /// <summary>As in « en français », “in French”.</summary>
    public static string InSentence(string code, Texts texts) =>
        SiteLanguages.Current.Writing.LowersLanguages ? Formats.LowerFirst(Of(code, texts)) : Of(code, texts);

    public static string Of(string code, Texts texts) => texts.Has(Texts + code) ? texts[Texts + code] : SiteLanguages.Find(code)?.Name ?? code;
}
