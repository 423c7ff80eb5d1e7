using System.Text.Json;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

/// <summary>The entry of a language: what it must tell, and what its rules give.</summary>
public sealed class SiteLanguageTests
{
    private static readonly NumberRule[] Polish =
    [
        new() { Gives = "One", Numbers = [1] },
        new() { Gives = "Many", Modulo = 100, Numbers = [12, 13, 14] },
        new() { Gives = "Few", Modulo = 10, Numbers = [2, 3, 4] },
    ];

    [Fact]
    public void The_networks_own_language_comes_first() =>
        Assert.Equal("fr", SiteLanguages.Default);

    [Fact]
    public void Every_language_has_a_code_a_name_and_a_culture_of_its_own()
    {
        Assert.Equal(SiteLanguages.Codes.Distinct(), SiteLanguages.Codes);
        Assert.All(SiteLanguages.All, language => Assert.Same(language, SiteLanguages.Find(language.Code)));
        Assert.Equal(SiteLanguages.All.Count, SiteLanguages.All.Select(language => language.Culture.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "One")]
    [InlineData(3, "Few")]
    [InlineData(5, null)]
    [InlineData(13, "Many")]
    [InlineData(23, "Few")]
    [InlineData(112, "Many")]
    public void The_first_rule_that_fits_a_number_counts(long number, string? form) => Assert.Equal(form, NumberRule.Of(Polish, number));

    [Theory]
    [InlineData("en", 1, "st")]
    [InlineData("en", 11, "th")]
    [InlineData("en", 12, "th")]
    [InlineData("en", 18, "th")]
    [InlineData("en", 21, "st")]
    [InlineData("en", 22, "nd")]
    [InlineData("en", 103, "rd")]
    [InlineData("en", 113, "th")]
    [InlineData("fr", 1, "er")]
    [InlineData("fr", 18, "e")]
    public void An_ordinal_has_the_ending_of_its_number(string language, int number, string ending) =>
        Assert.Equal(ending, SiteLanguages.Find(language)!.Ordinals.EndingOf(number));

    [Theory]
    [InlineData("fr", 0, "One")]
    [InlineData("en", 0, "Other")]
    [InlineData("fr", 2, "Other")]
    [InlineData("en", 1, "One")]
    public void Zero_is_counted_as_the_language_does(string language, long number, string form) =>
        Assert.Equal(form, SiteLanguages.Find(language)!.Numbers.PluralOf(number));

    [Fact]
    public void A_missing_text_is_taken_from_the_language_that_stands_in()
    {
        var text = new LocalizedText([new("de", "Abtei"), new("en", "Abbey")]);

        Assert.Equal(new TextInLanguage("Abbey", "en"), text.In("fr"));
        Assert.Equal(new TextInLanguage("Abtei", "de"), text.In("de"));
        Assert.Equal(new TextInLanguage("Abtei", "de"), new LocalizedText([new("de", "Abtei")]).In("en"));
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("de", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("not a code", "ltr")]
    public void A_direction_is_known_of_every_language(string code, string direction) =>
        Assert.Equal(direction, SiteLanguages.DirectionOf(code));

    [Theory]
    [InlineData("""{ "code": "qx", "name": "Ʞuxi" }""")]
    [InlineData("""{ "code": "qx", "name": "Ʞuxi", "habitOfNobody": 1 }""")]
    [InlineData("null")]
    public void An_entry_that_lacks_a_habit_or_tells_another_is_refused(string json) =>
        Assert.Throws<JsonException>(() => SiteLanguages.Read(json));
}
