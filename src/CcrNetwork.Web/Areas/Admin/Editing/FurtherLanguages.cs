using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Areas.Admin.Editing;

/// <summary>Languages of the network's centres and neighbours, in which a text may exist besides those of the site.</summary>
public static class FurtherLanguages
{
    public static IReadOnlyList<string> All { get; } = [.. NetworkLanguages.Codes.Except(SiteLanguages.Codes)];

    /// <summary>The language that an address asks to add to a form; null for none, or for one that is not offered.</summary>
    public static string? Find(string? code) => All.FirstOrDefault(language => language == code);
}
