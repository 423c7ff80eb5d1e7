using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Residencies;
using CcrNetwork.Web.Features.Rows;

namespace CcrNetwork.Web.Tests.Residencies;

public sealed class UsualMonthsTests
{
    [Theory]
    [InlineData("12 11 12 12 5 3 3 3", 11, 5)]
    [InlineData("3 3 3", 3, 3)]
    [InlineData("1 2 4", 1, 4)]
    public void The_shortest_stretch_of_the_year_holds_all(string months, int first, int last) =>
        Assert.Equal(new UsualMonths(first, last), UsualMonths.Of(Calls(months)));

    [Theory]
    [InlineData("3 3")]
    [InlineData("1 4 7 10")]
    public void Few_calls_or_calls_all_over_the_year_are_no_custom(string months) => Assert.Null(UsualMonths.Of(Calls(months)));

    private static IEnumerable<CallRow> Calls(string months) => months.Split(' ').Select((month, index) => new CallRow(
        index, $"call-{index}", LocalizedText.Of("Appel", "Call"), 2020, CallState.Closed, null,
        new DateTime(2020, int.Parse(month, System.Globalization.CultureInfo.InvariantCulture), 15, 0, 0, 0, DateTimeKind.Utc),
        "Europe/Paris", null));
}
