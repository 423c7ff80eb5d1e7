using System.Runtime.CompilerServices;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The files of the project as they lie beside the tests.</summary>
internal static class SourceFiles
{
    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root(), .. path]));

    public static IEnumerable<string> Under(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
            .Where(file => !IsMade(file, "obj") && !IsMade(file, "bin"))
            .Order(StringComparer.Ordinal);

    private static bool IsMade(string file, string folder) =>
        file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    public static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
