using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Both = LocalizedText.Of("Bonjour", "Hello");

    [Fact]
    public void The_wished_language_is_given_where_it_exists()
    {
        Assert.Equal(new TextInLanguage("Hello", "en"), Both.In("en"));
        Assert.Equal(new TextInLanguage("Bonjour", "fr"), Both.In("fr"));
    }

    [Fact]
    public void French_stands_in_for_a_missing_language_and_says_so() =>
        Assert.Equal(new TextInLanguage("Bonjour", "fr"), Both.In("de"));

    [Fact]
    public void Any_language_is_better_than_none() =>
        Assert.Equal(new TextInLanguage("Hallo", "de"), Text(("nl", "Hoi"), ("de", "Hallo")).In("en"));

    [Fact]
    public void An_empty_text_is_empty_in_every_language()
    {
        Assert.True(Text().IsEmpty);
        Assert.Equal(new TextInLanguage("", "en"), Text().In("en"));
        Assert.Equal("", Text().ToString());
    }

    [Fact]
    public void A_text_is_never_given_in_another_language_when_exactly_one_is_asked()
    {
        Assert.Null(Both.Exactly("de"));
        Assert.Equal("Hello", Both.Exactly("en"));
    }

    [Fact]
    public void Blank_texts_are_dropped_and_others_trimmed()
    {
        var text = Text(("fr", "  Bonjour "), ("en", " \t"));

        Assert.Equal(["fr"], text.Languages);
        Assert.Equal("Bonjour", text.Exactly("fr"));
        Assert.Equal(Text(("fr", "Bonjour")), text);
    }

    [Fact]
    public void Texts_are_equal_when_all_languages_say_the_same()
    {
        Assert.Equal(Both, Text(("en", "Hello"), ("fr", "Bonjour")));
        Assert.Equal(Both.GetHashCode(), Text(("en", "Hello"), ("fr", "Bonjour")).GetHashCode());
        Assert.NotEqual(Both, Text(("fr", "Bonjour")));
        Assert.NotEqual(Both, LocalizedText.Of("Bonjour", "hello"));
        Assert.NotEqual(Both, Text(("fr", "Bonjour"), ("de", "Hello")));
        Assert.False(Both.Equals(null));
    }

    [Fact]
    public void A_further_language_needs_no_more_than_an_entry() =>
        Assert.Equal(["de", "en", "fr"], Text(("fr", "a"), ("en", "b"), ("de", "c")).Languages);

    private static LocalizedText Text(params (string Language, string Text)[] texts) =>
        new(texts.Select(t => KeyValuePair.Create(t.Language, t.Text)));
}
