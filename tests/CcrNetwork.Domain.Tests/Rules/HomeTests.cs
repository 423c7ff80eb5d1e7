using System.Text.RegularExpressions;

namespace CcrNetwork.Domain.Tests.Rules;

/// <summary>A rule that is told twice is soon told in two ways: each has its one file, and nobody else says what belongs to it.</summary>
public sealed partial class HomeTests
{
    /// <summary>What a second telling of a rule would look like, and the files that may say it.</summary>
    private static readonly (string Rule, Regex Sign, string[] Homes)[] Rules =
    [
        // The last asks only whether the portal's own address is one of TLS.
        ("web address", WebAddresses(), ["WebAddress.cs", "RedirectForm.cs", "HostModule.cs"]),
        ("e-mail address", Mailboxes(), ["EmailAddress.cs"]),
        ("slug", SlugPatterns(), ["Slug.cs"]),
        // The last two write addresses in small letters and read the columns of a workbook.
        (
            "codes of countries and currencies", Capitals(),
            ["CountryCode.cs", "Currency.cs", "CanonicalAddressMiddleware.cs", "Workbook.cs"]),
        ("position", Positions(), ["Position.cs"]),
        ("last year", LastYears(), ["Year.cs"]),
        ("first year of the label", LabelYears(), ["LabelYear.cs"]),
        ("cut of a page", PageCuts(), ["PageCut.cs"]),
        ("instant of now", Nows(), ["Clocks.cs"]),
        ("language of a value", KeyEnds(), ["ValueKey.cs"]),
        // One rolls back whatever it did, one asks about each centre in a unit of its own, one answers who came second.
        ("transaction", Transactions(), ["Transactions.cs", "PreviewMiddleware.cs", "YearlyConfirmation.cs", "NetworkSeeder.cs"]),
        // The second is compiled once, so that it says everything itself.
        ("what is public or was", PublicOrGone(), ["ContentScopes.cs", "CentreDetailsQuery.cs"]),
        ("call that is over", CallsOver(), ["CallStates.cs"]),
        ("writing of a feed", Feeds(), ["FeedController.cs"]),
        ("writing of comma-separated text", CsvWriters(), ["CsvText.cs"]),
        (
            "answer to a form that cannot be taken", Unprocessable(),
            ["PageController.cs", "ImportsController.cs", "PhotographsController.cs"]),
    ];

    [Fact]
    public void Each_rule_has_one_home()
    {
        var files = Directory.GetFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"))
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .ToList();

        Assert.True(files.Count > 500);
        Assert.Empty(SecondTellings(files));
        Assert.All(Rules, rule => Assert.Contains(files, file => file.Name == rule.Homes[0] && rule.Sign.IsMatch(file.Text)));
    }

    [Theory]
    [InlineData("address.Scheme is \"http\" or \"https\"", "web address")]
    [InlineData("uri.Scheme == Uri.UriSchemeHttps", "web address")]
    [InlineData("[RegularExpression(\"https?://.+\")]", "web address")]
    [InlineData("[Required, EmailAddress]", "e-mail address")]
    [InlineData("MailboxAddress.TryParse(text, out var box)", "e-mail address")]
    [InlineData("text.IndexOf('@', StringComparison.Ordinal)", "e-mail address")]
    [InlineData("[GeneratedRegex(\"^[a-z0-9]+(-[a-z0-9]+)*$\")]", "slug")]
    [InlineData("code.All(char.IsAsciiLetterUpper)", "codes of countries and currencies")]
    [InlineData("Math.Abs(latitude) <= 90", "position")]
    [InlineData("year is >= 1000 and <= 2200", "last year")]
    [InlineData("labelledIn < 1996", "first year of the label")]
    [InlineData("(total + PageSize - 1) / PageSize", "cut of a page")]
    [InlineData("clock.GetUtcNow().UtcDateTime", "instant of now")]
    [InlineData("LanguageName(key[^2..])", "language of a value")]
    [InlineData("db.Database.CreateExecutionStrategy()", "transaction")]
    [InlineData("p.State == PublicationState.Published || p.State == PublicationState.Archived", "what is public or was")]
    [InlineData("state is CallState.Closed or CallState.ResultsPublished", "call that is over")]
    [InlineData("return File(AtomFeed.Write(head, entries), AtomFeed.MediaType);", "writing of a feed")]
    [InlineData("using var csv = new CsvWriter(text, culture);", "writing of comma-separated text")]
    [InlineData("value.Replace(\"\\\"\", \"\\\"\\\"\", StringComparison.Ordinal)", "writing of comma-separated text")]
    [InlineData("Response.StatusCode = StatusCodes.Status422UnprocessableEntity;", "answer to a form that cannot be taken")]
    public void A_second_telling_would_be_found(string code, string rule) =>
        Assert.Equal([$"Elsewhere.cs tells the rule of: {rule}"], SecondTellings([("Elsewhere.cs", code)]));

    private static IEnumerable<string> SecondTellings(IReadOnlyList<(string Name, string Text)> files) =>
        from rule in Rules
        from file in files
        where !rule.Homes.Contains(file.Name) && rule.Sign.IsMatch(file.Text)
        select $"{file.Name} tells the rule of: {rule.Rule}";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "src", "CcrNetwork.Domain")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("""
        "http" or "https"|UriSchemeHttp|https\?://
        """)]
    private static partial Regex WebAddresses();

    [GeneratedRegex(@"IndexOf\('@'|Contains\('@'|\[(\w+, )?EmailAddress\b|MailboxAddress\.(Try)?Parse|IdnMapping")]
    private static partial Regex Mailboxes();

    [GeneratedRegex(@"\[a-z0-9\]\+\(?-|is '-' \|\|")]
    private static partial Regex SlugPatterns();

    [GeneratedRegex(@"IsAsciiLetterUpper")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"Math\.Abs\((latitude|longitude)|\(-180, 180\)")]
    private static partial Regex Positions();

    [GeneratedRegex(@"[sS]ize - 1\) /")]
    private static partial Regex PageCuts();

    [GeneratedRegex(@"GetUtcNow\(\)\.UtcDateTime")]
    private static partial Regex Nows();

    [GeneratedRegex(@"\[\^2\.\.\]")]
    private static partial Regex KeyEnds();

    [GeneratedRegex(@"CreateExecutionStrategy\(")]
    private static partial Regex Transactions();

    [GeneratedRegex(@"PublicationState\.Published \|\| \w+\.State == PublicationState\.Archived")]
    private static partial Regex PublicOrGone();

    [GeneratedRegex(@"CallState\.Closed or CallState\.ResultsPublished")]
    private static partial Regex CallsOver();

    [GeneratedRegex(@"Status422UnprocessableEntity")]
    private static partial Regex Unprocessable();

    [GeneratedRegex(@"AtomFeed\.Write\(")]
    private static partial Regex Feeds();

    [GeneratedRegex("""
        new CsvWriter\(|Replace\("\\"", "\\"\\""
        """)]
    private static partial Regex CsvWriters();

    [GeneratedRegex(@"\b2200\b")]
    private static partial Regex LastYears();

    [GeneratedRegex(@"\b1996\b(?! of)")]
    private static partial Regex LabelYears();
}
