namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>What its owner knows a browser by: “Firefox, Windows”. Nothing more of it is kept.</summary>
public static class BrowserName
{
    private static readonly (string Mark, string Name)[] Browsers =
        [(
            "Edg",
            "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/",
            "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [(
            "Android",
            "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS",
            "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Empty when nothing is recognised.</summary>
    public static string Of(string userAgent) =>
        string.Join(", ", new[] { NameIn(Browsers, userAgent), NameIn(Systems, userAgent) }.OfType<string>());

    private static string? NameIn((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(entry => userAgent.Contains(entry.Mark, StringComparison.Ordinal)).Name;
}
