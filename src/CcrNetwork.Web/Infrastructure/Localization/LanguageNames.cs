namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Languages in which people of the network work and write documents, named in the language of the request.</summary>
public static class LanguageNames
{
    public const string Texts = "Shared.Language.";

    /// <summary>ISO 639-1.</summary>
    public static readonly IReadOnlyList<string> Codes =
        ["fr", "en", "ar", "cs", "de", "es", "hu", "it", "lb", "lt", "nl", "pl", "pt", "ro", "uk"];

    /// <summary>As in « en français », “in French”.</summary>
    public static string InSentence(string code, Texts texts) =>
        SiteLanguages.Current.Code == "fr" ? Formats.LowerFirst(Of(code, texts)) : Of(code, texts);

    public static string Of(string code, Texts texts) => Codes.Contains(code) ? texts[Texts + code] : code;
}
