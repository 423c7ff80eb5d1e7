using System.Globalization;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Editing.Fields;
using FsCheck.Xunit;

namespace CcrNetwork.Editing.Tests.Fields;

/// <summary>Each format refuses what it cannot read, reads what it takes, and writes it in one way only.</summary>
public sealed class FieldFormatTests
{
    [Theory]
    [InlineData("2026", true), InlineData("1000", true), InlineData("2200", true)]
    [InlineData("999", false), InlineData("2201", false), InlineData("20 26", false), InlineData("2026.0", false)]
    [InlineData("٢٠٢٦", false)]
    public void A_year_is_one_in_which_the_network_can_be(string text, bool isRight) =>
        Assert.Equal(isRight, FieldFormats.Year.Fault(text) is null);

    [Theory]
    [InlineData("2026-11-23", true), InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false), InlineData("23/11/2026", false), InlineData("2026-1-3", false), InlineData("0026-11-23", false)]
    public void A_day_is_one_of_the_calendar(string text, bool isRight) => Assert.Equal(isRight, FieldFormats.Day.Fault(text) is null);

    [Theory]
    [InlineData("2026-11-23T09:30", true)]
    [InlineData("2026-11-23", false), InlineData("2026-11-23T24:00", false), InlineData("2026-11-23T9:30", false)]
    [InlineData("2026-11-23T09:30Z", false)]
    public void A_time_is_that_of_a_clock_on_a_wall(string text, bool isRight) =>
        Assert.Equal(isRight, FieldFormats.WallClockFault(text) is null);

    [Theory]
    [InlineData("https://exemple.org/a?b=c", true), InlineData("http://exemple.org", true)]
    [InlineData("ftp://exemple.org", false), InlineData("javascript:alert(1)", false), InlineData("exemple.org", false)]
    [InlineData("https://exemple.org/a b", false), InlineData("/centres", false)]
    public void An_address_of_the_web_leads_to_the_web(string text, bool isRight) =>
        Assert.Equal(isRight, FieldFormats.WebAddress.Fault(text) is null);

    [Theory]
    [InlineData("47.0333, 5.7783", true), InlineData("-90 180", true), InlineData("47.0333;5.7783", true)]
    [InlineData("90.1, 0", false), InlineData("0, 180.1", false), InlineData("47.0333", false), InlineData("47,0333, 5,7783", false)]
    [InlineData("NaN, 0", false)]
    public void A_position_is_on_the_globe(string text, bool isRight) => Assert.Equal(isRight, FieldFormats.Position.Fault(text) is null);

    [Fact]
    public void A_choice_is_a_word_of_its_list_and_never_its_number()
    {
        var format = FieldFormats.Choice<HeritageType>();

        Assert.Null(format.Fault(nameof(HeritageType.Abbey)));
        Assert.NotNull(format.Fault("0"));
        Assert.NotNull(format.Fault("abbey"));
        Assert.NotNull(format.Fault("Imaginary"));
    }

    [Fact]
    public void Choices_keep_the_order_of_their_list_whatever_the_order_of_the_clicks()
    {
        var format = FieldFormats.OneOrMoreOf(["a", "b", "c"]);

        Assert.Equal("a\nc", format.Write(format.Parse("c\na")));
        Assert.NotNull(format.Fault("a\nd"));
    }

    /// <summary>A property over every whole number: it is refused outside its limits, and inside it comes back as it was.</summary>
    [Property]
    public bool A_number_is_within_its_limits_or_refused(int number)
    {
        var format = FieldFormats.Whole(new Limits(-20, 9999));
        var text = number.ToString(CultureInfo.InvariantCulture);
        return number is >= -20 and <= 9999
            ? format.Fault(text) is null && format.Write(format.Parse(text)) == text
            : format.Fault(text) is { Arguments: [-20, 9999] };
    }

    /// <summary>
    /// Whatever is typed, a format either refuses it or can read it: there is no third way, which would be a fault of the page.
    /// </summary>
    [Property(MaxTest = 500)]
    public void What_is_not_refused_can_be_read(string? typed)
    {
        var text = typed ?? "";
        Try(FieldFormats.Year, text);
        Try(FieldFormats.Date, text);
        Try(FieldFormats.Day, text);
        Try(FieldFormats.Flag, text);
        Try(FieldFormats.Position, text);
        Try(FieldFormats.Fraction(new Limits(0, 100)), text);
        Try(FieldFormats.Choice<HeritageType>(), text);
        Try(FieldFormats.Choices<HeritageType>(), text);
    }

    /// <summary>The same where chance hardly ever gets: signs that look like a number or a day.</summary>
    [Theory]
    [InlineData("1e3"), InlineData("+2026"), InlineData(" 2026"), InlineData("Infinity"), InlineData("-0"), InlineData("2026-13")]
    [InlineData("2026-11-31"), InlineData(","), InlineData("1,2,3")]
    public void What_almost_is_a_value_is_refused_or_read(string text) => What_is_not_refused_can_be_read(text);

    [Theory]
    [InlineData("2026"), InlineData("2026-11"), InlineData("2026-11-23")]
    public void A_date_is_kept_as_far_as_it_is_known(string text) =>
        Assert.Equal(text, FieldFormats.Date.Write(FieldFormats.Date.Parse(text)));

    [Fact]
    public void Lines_lose_what_is_empty_and_nothing_else() =>
        Assert.Equal("un\ndeux", FieldFormats.Lines.Write(FieldFormats.Lines.Parse(" un \n\n deux\n")));

    private static void Try<TValue>(FieldFormat<TValue> format, string text)
    {
        if (text.Length > 0 && format.Fault(text) is null)
        {
            var once = format.Write(format.Parse(text));
            Assert.Equal(once, format.Write(format.Parse(once)));
        }
    }

    [Theory]
    [InlineData("https://example.org/a\nnowhere", "[1]", 2)]
    [InlineData("nowhere", "[0]", 1)]
    public void A_fault_of_a_list_says_in_which_line_it_is(string value, string at, int line)
    {
        var fault = FieldFormats.WebAddresses.Fault(value)!;

        Assert.Equal(at, fault.At);
        Assert.Equal(line, new FieldProblem("sources", fault.Text) { At = fault.At }.Line);
    }

    [Fact]
    public void A_fault_of_a_table_says_in_which_row_and_cell_it_is()
    {
        IReadOnlyList<RowColumn> columns = [RowColumn.Of("name", FieldFormats.Line).Required(), RowColumn.Of("year", FieldFormats.Year)];

        Assert.Equal("[1].year", TableRows.Fault("""[{"name":"x","year":"1999"},{"name":"y","year":"12"}]""", columns)?.At);
        Assert.Equal("[0]", TableRows.Fault("""[{"year":"1999"}]""", columns)?.At);
        Assert.Null(new FieldProblem("name", "x").Line);
    }
}
