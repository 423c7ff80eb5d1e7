using System.IO.Compression;
using CcrNetwork.Data.Accounts;
using CcrNetwork.Web.Areas.Admin.Access;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>Which passwords are everybody's first guess, or lie in the lists of those that were stolen.</summary>
public sealed class PasswordRulesTests
{
    private const int FewestThatAreLongEnough = 3000;

    private readonly PasswordRules _rules = new();

    /// <summary>As many of the commonest as the standard asks for, of those that are long enough to be chosen here.</summary>
    [Fact]
    public void The_list_of_common_and_stolen_passwords_is_long_and_every_one_of_it_is_refused()
    {
        using var reader = new StreamReader(new GZipStream(
            typeof(PasswordRules).Assembly.GetManifestResourceStream("Access.common-passwords.txt.gz")!, CompressionMode.Decompress));
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var longEnough = words.Where(word => word.Length is >= Account.PasswordMinLength and <= Account.PasswordMaxLength).ToList();

        Assert.True(longEnough.Count > FewestThatAreLongEnough, $"{longEnough.Count} are long enough.");
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Count(), words.Length);
        Assert.All(longEnough, word => Assert.NotNull(_rules.ProblemWith(word)));
    }

    [Theory]
    [InlineData("123qweasdzxc")]
    [InlineData("Leavemealone")]
    [InlineData("q1w2e3r4t5y6")]
    [InlineData("chickenwing101")]
    [InlineData("azertyuiop12")]
    [InlineData("password1234")]
    [InlineData("123456123456")]
    public void A_common_or_stolen_one_is_refused(string password) =>
        Assert.Equal("Admin.Access.PasswordCommon", _rules.ProblemWith(password));

    [Theory]
    [InlineData("quatre murs et un toit")]
    [InlineData("le figuier du cloître penche")]
    [InlineData("Xk4-rue des Tanneurs-91")]
    public void A_phrase_that_nobody_else_has_is_taken(string password) =>
        Assert.Null(_rules.ProblemWith(password, "Ada Lovelace", "ada@example.org"));
}
