using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Kinds;

namespace CcrNetwork.Editing.Tests;

/// <summary>Which library may know which: Domain knows none, Data the domain, Editing both, and none of them the web.</summary>
public sealed partial class ProjectTests
{
    private static readonly Assembly Domain = typeof(ContentItem).Assembly;
    private static readonly Assembly Data = typeof(NetworkDbContext).Assembly;
    private static readonly Assembly Editing = typeof(ContentKind).Assembly;

    [Fact]
    public void Editing_knows_nothing_of_the_web() => Assert.Empty(WebIn(Editing));

    [Fact]
    public void Each_library_knows_those_below_it_alone()
    {
        Assert.Empty(OwnIn(Domain));
        Assert.Equal(["CcrNetwork.Domain"], OwnIn(Data));
        Assert.Equal(["CcrNetwork.Data", "CcrNetwork.Domain"], OwnIn(Editing));
        Assert.Empty(WebIn(Domain));
    }

    /// <summary>
    /// The control: accounts and the key ring tie Data to the libraries of ASP.NET Core that store them, and that is seen.
    /// </summary>
    [Fact]
    public void A_reference_to_the_web_is_found() =>
        Assert.Contains("Microsoft.AspNetCore.Identity.EntityFrameworkCore", WebIn(Data));

    /// <summary>The folders of the engine build on each other in this order, so that there is no circle among them.</summary>
    [Fact]
    public void A_folder_of_the_engine_knows_those_before_it_alone() => Assert.Empty(Upwards(SourcesOf("CcrNetwork.Editing")));

    [Fact]
    public void A_folder_that_knows_a_later_one_and_one_without_its_place_are_found()
    {
        Assert.Equal(["Kinds knows Drafts"], Upwards([("Kinds", "using CcrNetwork.Editing.Drafts;\nusing CcrNetwork.Editing.Fields;\n")]));
        Assert.Equal(["Imaginary has no place"], Upwards([("Imaginary", "")]));
    }

    private static List<string> Upwards(IEnumerable<(string Folder, string Source)> files)
    {
        string[] order = ["Files", "Fields", "Kinds", "Rights", "Drafts", "Publication", "Imports", "Seeding", "Withholding"];
        return
        [
            .. from file in files
               let place = Array.IndexOf(order, file.Folder)
               from used in place < 0 ? [""] : Engine().Matches(file.Source).Select(match => match.Groups["folder"].Value)
               where place < 0 || Array.IndexOf(order, used) > place
               select place < 0 ? $"{file.Folder} has no place" : $"{file.Folder} knows {used}",
        ];
    }

    /// <summary>The files of a project that lie in a folder; those beside the project's file put the folders together.</summary>
    private static IEnumerable<(string Folder, string Source)> SourcesOf(string project, [CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", project));
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let folder = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0]
               where folder is not ("obj" or "bin") && !folder.EndsWith(".cs", StringComparison.Ordinal)
               select (folder, File.ReadAllText(file));
    }

    [GeneratedRegex(@"^using CcrNetwork\.Editing\.(?<folder>\w+);", RegexOptions.Multiline)]
    private static partial Regex Engine();

    private static IEnumerable<string> WebIn(Assembly assembly) => NamesIn(assembly, "Microsoft.AspNetCore");

    private static IEnumerable<string> OwnIn(Assembly assembly) => NamesIn(assembly, "CcrNetwork");

    private static IEnumerable<string> NamesIn(Assembly assembly, string beginning) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
