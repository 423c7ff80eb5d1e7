using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// The Nu Html Checker, a program in Java: its jar is that of VNU_JAR, else the one that <c>.ci/run</c> puts into the folder of the
/// tests' tools.
/// </summary>
internal static class NuChecker
{
    private const string PathVariable = "VNU_JAR";
    private const int MostTold = 40;

    private static readonly string Jar = Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named
        ? named
        : Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "ccr-tests", "vnu.jar");

    public static string? ReasonToSkip { get; } =
        !File.Exists(Jar) ? $"No Nu Html Checker at {Jar}; {PathVariable} may name another."
        : !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "java")))
            ? "java is missing: install default-jre-headless."
            : null;

    /// <summary>The errors of all pages, each once, with the first page that has it and how many more do.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(IEnumerable<(string Name, string Html)> pages)
    {
        var folder = Directory.CreateTempSubdirectory("ccr-nu-");
        try
        {
            var names = new List<string>();
            foreach (var (name, html) in pages)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{names.Count}.html"), html);
                names.Add(name);
            }

            Assert.NotEmpty(names);
            using var told = JsonDocument.Parse(await RunAsync(folder.FullName));
            return
            [
                .. told.RootElement
                    .GetProperty("messages")
                    .EnumerateArray()
                    .Where(message => message.GetProperty("type").GetString() != "info")
                    .Select(message => (Text: TextOf(message), Page: names[PageOf(message)]))
                    .GroupBy(error => error.Text)
                    .Take(MostTold)
                    .Select(error => $"{error.First().Page}{(error.Count() > 1 ? $" and {error.Count() - 1} more" : "")}: {error.Key}"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string TextOf(JsonElement message) =>
        $"{message.GetProperty("message").GetString()} {(message.TryGetProperty("extract", out var extract) ? extract.GetString()!.ReplaceLineEndings(" ") : "")}";

    private static int PageOf(JsonElement message) =>
        int.Parse(Path.GetFileNameWithoutExtension(message.GetProperty("url").GetString()!), CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string folder)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            var argument in new[] { "-Xss2m", "-jar", Jar, "--errors-only", "--exit-zero-always", "--format", "json", "--stdout", folder })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var faults = process.StandardError.ReadToEndAsync();
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await faults);
        return answer;
    }
}

/// <summary>Skipped aloud where the checker or its Java is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NuFactAttribute : FactAttribute
{
    public NuFactAttribute() => Skip = NuChecker.ReasonToSkip;
}
