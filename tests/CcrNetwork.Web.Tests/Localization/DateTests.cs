using System.Globalization;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Localization;

namespace CcrNetwork.Web.Tests.Localization;

/// <summary>
/// How days, hours and stretches of time are written, for every language of the site: · is a space that does not break, ~ forbids
/// a break.
/// </summary>
public sealed class DateTests
{
    private static readonly Dictionary<string, Func<string>> Written = new(StringComparer.Ordinal)
    {
        ["a day"] = () => Formats.Day(Day("2026-03-15")),
        ["the first"] = () => Formats.Day(Day("2026-03-01")),
        ["a month"] = () => Formats.Month(Day("2026-08-09")),
        ["a year"] = () => Formats.Day(Partial("2014")),
        ["a half-known day"] = () => Formats.Day(Partial("2020-05")),
        ["a known day"] = () => Formats.Day(Partial("2020-02-01")),
        ["one day"] = () => Formats.Days(Day("2027-01-21"), Day("2027-01-21")),
        ["days of a month"] = () => Formats.Days(Day("2027-01-21"), Day("2027-01-23")),
        ["days from the first"] = () => Formats.Days(Day("2027-03-01"), Day("2027-03-03")),
        ["days of two months"] = () => Formats.Days(Day("2027-01-30"), Day("2027-02-01")),
        ["days of two years"] = () => Formats.Days(Day("2026-12-30"), Day("2027-01-02")),
        ["an early hour"] = () => Formats.Time(new TimeOnly(9, 30)),
        ["a full hour"] = () => Formats.Time(new TimeOnly(14, 0)),
        ["a few minutes"] = () => Formats.Time(new TimeOnly(0, 5)),
        ["hours"] = () => Formats.Hours(new TimeOnly(14, 0), new TimeOnly(16, 0)),
        ["hours to midnight"] = () => Formats.Hours(new TimeOnly(20, 30), TimeOnly.MinValue),
        ["an instant"] = () => Formats.Instant(Utc("2026-03-15T22:59"), "Europe/Paris"),
        ["noon in Brussels"] = () => Formats.Instant(Utc("2027-01-23T11:00"), "Europe/Brussels"),
        ["an afternoon"] = () => Formats.Period(Utc("2026-03-15T13:00"), Utc("2026-03-15T15:00"), "Europe/Paris"),
        ["an evening"] = () => Formats.Period(Utc("2026-03-15T19:30"), Utc("2026-03-15T23:00"), "Europe/Paris"),
        ["a night"] = () => Formats.Period(Utc("2026-03-31T18:00"), Utc("2026-03-31T23:30"), "Europe/Paris"),
        ["three days"] = () => Formats.Period(Utc("2027-01-21T08:30"), Utc("2027-01-23T12:00"), "Europe/Budapest"),
        ["New Year"] = () => Formats.Period(Utc("2026-12-31T20:00"), Utc("2027-01-01T02:00"), "Europe/London"),
        ["a moment without an end"] = () => Formats.Period(Utc("2026-03-15T13:00"), Utc("2026-03-15T13:00"), "Europe/Paris"),
        ["years"] = () => Formats.Stretch(Partial("2011"), Partial("2014")),
        ["the same year"] = () => Formats.Stretch(Partial("2011"), Partial("2011")),
        ["months of a year"] = () => Formats.Stretch(Partial("2011-04"), Partial("2011-06")),
        ["months of two years"] = () => Formats.Stretch(Partial("2011-05"), Partial("2014-06")),
        ["from a year to a month"] = () => Formats.Stretch(Partial("2011"), Partial("2014-10")),
        ["from a month to a day"] = () => Formats.Stretch(Partial("2011-10"), Partial("2014-06-01")),
        ["from a day to a month"] = () => Formats.Stretch(Partial("2011-05-03"), Partial("2014-06")),
        ["from a day to a day"] = () => Formats.Stretch(Partial("2011-05-03"), Partial("2011-05-09")),
        ["since a year"] = () => Formats.Stretch(Partial("2011"), null),
        ["since a day"] = () => Formats.Stretch(Partial("2020-02-11"), null),
        ["until a month"] = () => Formats.Stretch(null, Partial("2011-05")),
        ["until a day"] = () => Formats.Stretch(null, Partial("2011-05-03")),
        ["nothing known"] = () => Formats.Stretch(null, null),
    };

