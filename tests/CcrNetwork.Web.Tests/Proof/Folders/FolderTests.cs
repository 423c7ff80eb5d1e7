using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof.Folders;

/// <summary>
/// The rooms of the portal and the ways between them: the public features know nothing of the staff area, what several use
/// knows none of its users, and no folders refer to each other in a circle.
/// </summary>
public sealed class FolderTests
{
    private static readonly string Web = Path.Combine("src", "CcrNetwork.Web");

    private static readonly Lazy<List<(string Path, string Text)>> Sources = new(() =>
        [.. SourceFiles.Under(Web, "*.cs*").Select(file => (PathOf(file), File.ReadAllText(file)))]);

    private static readonly Lazy<List<FolderReference>> References = new(() =>
    [
        .. FolderReader.OfTypes(typeof(Program).Assembly.GetTypes()),
        .. Sources.Value.SelectMany(source => FolderReader.OfSource(source.Path, source.Text)),
    ]);

    /// <summary>What goes the wrong way all the same, and why.</summary>
    private static readonly Dictionary<(string From, string To), string> Exceptions = new()
    {
        [("Features/Media", "Areas/Admin/Photographs")] = "who may see the picture of a draft is decided by the rights of its form",
    };

    [Fact]
    public void No_reference_goes_the_wrong_way() =>
        Problems.None(References.Value.Concat(Sources.Value.SelectMany(source => FolderReader.OfTexts(source.Path, source.Text)))
            .Where(reference => FolderRules.Forbidden(reference) is not null && !Exceptions.ContainsKey((reference.From, reference.To)))
            .Select(reference => $"{reference.From} → {reference.To}: {FolderRules.Forbidden(reference)} ({reference.Where})"));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Problems.None(Exceptions.Keys
            .Where(way => !References.Value.Exists(reference => (reference.From, reference.To) == way))
            .Select(way => $"{way.From} → {way.To}"));

    [Fact]
    public void No_folders_refer_to_each_other_in_a_circle() =>
        Problems.None(FolderRules.Circles(References.Value).Select(circle => Drawn(circle, References.Value)));

    /// <summary>The circle with one place for each of its references, so that whoever reads it sees where to cut.</summary>
    private static string Drawn(IReadOnlyList<string> circle, List<FolderReference> references) =>
        string.Join(", ", circle) + string.Concat(references
            .Where(reference => circle.Contains(reference.From) && circle.Contains(reference.To))
            .GroupBy(reference => (reference.From, reference.To))
            .Select(
                way => $"\n    {way.Key.From} → {way.Key.To}: {string.Join("; ", way.Select(reference => reference.Where).Distinct().Take(4))}"));

    private static string PathOf(string file)
    {
        var path = file.Replace(Path.DirectorySeparatorChar, '/');
        return path[(path.IndexOf("src/CcrNetwork.Web/", StringComparison.Ordinal) + "src/CcrNetwork.Web/".Length)..];
    }

    [Fact]
    public void Planted_references_are_found_in_code_views_and_sources()
    {
        var types = FolderReader.OfTypes([typeof(Features.PlantedOne.First), typeof(Features.PlantedTwo.Second)]).ToList();

        Assert.Equal(["Features/PlantedOne → Features/PlantedTwo", "Features/PlantedTwo → Features/PlantedOne"], Ways(types));
        Assert.Equal(
            ["Features/News → Areas/Admin/Users", "Features/News → Infrastructure/Maps"],
            Ways(
                FolderReader.OfSource(
                    "Features/News/NewsQuery.cs",
                    "using CcrNetwork.Web.Areas.Admin.Users;\nusing static CcrNetwork.Web.Infrastructure.Maps.Distance;\n")));
        Assert.Equal(
            ["Features/News → Areas/Admin/Shared"],
            Ways(FolderReader.OfSource("Features/News/Index.cshtml", """<partial name="~/Areas/Admin/Shared/_Field.cshtml" />""")));
        Assert.Equal(
            ["Infrastructure/Forms → Areas/Admin/Shared"],
            Ways(FolderReader.OfTexts("Infrastructure/Forms/Field.cs", """const string Key = "Admin.Shared.Required";""")));
    }

    [Fact]
    public void Planted_circles_and_wrong_ways_are_told()
    {
        FolderReference[] references =
        [
            new("Features/A", "Features/B", ""), new("Features/B", "Features/C", ""), new("Features/C", "Features/A", ""),
            new("Features/D", "Features/A", ""), new("Features/A", "Infrastructure/E", ""),
            new("Infrastructure/E", "Infrastructure/F", ""), new("Infrastructure/F", "Infrastructure/E", ""),
        ];

        Assert.Equal(
            ["Features/A Features/B Features/C", "Infrastructure/E Infrastructure/F"],
            FolderRules.Circles(references).Select(circle => string.Join(' ', circle)));
        Assert.All(
            new FolderReference[]
            {
                new("Infrastructure/E", "Features/A", ""), new("Infrastructure/E", "Areas/Admin/Users", ""),
                new("Features/A", "Areas/Admin", ""),
                new("Features/A", "Composition", ""), new("Areas/Admin/Users", "Composition", ""),
            },
            reference => Assert.NotNull(FolderRules.Forbidden(reference)));
        Assert.All(
            new FolderReference[]
            {
                new("Areas/Admin/Users", "Features/A", ""),
                new("Composition", "Areas/Admin", ""),
                new("Features/A", "Infrastructure/E", ""),
            },
            reference => Assert.Null(FolderRules.Forbidden(reference)));
    }

    private static IEnumerable<string> Ways(IEnumerable<FolderReference> references) =>
        references.Select(reference => $"{reference.From} → {reference.To}").Distinct().Order(StringComparer.Ordinal);
}
