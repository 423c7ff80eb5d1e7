using CcrNetwork.Domain.Editing;

namespace CcrNetwork.Domain.Tests.Editing;

public sealed class MergeTests
{
    private static readonly FieldValues Base = Values(("a", "1"), ("b", "1"), ("c", "1"));

    [Fact]
    public void A_field_that_only_one_changed_takes_that_change()
    {
        var merge = new Merge(Base, Theirs: Base.With("a", "2"), Mine: Base.With("b", "3"));

        Assert.Empty(merge.Conflicts);
        Assert.Equal(Values(("a", "2"), ("b", "3"), ("c", "1")), merge.Result);
    }

    [Fact]
    public void A_field_that_both_changed_differently_is_a_conflict_and_stays_theirs()
    {
        var merge = new Merge(Base, Theirs: Base.With("a", "2"), Mine: Base.With("a", "3"));

        Assert.Equal(["a"], merge.Conflicts);
        Assert.Equal("2", merge.Result["a"]);
    }

    [Fact]
    public void The_same_change_by_both_is_no_conflict() =>
        Assert.Empty(new Merge(Base, Base.With("a", "2"), Base.With("a", "2")).Conflicts);

    [Fact]
    public void Emptying_a_field_is_a_change_too() =>
        Assert.Equal(["a"], new Merge(Base, Base.With("a", ""), Base.With("a", "2")).Conflicts);

    [Theory]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("  one ", "one")]
    public void Ends_of_lines_and_space_around_a_text_are_no_change(string typed, string kept) =>
        Assert.Equal(Values(("a", kept)), Values(("a", typed)));

    private static FieldValues Values(params (string Key, string Value)[] values) =>
        new(values.Select(value => new KeyValuePair<string, string>(value.Key, value.Value)));
}
