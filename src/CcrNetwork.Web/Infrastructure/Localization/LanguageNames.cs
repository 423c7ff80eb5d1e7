using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Names the languages of the network (<see cref="NetworkLanguages"/>) in the language of the request.</summary>
public static class LanguageNames
{
    public const string Key = "Shared.Language.";

    /// <summary>As in « en français », “in French”.</summary>
    public static string InSentence(string code, Texts texts) =>
        SiteLanguages.Current.Writing.LowersLanguages ? Formats.LowerFirst(Of(code, texts)) : Of(code, texts);

    /// <summary>What a language calls itself: « Deutsch », « العربية ».</summary>
    public static string Own(string code) =>
        SiteLanguages.Find(code)?.Name ?? (LocalizedText.IsLanguage(code) ? CultureInfo.GetCultureInfo(code).NativeName : code);

    public static string Of(string code, Texts texts) => texts.Has(Key + code) ? texts[Key + code] : SiteLanguages.Find(code)?.Name ?? code;
}
