namespace CcrNetwork.Browser.Tests.Support;

/// <summary>The browser of the machine: that of CHROMIUM_PATH, else the one that Debian installs.</summary>
internal static class Chromium
{
    private const string PathVariable = "CHROMIUM_PATH";
    private const string UsualPath = "/usr/bin/chromium";

    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static string ExecutablePath { get; } = Environment.GetEnvironmentVariable(PathVariable) ?? UsualPath;

    public static string? ReasonToSkip { get; } =
        File.Exists(ExecutablePath) ? null : $"No Chromium at {ExecutablePath}; {PathVariable} may name another.";
}
