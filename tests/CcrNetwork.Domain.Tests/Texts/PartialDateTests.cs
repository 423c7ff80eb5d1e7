using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2014", 2014, null, null)]
    [InlineData("2020-05", 2020, 5, null)]
    [InlineData("2017-04-24", 2017, 4, 24)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void A_date_is_as_exact_as_it_is_written(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("2014-13")]
    [InlineData("2023-02-29")]
    [InlineData("2014-4")]
    [InlineData("04-2014")]
    [InlineData("24/04/2017")]
    [InlineData("２０１４")]
    [InlineData("circa")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PartialDate.Parse(text ?? ""));
    }

    [Fact]
    public void Dates_sort_by_time_the_less_exact_first()
    {
        string[] sorted = ["1972", "2020", "2020-05", "2020-05-01", "2020-06", "2021"];

        Assert.Equal(sorted, sorted.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
        Assert.True(PartialDate.Parse("2014") < PartialDate.Parse("2020-05"));
        Assert.True(PartialDate.Parse("2014") <= PartialDate.Parse("2014"));
        Assert.True(PartialDate.Parse("2020-06") > PartialDate.Parse("2020-05-31"));
        Assert.True(PartialDate.Parse("2020") >= PartialDate.Parse("2020"));
    }

    [Fact]
    public void Dates_are_equal_when_they_say_the_same()
    {
        Assert.Equal(PartialDate.Parse("2020-05"), PartialDate.Parse("2020-05"));
        Assert.NotEqual(PartialDate.Parse("2020"), PartialDate.Parse("2020-01"));
    }
}
