using System.Globalization;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Tests.Texts;
using FsCheck.Xunit;

namespace CcrNetwork.Domain.Tests.Rules;

/// <summary>What each rule takes and refuses, and what holds for all of them.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("1"), InlineData("12"), InlineData("21")]
    public void Centuries(string text) => Taken<Century>(text);

    [Theory]
    [InlineData(""), InlineData("0"), InlineData("22"), InlineData("1200"), InlineData("-3"), InlineData("XII"), InlineData("12e")]
    [InlineData("12.5"), InlineData("١٢")]
    public void No_centuries(string text) => Refused<Century>(text);

    [Theory]
    [InlineData("1000"), InlineData("1972"), InlineData("2200")]
    public void Years(string text) => Taken<Year>(text);

    [Theory]
    [InlineData(""), InlineData("12"), InlineData("999"), InlineData("2201"), InlineData("20111"), InlineData("99999999999")]
    [InlineData("1 972"), InlineData("circa 1200")]
    public void No_years(string text) => Refused<Year>(text);

    [Theory]
    [InlineData("1996"), InlineData("2026")]
    public void Years_of_the_label(string text) => Taken<LabelYear>(text);

    [Theory]
    [InlineData("1972"), InlineData("1995"), InlineData("2201"), InlineData("")]
    public void No_years_of_the_label(string text) => Refused<LabelYear>(text);

    [Theory]
    [InlineData("2023"), InlineData("2015-2016"), InlineData("1972-2200")]
    public void Spans_of_years(string text) => Taken<YearSpan>(text);

    [Theory]
    [InlineData("2015 – 2016", "2015-2016"), InlineData("2016-2016", "2016")]
    public void Spans_that_are_written_otherwise(string text, string written)
    {
        Assert.True(YearSpan.TryParse(text, out var span));
        Assert.Equal(written, span.ToString());
    }

    [Theory]
    [InlineData(""), InlineData("-"), InlineData("2016-2015"), InlineData("2015-"), InlineData("-2015"), InlineData("2015-2016-2017")]
    [InlineData("2015-16"), InlineData("12-13")]
    public void No_spans_of_years(string text) => Refused<YearSpan>(text);

    [Theory]
    [InlineData("https://example.org"), InlineData("http://www.example.org/"), InlineData("https://example.org:8080/a?b=c#d")]
    [InlineData("https://bücher.example/été"), InlineData("https://192.0.2.1/"), InlineData("https://[2001:db8::1]/")]
    [InlineData("HTTPS://EXAMPLE.ORG/")]
    public void Web_addresses(string text) => Taken<WebAddress>(text);

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("www.example.org")]
    [InlineData("//example.org")]
    [InlineData("/fr/centres")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://")]
    [InlineData("https://localhost/")]
    [InlineData("https://example")]
    [InlineData("https://exa mple.org")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\u0000")]
    [InlineData(" https://example.org")]
    [InlineData("https://example.org\n")]
    [InlineData("https://bank.example@evil.example/")]
    [InlineData("https://user:word@example.org/")]
    public void No_web_addresses(string text) => Refused<WebAddress>(text);

    [Fact]
    public void No_web_address_is_longer_than_its_column()
    {
        Taken<WebAddress>("https://example.org/" + new string('a', WebAddress.MaxLength - 20));
        Refused<WebAddress>("https://example.org/" + new string('a', WebAddress.MaxLength - 19));
    }

    [Theory]
    [InlineData("a"), InlineData("1"), InlineData("abbaye-de-montclar"), InlineData("2026-odyssee")]
    public void Slugs(string text) => Taken<Slug>(text);

    [Theory]
    [InlineData(""), InlineData("-"), InlineData("-a"), InlineData("a-"), InlineData("A"), InlineData("é"), InlineData("a b")]
    [InlineData("a/b"), InlineData("a_b"), InlineData("a.b"), InlineData("ａ")]
    public void No_slugs(string text) => Refused<Slug>(text);

    [Theory]
    [InlineData("FR"), InlineData("BJ")]
    public void Country_codes(string text) => Taken<CountryCode>(text);

    [Theory]
    [InlineData(""), InlineData("fr"), InlineData("FRA"), InlineData("F1"), InlineData("ÉÀ"), InlineData("ＦＲ")]
    public void No_country_codes(string text) => Refused<CountryCode>(text);

    [Theory]
    [InlineData("fr"), InlineData("de")]
    public void Language_codes(string text) => Taken<LanguageCode>(text);

    [Theory]
    [InlineData(""), InlineData("FR"), InlineData("fra"), InlineData("f1")]
    public void No_language_codes(string text) => Refused<LanguageCode>(text);

    [Theory]
    [InlineData("0 EUR"), InlineData("1200 EUR"), InlineData("1000000000 XOF")]
    public void Amounts_of_money(string text) => Taken<Money>(text);

    [Theory]
    [InlineData(""), InlineData("1200"), InlineData("EUR"), InlineData("-1 EUR"), InlineData("1,200 EUR"), InlineData("12.5 EUR")]
    [InlineData("1200 euros"), InlineData("1000000001 EUR"), InlineData("1200  EUR"), InlineData("1200 €")]
    public void No_amounts_of_money(string text) => Refused<Money>(text);

    [Theory]
    [InlineData("47.0333, 5.7783"), InlineData("-90, -180"), InlineData("90, 180"), InlineData("0, 0"), InlineData("1E-05, 2.5")]
    public void Positions(string text) => Taken<Position>(text);

    [Theory]
    [InlineData(""), InlineData("47"), InlineData("91, 5"), InlineData("45, -181"), InlineData("45, 5, 6"), InlineData("NaN, 5")]
    [InlineData("45, Infinity"), InlineData("north, east")]
    public void No_positions(string text) => Refused<Position>(text);

    [Fact]
    public void A_position_is_on_the_earth()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Position.At(90.1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Position.At(0, double.NaN));
        Assert.Equal((45d, 5d), (Position.At(45, 5).Latitude, Position.At(45, 5).Longitude));
    }

    [Theory]
    [InlineData(null, null, true), InlineData(1998, null, true), InlineData(null, 1998, true), InlineData(1998, 1998, true)]
    [InlineData(1999, 1998, false)]
    public void Nothing_ends_before_it_begins(int? from, int? to, bool isInOrder) => Assert.Equal(isInOrder, YearSpan.IsInOrder(from, to));

    [Fact]
    public void What_is_not_known_breaks_no_rule()
    {
        Assert.Null(Rule.Kept<WebAddress>((string?)null));
        Assert.Null(Rule.Kept<Year>((int?)null));
        Assert.Null(Rule.Within(3, null));
    }

    [Fact]
    public void What_breaks_a_rule_is_not_kept()
    {
        Assert.Throws<ArgumentException>(() => Rule.Kept<WebAddress>("example"));
        Assert.Throws<ArgumentException>(() => Rule.KeptEach<CountryCode>(["FR", "fr"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule.Kept<Century>(1200));
        Assert.Throws<ArgumentException>(() => Rule.Within(3, "four"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Amounts.Kept(-1));
    }

    [Property(MaxTest = 2000)]
    public void Whatever_number_is_taken_is_written_as_it_is_read(int number)
    {
        // Most numbers are far off; the rest of it is where the rules are.
        var text = (number % 2300).ToString(CultureInfo.InvariantCulture);
        ReadsBack<Century>(text);
        ReadsBack<Year>(text);
        ReadsBack<LabelYear>(text);
        ReadsBack<YearSpan>($"{text}-{1900 + Math.Abs(number % 300)}");
        ReadsBack<Money>($"{text} EUR");
    }

    [Property(MaxTest = 2000)]
    public void Every_position_is_read_as_it_was_written(double latitude, double longitude)
    {
        ReadsBack<Position>(Position.Written(latitude, longitude));
        var (north, east) = (Math.IEEERemainder(latitude, 90), Math.IEEERemainder(longitude, 180));
        if (double.IsFinite(north) && double.IsFinite(east))
        {
            Assert.True(Position.TryParse(Position.At(north, east).ToString(), out var read));
            Assert.Equal((north, east), (read.Latitude, read.Longitude));
        }
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(OddTexts)])]
    public void Whatever_text_is_taken_is_written_as_it_is_read_and_can_be_shown(OddText odd)
    {
        foreach (
            var text in new[]
            {
                odd.Value,
                $"https://example.org/{odd.Value}",
                $"https://{odd.Value}.org",
                $"a@{odd.Value}.org",
                $"{odd.Value}@example.org",
                $"{odd.Value} EUR",
            })
        {
            ReadsBack<Slug>(text);
            ReadsBack<EmailAddress>(text);
            ReadsBack<CountryCode>(text);
            ReadsBack<LanguageCode>(text);
            ReadsBack<Currency>(text);
            ReadsBack<Money>(text);
            if (WebAddress.TryParse(text, out var address))
            {
                ReadsBack<WebAddress>(text);
                Assert.Contains(".", address.Uri.IdnHost, StringComparison.Ordinal);
                Assert.DoesNotContain(address.ToString(), char.IsWhiteSpace);
                Assert.True(Uri.TryCreate(address.Uri.AbsoluteUri, UriKind.Absolute, out _));
            }
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(OddTexts)])]
    public void What_is_made_of_a_name_is_a_slug_or_nothing(OddText odd)
    {
        var made = Slug.Of(odd.Value);

        Assert.True(made.Length == 0 || Rule.Holds<Slug>(made), made);
    }

    private static void Taken<TRule>(string text)
        where TRule : struct, IRule<TRule>
    {
        Assert.True(TRule.TryParse(text, out var value), text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, Rule.Kept<TRule>(text));
    }

    private static void Refused<TRule>(string? text)
        where TRule : struct, IRule<TRule>
    {
        Assert.False(TRule.TryParse(text, out var value), text);
        Assert.Equal(default, value);
        Assert.False(TRule.TryParse(null, out _));
        Assert.Throws<ArgumentException>(() => Rule.Kept<TRule>(text));
    }

    /// <summary>Written and read again it is the same; writing it twice changes nothing more.</summary>
    private static void ReadsBack<TRule>(string text)
        where TRule : struct, IRule<TRule>
    {
        if (TRule.TryParse(text, out var value))
        {
            Assert.True(TRule.TryParse(value.ToString(), out var again), text);
            Assert.Equal(value, again);
            Assert.Equal(value.ToString(), again.ToString());
            Assert.DoesNotContain(value.ToString()!, char.IsControl);
        }
    }
}
