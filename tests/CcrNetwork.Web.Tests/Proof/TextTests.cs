using System.Text.RegularExpressions;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Every visible word of the interface exists in every language and in one place.</summary>
public sealed partial class TextTests
{
    private static readonly Texts Texts = new();

    private static readonly string[] NeedNoTranslation =
    [
        "CSV", "GeoJSON", "vCard", "iCalendar", "JSON", "RSS", "Atom", "PDF", "ICS", "km", "ACCR",
    ];

    /// <summary>Addresses are the same in every language.</summary>
    [GeneratedRegex(@"[\w.-]+@@?[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:org|eu|fr)\b|/api/v1/[^<\s]*|\?page=[^<\s]*")]
    private static partial Regex Address();

    [Fact]
    public void All_languages_have_the_same_texts() =>
        Problems.None(
            SiteLanguages.All.SelectMany(language => Texts.MissingIn(language.Code).Select(key => $"{language.Code} lacks {key}")));

    [Fact]
    public void All_languages_have_the_same_placeholders() =>
        Problems.None(
            from text in Texts.All(SiteLanguages.Default)
            from language in SiteLanguages.Codes
            let other = Texts.Find(language, text.Key)
            where !PlaceholdersOf(text.Value).SetEquals(PlaceholdersOf(other.Text))
            select $"{text.Key}: “{text.Value}” and “{other.Text}”");

    /// <summary>The list and its habits are asked instead; what is told of one language alone stands in its file.</summary>
    [Fact]
    public void No_code_knows_a_language_by_its_code() =>
        Problems.None(
            CodeFiles.SelectMany(file => KnownLanguages(File.ReadAllText(file)).Select(line => $"{Path.GetFileName(file)}: {line}")));

    [Theory]
    [InlineData("if (language == \"fr\")")]
    [InlineData("CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == other")]
    [InlineData("[RegularExpression(\"/(fr|en)/\")]")]
    [InlineData("const locale = lang === \"en\" ? 1 : 2;")]
    [InlineData("return IsFrench ? 1 : 2;")]
    public void A_language_that_is_known_by_its_code_is_found(string code) => Assert.NotEmpty(KnownLanguages(code));

