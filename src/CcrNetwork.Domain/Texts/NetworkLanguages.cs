namespace CcrNetwork.Domain.Texts;

/// <summary>Lists the languages in which people of the network work and write documents.</summary>
public static class NetworkLanguages
{
    private static readonly string[] Further =
        ["ar", "cs", "de", "es", "fa", "hu", "it", "lb", "lt", "nl", "pl", "ps", "pt", "ro", "ru", "tr", "uk", "zh"];

    /// <summary>ISO 639-1: the languages of the site, and those of the network's centres and neighbours.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. SiteLanguages.Codes.Union(Further)];
}
