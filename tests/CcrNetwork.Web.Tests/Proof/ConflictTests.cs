using System.Text.RegularExpressions;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>A save that failed is understood by its kind: a time-out or a text that is too long is no conflict.</summary>
public sealed partial class ConflictTests
{
    [Fact]
    public void No_code_takes_any_failed_save_for_a_conflict() =>
        Problems.None(SourceFiles.Under("src", "*.cs")
            .Where(file => TakesAny(File.ReadAllText(file)))
            .Select(file => $"{Path.GetFileName(file)} catches DbUpdateException without asking for its kind."));

    [Theory]
    [InlineData("catch (DbUpdateException)\n{", true)]
    [InlineData("catch (DbUpdateException fault)\n{", true)]
    [InlineData("catch (DbUpdateException fault) when (fault.IsConflict())", false)]
    [InlineData("catch (DbUpdateConcurrencyException)\n{", false)]
    public void One_without_its_kind_is_found(string code, bool takesAny) => Assert.Equal(takesAny, TakesAny(code));

    private static bool TakesAny(string code) => WithoutKind().IsMatch(code);

    [GeneratedRegex(@"catch\s*\(DbUpdateException\b[^)]*\)(?!\s*when)")]
    private static partial Regex WithoutKind();
}
