using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

/// <summary>What holds for all dates that are known in part, compared with the days that they may mean.</summary>
public sealed class PartialDatePropertyTests
{
    [Fact]
    public void Every_year_month_and_day_is_written_as_it_is_read()
    {
        for (var year = 1000; year <= 2200; year += 7)
        {
            ReadsBack($"{year:0000}");
            for (var month = 1; month <= 12; month++)
            {
                ReadsBack($"{year:0000}-{month:00}");
                for (var day = 1; day <= 31; day++)
                {
                    var text = $"{year:0000}-{month:00}-{day:00}";
                    if (day <= DateTime.DaysInMonth(year, month))
                    {
                        ReadsBack(text);
                    }
                    else
                    {
                        Assert.False(PartialDate.TryParse(text, out _), text);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("0999"), InlineData("2201"), InlineData("0000"), InlineData("-999"), InlineData("9999-12-31"), InlineData("0001-01")]
    public void Years_in_which_nothing_of_the_network_can_lie_are_none(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2020-5-01"), InlineData("2020-05-1"), InlineData(" 2020"), InlineData("2020 "), InlineData("2020-05-"), InlineData("2020/05")]
    [InlineData("202-005"), InlineData("2020-W05"), InlineData("2020-130"), InlineData("2020-00"), InlineData("2020-02-30"), InlineData("+202")]
    [InlineData("٢٠٢٠"), InlineData("2020‐05"), InlineData("2020-05-01T"), InlineData("\u00002020"), InlineData("20\u200B20")]
    public void What_is_written_otherwise_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    /// <summary>In order is what may be in order: some day of the one is not after some day of the other.</summary>
    [Fact]
    public void In_order_is_whatever_could_be()
    {
        var random = new Random(11);
        for (var turn = 0; turn < 5000; turn++)
        {
            var (from, to) = (Some(random), Some(random));

            Assert.True(PartialDate.IsInOrder(from, to) == DaysOf(from).First <= DaysOf(to).Last, $"{from} {to}");
            Assert.True(PartialDate.IsInOrder(from, from));
            Assert.True(PartialDate.IsInOrder(from, null) && PartialDate.IsInOrder(null, to));
            if (!PartialDate.IsInOrder(from, to))
            {
                Assert.Throws<ArgumentException>(() => PartialDate.Check(from, to, "to"));
                Assert.True(PartialDate.IsInOrder(to, from));
            }
        }
    }

    [Fact]
    public void The_order_is_one_order_and_that_of_time()
    {
        var random = new Random(12);
        var dates = Enumerable.Range(0, 300).Select(_ => Some(random)).Order().ToList();
        for (var at = 1; at < dates.Count; at++)
        {
            var (before, after) = (dates[at - 1], dates[at]);
            Assert.True(DaysOf(before).First <= DaysOf(after).First, $"{before} {after}");
            Assert.Equal(before == after, before.CompareTo(after) == 0);
            Assert.Equal(-Math.Sign(before.CompareTo(after)), Math.Sign(after.CompareTo(before)));
            Assert.True(before <= after && after >= before);
            Assert.Equal(before != after, before < after);
            Assert.Equal(before == after, before.GetHashCode() == after.GetHashCode() && before.Equals(after));
        }
    }

    private static void ReadsBack(string text)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, PartialDate.Parse(date.ToString()));
        Assert.True(text.Length <= PartialDate.MaxLength);
    }

    private static PartialDate Some(Random random)
    {
        var day = new DateOnly(2019, 12, 1).AddDays(random.Next(120));
        return PartialDate.Parse(day.ToString(
            random.Next(3) switch { 0 => "yyyy", 1 => "yyyy-MM", _ => "yyyy-MM-dd" }, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static (DateOnly First, DateOnly Last) DaysOf(PartialDate date)
    {
        var first = new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1);
        return (date.Month, date.Day) switch
        {
            (null, _) => (first, new DateOnly(date.Year, 12, 31)),
            (_, null) => (first, first.AddMonths(1).AddDays(-1)),
            _ => (first, first),
        };
    }
}