    [Fact]
    public void No_text_is_empty() =>
        Problems.None(SiteLanguages.All.SelectMany(language =>
            Texts.All(language.Code).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"{language.Code} {text.Key}")));

    [Fact]
    public void Every_language_sets_its_punctuation_right() =>
        Problems.None(
            from language in SiteLanguages.All
            where language.Writing.Never is not null
            from text in Texts.All(language.Code)
            where Regex.IsMatch(text.Value, language.Writing.Never!)
            select $"{text.Key}: “{text.Value}”");

    [Theory]
    [InlineData("fr", "Lieu: liste")]
    [InlineData("fr", "L'abbaye")]
    [InlineData("en", "The network's centres")]
    public void Wrong_punctuation_is_found(string language, string text) =>
        Assert.Matches(SiteLanguages.Find(language)!.Writing.Never!, text);

    [Fact]
    public void English_has_one_name_for_the_centres() =>
        Problems.None(Texts.All("en")
            .Where(text => text.Value.Contains("Cultural Encounter", StringComparison.OrdinalIgnoreCase)
                || text.Value.Contains("Cultural Meeting", StringComparison.OrdinalIgnoreCase)
                || text.Value.Contains("Heritage Sites of Culture", StringComparison.OrdinalIgnoreCase))
            .Select(text => $"{text.Key}: “{text.Value}”"));

    [Fact]
    public void Every_text_that_a_view_asks_for_exists() =>
        Problems.None(Sources("*.cshtml").Concat(Sources("*.cs")).SelectMany(file => AskedText().Matches(File.ReadAllText(file))
            .Select(match => (match.Groups["key"].Value, IsCount: match.Groups["count"].Success))
            .Where(
                asked => !Texts.Has(asked.IsCount ? $"{asked.Value}.Other" : asked.Value)
                    || (asked.IsCount && !Texts.Has($"{asked.Value}.One")))
            .Select(asked => $"{Path.GetFileName(file)}: {asked.Value}")));

    [Fact]
    public void No_view_holds_a_sentence_of_its_own() =>
        Problems.None(
            Sources("*.cshtml").SelectMany(
                file => BareWords(File.ReadAllText(file)).Select(words => $"{Path.GetFileName(file)}: “{words}”")));

    [Fact]
    public void A_missing_text_is_told_once_and_its_words_stand_in_for_it()
    {
        var log = new LinesOfLog<Texts>();
        var texts = new Texts(isStrict: false, log);

        Assert.Equal("Sent away", texts.In("fr", "Admin.Dashboard.Action.content.sent-away"));
        Assert.Equal("Sent away", texts.In("fr", "Admin.Dashboard.Action.content.sent-away"));
        Assert.Equal("Not imagined", texts.In("en", "Imaginary.NotImagined"));

        Assert.Equal(2, log.Lines.Count);
        Assert.Throws<KeyNotFoundException>(() => Texts.In("fr", "Imaginary.NotImagined"));
    }

    /// <summary>
    /// All code but where a language is meant by itself: the list that matches cultures, texts in two given languages, formats of
    /// others.
    /// </summary>
    private static IEnumerable<string> CodeFiles =>
        SourceFiles.Under("src", "*.cs").Concat(SourceFiles.Under("src", "*.cshtml")).Concat(SourceFiles.Under("src", "*.js"))
        .Where(
            file => !file.Contains("Migrations", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}Synthetic{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(file => Path.GetFileName(file) is not ("SiteLanguages.cs" or "LocalizedText.cs" or "local-time.js"));

    private static IEnumerable<string> KnownLanguages(string code) =>
        code.Split('\n')
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && KnownLanguage().IsMatch(line))
            .Select(line => line.Trim());

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static string[] Sources(string pattern) =>
        [.. SourceFiles.Under(
            Path.Combine("src", "CcrNetwork.Web"), pattern), .. SourceFiles.Under(Path.Combine("src", "CcrNetwork.Editing"), pattern)];

    /// <summary>What is left between tags, and in attributes that are read out, once all Razor is gone.</summary>
    private static IEnumerable<string> BareWords(string view)
    {
        var html = WithoutRazor(view);
        foreach (Match attribute in SpokenAttribute().Matches(html))
        {
            if (IsWord(attribute.Groups["text"].Value))
            {
                yield return attribute.Groups["text"].Value;
            }
        }

        foreach (Match between in TextBetweenTags().Matches(html))
        {
            if (IsWord(between.Groups["text"].Value))
            {
                yield return between.Groups["text"].Value.Trim();
            }
        }
    }

    private static bool IsWord(string text) =>
        TwoLetters().Matches(text).Any(word => !NeedNoTranslation.Contains(word.Value, StringComparer.Ordinal));

    private static string WithoutRazor(string view)
    {
        var html = Address().Replace(RazorComment().Replace(view, ""), "");
        html = RazorDirective().Replace(html, "");
        return RazorStripper.Strip(html);
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""\bIsFrench\b|TwoLetterISOLanguageName|\bfr\|en\b|(?<!lang=|DirectionOf\()"(?:fr|en)"(?!>)""")]
    private static partial Regex KnownLanguage();

    [GeneratedRegex(@"(?:\bT|\btexts?)(?<count>\.Count)?[\[(]""(?<key>[A-Za-z]+(?:\.[A-Za-z0-9]+)+)""")]
    private static partial Regex AskedText();

    [GeneratedRegex(@"\b(?:aria-label|title|alt|placeholder)=""(?<text>[^""]*)""")]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(@">(?<text>[^<>]+)<")]
    private static partial Regex TextBetweenTags();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex TwoLetters();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"^@(?:model|using|inherits|inject|addTagHelper|removeTagHelper)\b.*$", RegexOptions.Multiline)]
    private static partial Regex RazorDirective();
}
