using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Fields;

namespace CcrNetwork.Editing.Tests.Fields;

/// <summary>What is said about a text while it is written, and what is not.</summary>
public sealed class TextCheckTests
{
    private const string Easy = "Le chat dort sur le lit. Il fait beau. La porte est ouverte. On voit le jardin. Les roses sont rouges. "
        + "Un homme passe. Il porte un sac. Il va au marché. Il rit. Le chat le voit et dort encore un peu.";

    private const string Hard = "L’institutionnalisation progressive des collaborations interrégionales, conditionnée par la "
        + "contractualisation pluriannuelle des financements européens et par la territorialisation des politiques patrimoniales, "
        + "détermine fondamentalement l’opérationnalité des infrastructures résidentielles et la complémentarité des programmations "
        + "artistiques internationales au sein des établissements labellisés du réseau.";

    [Theory]
    [InlineData("fr", "# Un\n\n### Trois", "HeadingSkipped Trois 3")]
    [InlineData("fr", "## Deux\n\n### Trois\n\n## Deux", "")]
    [InlineData("fr", "### Trois\n\n# Un\n\n## Deux", "")]
    [InlineData("fr", "# Un\n\n#\n", "HeadingEmpty  1")]
    [InlineData("fr", "[Cliquez ici](https://example.org)", "LinkSaysNothing Cliquez ici 0")]
    [InlineData("fr", "[**ici**](https://example.org)", "LinkSaysNothing ici 0")]
    [InlineData("fr", "[En savoir plus…](/centres)", "LinkSaysNothing En savoir plus… 0")]
    [InlineData("en", "[Click here!](https://example.org)", "LinkSaysNothing Click here! 0")]
    [InlineData("en", "[The list of calls](https://example.org) is here.", "")]
    [InlineData("en", "[ici](https://example.org)", "")]
    [InlineData("fr", "[https://example.org/a](https://example.org/a)", "LinkIsAddress https://example.org/a 0")]
    [InlineData("fr", "[www.example.org](https://example.org)", "LinkIsAddress www.example.org 0")]
    [InlineData("fr", "<https://example.org>", "LinkIsAddress https://example.org 0")]
    [InlineData("fr", "<a@example.org>", "")]
    [InlineData("fr", "[](https://example.org)", "LinkEmpty https://example.org 0")]
    [InlineData("fr", "![](photo.jpg)", "PictureWithoutWords photo.jpg 0")]
    [InlineData("fr", "![Une cour](photo.jpg)", "")]
    [InlineData("fr", "", "")]
    [InlineData("fr", Easy, "")]
    [InlineData("fr", "Un mot.", "")]
    public void Each_text_is_answered_by_what_is_in_the_way(string language, string text, string hints) =>
        Assert.Equal(
            hints, string.Join(" | ", TextChecks.Of(text, SiteLanguages.Find(language)).Select(h => $"{h.Kind} {h.Quote} {h.Number}")));

    [Fact]
    public void A_text_of_long_sentences_and_long_words_is_hard_to_read()
    {
        var hint = Assert.Single(TextChecks.Of(Hard, SiteLanguages.Find("fr")));
        Assert.Equal(TextHintKind.HardToRead, hint.Kind);
        Assert.True(hint.Number > 30, $"{hint.Number} words");
    }

    /// <summary>Known marks: the formula is that of the language, and nothing of another.</summary>
    [Theory]
    [InlineData("fr", Easy, 85, 100)]
    [InlineData("fr", Hard, 0, 20)]
    [InlineData("en", "The cat sat on the mat. The dog ran to the door. It was a fine day and the sun was out. We all went for a walk in the "
        + "park and then came home for tea and cake and a nap on the old green chair.", 85, 100)]
    public void The_mark_is_where_readers_would_put_it(string language, string text, int least, int most)
    {
        var (ease, _) = TextChecks.EaseOf(text, SiteLanguages.Find(language)!.Reading!)!.Value;
        Assert.InRange(ease, least, most);
    }

    [Theory]
    [InlineData("fr", "abbaye", 2)]
    [InlineData("fr", "cloître", 1)]
    [InlineData("fr", "patrimoine", 3)]
    [InlineData("fr", "allée", 2)]
    [InlineData("fr", "le", 1)]
    [InlineData("en", "house", 1)]
    [InlineData("en", "residency", 4)]
    [InlineData("en", "the", 1)]
    [InlineData("en", "played", 1)]
    public void Syllables_are_counted_as_they_are_spoken(string language, string word, int count) =>
        Assert.Equal(count, TextChecks.Syllables(word, SiteLanguages.Find(language)!.Reading!));

    /// <summary>The control: without the habits of a language its links and sentences are not judged, its headings are.</summary>
    [Fact]
    public void A_language_without_habits_of_reading_is_not_judged_by_those_of_another() =>
        Assert.Equal([TextHintKind.HeadingSkipped], TextChecks.Of($"# a\n\n### b\n\n[ici](/x) {Hard}", null).Select(hint => hint.Kind));
}
