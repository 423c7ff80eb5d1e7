using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A style sheet or script that no page asks for is dead: it is edited in vain and nobody sees why.</summary>
public sealed class AssetTests
{
    private static readonly string[] Folders = ["/css/", "/js/"];

    [Fact]
    public void Every_style_sheet_and_script_is_asked_for() => Problems.None(Unasked(Assets(), Sources()));

    [Fact]
    public void A_sheet_that_nobody_asks_for_is_found() =>
        Assert.Equal(["/css/old.css"], Unasked(["/css/old.css", "/css/site/base.css"], ["<link href='@Asset(\"/css/site/base.css\")'>"]));

    private static IEnumerable<string> Unasked(IEnumerable<string> assets, IReadOnlyCollection<string> sources) =>
        assets.Where(asset => !sources.Any(source => source.Contains(asset, StringComparison.Ordinal)
            || source.Contains($"./{Path.GetFileName(asset)}", StringComparison.Ordinal)));

    private static IEnumerable<string> Assets() =>
        SourceFiles.Under("src/CcrNetwork.Web/wwwroot", "*.*")
            .Select(file => file.Replace('\\', '/').Split("/wwwroot")[1])
            .Where(asset => Folders.Any(folder => asset.StartsWith(folder, StringComparison.Ordinal)));

    private static List<string> Sources() =>
        [.. ((string[])["*.cshtml", "*.cs", "*.js"]).SelectMany(pattern => SourceFiles.Under("src/CcrNetwork.Web", pattern)).Select(File.ReadAllText)];
}
