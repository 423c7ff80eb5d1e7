using System.Globalization;
using System.Text;
using CcrNetwork.Domain.Editing;
using CcrNetwork.Domain.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CcrNetwork.Domain.Tests.Texts;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Abbaye", "Abbaye")]
    [InlineData("Abbe\u0301", "Abbé")]
    [InlineData("\u212Bngström", "Ångström")]
    [InlineData("abbaye\uFFFE", "abbaye")]
    [InlineData("\uFFFF\uFDD0a\uFDEFb", "ab")]
    [InlineData("a\U0001FFFEb\U0010FFFFc", "abc")]
    [InlineData("a\0b\u0007c\u009Fd", "abcd")]
    [InlineData("\uFEFFtitre\uFEFF", "titre")]
    [InlineData("\u200B titre \u200B\u2060", "titre")]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF\u00AD", "")]
    [InlineData("\u3164\u2800\u115F \uFE0F", "")]
    [InlineData("un\r\ndeux\rtrois\u2028quatre", "un\ndeux\ntrois\nquatre")]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("a \u202Eevil", "a evil")]
    [InlineData("שלום \u2066abc\u2069 שלום", "שלום \u2066abc\u2069 שלום")]
    [InlineData("❤\uFE0F", "❤\uFE0F")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    [InlineData(
        "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData(null, "")]
    public void What_comes_in_is_composed_whole_and_seen(string? text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Halves_of_a_pair_go()
    {
        Assert.Equal("ab", CleanText.Of("a\uD83Db"));
        Assert.Equal("ab", CleanText.Of("a\uDE00b\uD83D"));
        Assert.Equal("a😀", CleanText.Of("a😀"));
    }

    [Theory]
    [InlineData("Mont-\r\nclar", "Mont- clar")]
    [InlineData("Mont\tclar", "Mont clar")]
    [InlineData(" \n a \n\n b\u2029c", "a b c")]
    public void A_line_is_one_line(string text, string line) => Assert.Equal(line, CleanText.Line(text));

    [Theory]
    [InlineData("abc😀", 4, "abc")]
    [InlineData("abc😀", 5, "abc😀")]
    [InlineData("ae\u0301\u0302x", 3, "a")]
    [InlineData("👨\u200D👩\u200D👧", 3, "👨\u200D")]
    [InlineData("😀", 1, "")]
    [InlineData("", 3, "")]
    [InlineData("abc", 0, "")]
    public void A_cut_lies_beside_a_whole_character(string text, int most, string cut) => Assert.Equal(cut, CleanText.Cut(text, most));

    [Fact]
    public void What_cannot_be_seen_fills_no_field() =>
        Assert.Equal(FieldValues.Empty, new FieldValues([new("name", "\u200B"), new("city", " \uFEFF")]));

    [Property(MaxTest = 500, Arbitrary = [typeof(OddTexts)])]
    public void Whatever_comes_in_can_be_kept_shown_and_searched(OddText odd)
    {
        var (clean, line) = (CleanText.Of(odd.Value), CleanText.Line(odd.Value));

        Assert.True(clean.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(clean, CleanText.Of(clean));
        Assert.Equal(line, CleanText.Line(line));
        Assert.Equal(clean, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)));
        Assert.DoesNotContain(clean, sign => char.IsControl(sign) && sign is not ('\n' or '\t'));
        Assert.DoesNotContain(line, sign => sign is '\n' or '\t');
        Assert.True(System.Xml.XmlConvert.VerifyXmlChars(clean) == clean);
        Assert.NotNull(Folding.Fold(odd.Value));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(OddTexts)])]
    public void A_cut_is_a_beginning_that_can_be_written(OddText odd, PositiveInt most)
    {
        var clean = CleanText.Of(odd.Value);
        var cut = CleanText.Cut(clean, most.Get);

        Assert.StartsWith(cut, clean, StringComparison.Ordinal);
        Assert.True(cut.Length <= most.Get);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)).Except(clean));
        Assert.True(CleanText.Shorten(clean, most.Get).Length <= Math.Max(most.Get, 1));
        Assert.Contains(
            cut.Length,
            StringInfo.ParseCombiningCharacters(clean)
                .Append(clean.Length)
                .Append(cut.Length > 0 && StringInfo.GetNextTextElementLength(clean) > most.Get ? cut.Length : 0));
    }
}

/// <summary>Text of signs that go wrong more often than others do.</summary>
public sealed record OddText(string Value);

public static class OddTexts
{
    private static readonly string[] Odd =
    [
        "a", "E", "1", " ", "\n", "\r\n", "\t", "\0", "\u001B", "\u0085", "\u00AD", "\u0301", "\u0327", "é", "e\u0301", "œ", "ß", "İ", "ı",
        "ﬁ", "Ａ",
        "\u034F", "\u180E", "\u200B", "\u200D", "\u200F", "\u2028", "\u202A", "\u202C", "\u202E", "\u2066", "\u2069", "\u2126", "\u3164",
        "\uFE0F", "\uFEFF",
        "\uFDD0", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "\U0001FFFE", "\U000E0067", "\U0010FFFF", "\U0001D11E", "文化", "한",
        "ศ\u0E34", "<", "&", "\"", "'", "=", "%", "_", "[", ">", "`", "*",
    ];

    public static Arbitrary<OddText> Texts()
    {
        var odd = Gen.Elements(Odd);
        var any = ArbMap.Default.GeneratorFor<char>().Select(sign => sign.ToString());
        return Gen.Frequency((4, odd), (1, any)).ArrayOf().Select(signs => new OddText(string.Concat(signs))).ToArbitrary();
    }
}
