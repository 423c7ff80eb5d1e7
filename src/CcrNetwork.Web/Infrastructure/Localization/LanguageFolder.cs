using System.Text.Json;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// The languages that an installation adds to those of the portal: one file each in the folder <c>Languages:Folder</c>, with the
/// habits of the language and its texts. So a translation can be tried before it becomes part of the portal.
/// </summary>
public static class LanguageFolder
{
    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Languages:Folder"] is { Length: > 0 } folder)
        {
            SiteLanguages.Add(Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read));
        }
    }

    private static SiteLanguage Read(string file)
    {
        try
        {
            return SiteLanguages.Read(File.ReadAllText(file));
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"“{file}” is no language: {exception.Message}", exception);
        }
    }
}
