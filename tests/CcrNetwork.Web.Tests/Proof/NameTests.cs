using System.Reflection;
using System.Text.RegularExpressions;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// Names keep to docs/words.md: a file bears the name of its public type, no two types have one name, and whatever the container
/// makes bears a role of the table, is called by its act, or bears the plural of what it keeps.
/// </summary>
public sealed partial class NameTests
{
    private static readonly Assembly[] Solution =
        [typeof(ContentItem).Assembly, typeof(NetworkDbContext).Assembly, typeof(ContentKind).Assembly, typeof(Program).Assembly];

    /// <summary>A controller is called as its folder, where its views lie: one for the public, one for staff.</summary>
    private static readonly string[] OnBothSides = ["RegistrationsController", "SearchController"];

    private static readonly string[] Empty = ["Manager", "Util", "Utils", "Helpers", "Dto", "Impl", "ViewModel"];

    [Fact]
    public void A_file_bears_the_name_of_its_public_type()
    {
        var files = SourceFiles.Under("src", "*.cs")
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetFileName(file), Types: PublicTypesIn(File.ReadAllText(file))))
            .ToList();
        var read = files.SelectMany(file => file.Types).ToHashSet(StringComparer.Ordinal);

        Problems.None(files
            .Where(file => !IsNamedAfterAType(file.Name, file.Types))
            .Select(file => $"{file.Name}: {string.Join(", ", file.Types)}"));
        Problems.None(Types()
            .Where(type => type.IsPublic && !read.Contains(NameOf(type)))
            .Select(type => $"{type} was not found in the source"));
    }

    [Fact]
    public void A_name_is_given_once() =>
        Problems.None(Twice(Types().Select(type => (type.Name, Where: type.FullName!))).Except(OnBothSides));

    [Fact]
    public void A_declaration_of_fields_is_called_as_its_item() => Problems.None(
        from type in Types()
        where type is { IsAbstract: false, BaseType: { IsGenericType: true } declares }
            && declares.GetGenericTypeDefinition() == typeof(ContentKind<>)
            && type.Name != declares.GenericTypeArguments[0].Name + "ContentKind"
        select type.Name);

    [Fact]
    public void Whatever_the_container_makes_has_a_role_an_act_or_a_plural()
    {
        var page = SourceFiles.Read("docs", "words.md");
        var own = FirstCells(page, "## Names of their own");
        var made = MadeByTheContainer();

        Assert.True(made.Count > 200, $"Only {made.Count} types were found.");
        Problems.None(WithoutRole(made, FirstCells(page, "## Roles"), own));
        Problems.None(own
            .Where(name => !made.Contains(name) && Types().All(type => NameOf(type) != name))
            .Select(name => $"{name} is in the table and nowhere else"));
    }

    [Fact]
    public void No_name_is_empty() => Problems.None(
        Types().Select(NameOf).Where(name => Array.Exists(Empty, ending => name.EndsWith(ending, StringComparison.Ordinal))));

    [Fact]
    public void Faults_are_found()
    {
        Assert.False(IsNamedAfterAType("Forms.cs", PublicTypesIn("namespace A;\n\npublic sealed record RoleForm(int Id);\n")));
        Assert.True(IsNamedAfterAType("Forms.cs", PublicTypesIn("namespace A;\n\ninternal sealed class RoleForm;\n")));
        Assert.Equal(["CallRow"], Twice([("CallRow", "A.CallRow"), ("CallRow", "B.CallRow"), ("CallCard", "B.CallCard")]));
        Assert.Equal(["Gatherer"], WithoutRole(["LinkGathering", "Sessions", "HomeQuery", "Fence", "Gatherer"], ["Query"], ["Fence"]));
    }

    private static IEnumerable<string> Twice(IEnumerable<(string Name, string Where)> types) =>
        types.GroupBy(type => type.Name).Where(group => group.Count() > 1).Select(group => group.Key);

    private static IEnumerable<string> WithoutRole(
        IEnumerable<string> names, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> own) =>
        names.Where(name => !own.Contains(name)
            && !name.EndsWith("ing", StringComparison.Ordinal)
            && !(name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal))
            && !roles.Any(role => name.EndsWith(role, StringComparison.Ordinal)));

    /// <summary>What stands in quotes in the first column of the table below a heading.</summary>
    private static HashSet<string> FirstCells(string page, string heading)
    {
        var section = page[page.IndexOf(heading, StringComparison.Ordinal)..].Split("\n## ")[0];
        return [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Quoted().Matches(line.Split('|')[1]).Select(word => word.Groups[1].Value))];
    }

    private static IReadOnlyCollection<string> MadeByTheContainer()
    {
        List<Type> made = [];
        using var portal = new UncachedSite();
        using var site = portal.WithWebHostBuilder(host => host.ConfigureTestServices(services => made.AddRange(
            services.Where(service => !service.IsKeyedService)
                .Select(service => service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ServiceType))));
        _ = site.Services;
        return made.Where(type => Solution.Contains(type.Assembly) && !type.IsInterface && !type.IsAbstract)
            .Select(NameOf)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Type> Types() => Solution
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsNested && !type.Name.StartsWith('<'))
        .Where(type => type.Namespace?.StartsWith("CcrNetwork.", StringComparison.Ordinal) == true);

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static List<string> PublicTypesIn(string source) => [.. PublicTypes().Matches(source).Select(type => type.Groups[1].Value)];

    /// <summary>Of two names, as in <c>Formats.Dates.cs</c>, the first counts; a generic type may lie beside its base.</summary>
    private static bool IsNamedAfterAType(string file, List<string> types) =>
        types.Count == 0 || types.Exists(type => file.Split('.')[0] is var name && (name == type || name == type + "Of"));

    [GeneratedRegex(@"^public (?:\w+ )*?(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicTypes();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Quoted();
}