    /// <summary>What is written, in each language of the site.</summary>
    private const string Table = """
        a day                   | fr: 15·mars·2026                                    | en: 15·March·2026
        the first               | fr: 1ᵉʳ·mars·2026                                   | en: 1·March·2026
        a month                 | fr: août·2026                                       | en: August·2026
        a year                  | fr: 2014                                            | en: 2014
        a half-known day        | fr: mai·2020                                        | en: May·2020
        a known day             | fr: 1ᵉʳ·février·2020                                | en: 1·February·2020
        one day                 | fr: 21·janvier·2027                                 | en: 21·January·2027
        days of a month         | fr: du·21 au·23·janvier·2027                        | en: 21~–~23·January·2027
        days from the first     | fr: du·1ᵉʳ au·3·mars·2027                           | en: 1~–~3·March·2027
        days of two months      | fr: du·30·janvier au·1ᵉʳ·février·2027               | en: 30·January·– 1·February·2027
        days of two years       | fr: du·30·décembre·2026 au·2·janvier·2027           | en: 30·December·2026·– 2·January·2027
        an early hour           | fr: 9·h·30                                          | en: 09:30
        a full hour             | fr: 14·h                                            | en: 14:00
        a few minutes           | fr: 0·h·05                                          | en: 00:05
        hours                   | fr: 14·h·–~·16·h                                    | en: 14:00~–~16:00
        hours to midnight       | fr: 20·h·30·–~·minuit                               | en: 20:30~–~midnight
        an instant              | fr: 15·mars·2026, 23·h·59 (Paris)                   | en: 15·March·2026, 23:59 (Paris)
        noon in Brussels        | fr: 23·janvier·2027, 12·h (Bruxelles)               | en: 23·January·2027, 12:00 (Brussels)
        an afternoon            | fr: 15·mars·2026, 14·h·–~·16·h (Paris)              | en: 15·March·2026, 14:00~–~16:00 (Paris)
        an evening              | fr: 15·mars·2026, 20·h·30·–~·minuit (Paris)         | en: 15·March·2026, 20:30~–~midnight (Paris)
        a night                 | fr: du·31·mars, 20·h, au·1ᵉʳ·avril·2026, 1·h·30 (Paris) | en: 31·March, 20:00·– 1·April·2026, 01:30 (Paris)
        three days              | fr: du·21·janvier, 9·h·30, au·23·janvier·2027, 13·h (Budapest) | en: 21·January, 09:30·– 23·January·2027, 13:00 (Budapest)
        New Year                | fr: du·31·décembre·2026, 20·h, au·1ᵉʳ·janvier·2027, 2·h (Londres) | en: 31·December·2026, 20:00·– 1·January·2027, 02:00 (London)
        a moment without an end | fr: 15·mars·2026, 14·h (Paris)                      | en: 15·March·2026, 14:00 (Paris)
        years                   | fr: 2011~–~2014                                     | en: 2011~–~2014
        the same year           | fr: 2011                                            | en: 2011
        months of a year        | fr: d’avril à·juin·2011                             | en: April~–~June·2011
        months of two years     | fr: de·mai·2011 à·juin·2014                         | en: May·2011·– June·2014
        from a year to a month  | fr: de·2011 à·octobre·2014                          | en: 2011·– October·2014
        from a month to a day   | fr: d’octobre·2011 au·1ᵉʳ·juin·2014                 | en: October·2011·– 1·June·2014
        from a day to a month   | fr: du·3·mai·2011 à·juin·2014                       | en: 3·May·2011·– June·2014
        from a day to a day     | fr: du·3 au·9·mai·2011                              | en: 3~–~9·May·2011
        since a year            | fr: depuis·2011                                     | en: since·2011
        since a day             | fr: depuis·le·11·février·2020                       | en: since·11·February·2020
        until a month           | fr: jusqu’en·mai·2011                               | en: until·May·2011
        until a day             | fr: jusqu’au·3·mai·2011                             | en: until·3·May·2011
        nothing known           | fr:                                                 | en:
        """;

    private static IEnumerable<string[]> Rows =>
        Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('|', StringSplitOptions.TrimEntries));

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var row in Rows)
            {
                foreach (var cell in row[1..])
                {
                    cells.Add(row[0], cell[..2], cell[3..].Trim());
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_written_as_a_careful_typographer_would(string what, string language, string expected) =>
        Assert.Equal(expected, In(language, Written[what]).Replace('\u00A0', '·').Replace('\u2060', '~'));

    [Fact]
    public void Every_row_of_the_table_stands_in_every_language()
    {
        Assert.Equal(Written.Keys.Order(StringComparer.Ordinal), Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(Rows, row => Assert.Equal(SiteLanguages.All.Select(language => language.Code), row[1..].Select(cell => cell[..2])));
    }

    [Theory]
    [InlineData("Europe/Brussels", "Bruxelles", "Brussels")]
    [InlineData("Europe/Paris", "Paris", "Paris")]
    [InlineData("Africa/Porto-Novo", "Porto-Novo", "Porto-Novo")]
    [InlineData("America/Sao_Paulo", "São Paulo", "São Paulo")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires")]
    [InlineData("Asia/Ho_Chi_Minh", "Hô Chi Minh-Ville", "Ho Chi Minh City")]
    [InlineData("Europe/Kiev", "Kiev", "Kyiv")]
    [InlineData("America/Montreal", "Montréal", "Montreal")]
    [InlineData("Etc/UTC", "UTC", "UTC")]
    public void The_city_of_a_zone_has_its_name_in_the_language_of_the_page(string zone, string french, string english)
    {
        Assert.Equal(french, In("fr", () => ZoneCities.Of(zone)));
        Assert.Equal(english, In("en", () => ZoneCities.Of(zone)));
    }

    private static string In(string language, Func<string> write)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) =
            (SiteLanguages.Find(language)!.Culture, SiteLanguages.Find(language)!.Culture);
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static PartialDate Partial(string text) => PartialDate.Parse(text);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
