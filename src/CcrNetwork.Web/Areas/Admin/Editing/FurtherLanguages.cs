namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Languages of the network's centres and neighbours, in which a text may exist besides French and English.</summary>
public static class FurtherLanguages
{
    public static readonly IReadOnlyList<string> All = ["ar", "cs", "de", "es", "hu", "it", "lb", "lt", "nl", "pl", "pt", "ro", "uk"];

    /// <summary>The language that an address asks to add to a form; null for none, or for one that is not offered.</summary>
    public static string? Find(string? code) => All.FirstOrDefault(language => language == code);
}
