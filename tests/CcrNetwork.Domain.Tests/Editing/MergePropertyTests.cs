using CcrNetwork.Domain.Editing;

namespace CcrNetwork.Domain.Tests.Editing;

/// <summary>What holds for all that two people can make of the same values.</summary>
public sealed class MergePropertyTests
{
    private static readonly string[] Keys = ["city", "lead.en", "lead.fr", "name", "notes", "openedOn"];
    private static readonly string[] Texts = ["", "one", "two", "two\nlines", "Œuvre", "œuvre", "été", "e\u0301te\u0301", " ", "\u200B"];

    public static IEnumerable<object[]> Seeds => Enumerable.Range(1, 8).Select(seed => new object[] { seed });

    [Theory, MemberData(nameof(Seeds))]
    public void Nothing_that_only_one_changed_is_lost_and_nothing_is_invented(int seed) => Try(seed, (all, theirs, mine) =>
    {
        var merge = new Merge(all, theirs, mine);
        foreach (var key in Keys)
        {
            var (was, they, I) = (all[key], theirs[key], mine[key]);
            var wanted = I == was ? they : they == was ? I : they;
            Assert.Equal(wanted, merge.Result[key]);
            Assert.Equal(I == was ? they : I, merge.MineOverTheirs[key]);
            Assert.Equal(they != was && I != was && they != I, merge.Conflicts.Contains(key));
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Who_changed_nothing_changes_nothing(int seed) => Try(seed, (all, theirs, mine) =>
    {
        Assert.Equal(mine, new Merge(all, all, mine).Result);
        Assert.Equal(theirs, new Merge(all, theirs, all).Result);
        Assert.Equal(mine, new Merge(all, mine, mine).Result);
        Assert.Empty(new Merge(all, all, mine).Conflicts);
        Assert.Empty(new Merge(all, theirs, all).Conflicts);
        Assert.Empty(new Merge(all, mine, mine).Conflicts);
    });

    /// <summary>Who comes first decides what a conflict shows, and nothing else.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Without_a_conflict_it_does_not_matter_who_saved_first(int seed) => Try(seed, (all, theirs, mine) =>
    {
        var (one, other) = (new Merge(all, theirs, mine), new Merge(all, mine, theirs));
        Assert.Equal(one.Conflicts, other.Conflicts);
        if (one.Conflicts.Count == 0)
        {
            Assert.Equal(one.Result, other.Result);
            Assert.Equal(one.Result, one.MineOverTheirs);
        }
    });

    /// <summary>After a save over a conflict there is none any more, whichever way it was decided.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void A_decision_ends_the_conflict(int seed) => Try(seed, (all, theirs, mine) =>
    {
        foreach (var decided in new[] { new Merge(all, theirs, mine).Result, new Merge(all, theirs, mine).MineOverTheirs })
        {
            Assert.Empty(new Merge(theirs, theirs, decided).Conflicts);
            Assert.Equal(decided, new Merge(theirs, theirs, decided).Result);
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void What_differs_is_the_same_from_both_sides_and_leads_from_one_to_the_other(int seed) => Try(seed, (all, theirs, mine) =>
    {
        Assert.Equal(theirs.KeysThatDiffer(mine), mine.KeysThatDiffer(theirs));
        Assert.Equal(theirs.Equals(mine), theirs.KeysThatDiffer(mine).Count == 0);
        Assert.Equal(mine, theirs.With(theirs.KeysThatDiffer(mine).Select(key => KeyValuePair.Create(key, mine[key]))));
        Assert.Equal(theirs.KeysThatDiffer(mine).Order(StringComparer.Ordinal), theirs.KeysThatDiffer(mine));
        if (theirs.Equals(mine))
        {
            Assert.Equal(theirs.GetHashCode(), mine.GetHashCode());
        }
    });

    [Theory, MemberData(nameof(Seeds))]
    public void A_blank_value_is_no_value(int seed) => Try(seed, (all, theirs, mine) =>
    {
        Assert.All(mine.Filled, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Value)));
        Assert.All(Keys, key => Assert.Equal(mine[key].Length > 0, mine.Has(key)));
        Assert.All(Keys, key => Assert.False(mine.With(key, " \u200B\n").Has(key)));
        Assert.Equal(FieldValues.Empty, new FieldValues(Keys.Select(key => KeyValuePair.Create(key, " "))));
    });

    /// <summary>Values that differ from each other in some of their fields, as when each works from the one before.</summary>
    private static void Try(int seed, Action<FieldValues, FieldValues, FieldValues> check)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 300; turn++)
        {
            var all = new FieldValues(Keys.Select(key => KeyValuePair.Create(key, Text(random))));
            check(all, Change(all, random), Change(all, random));
        }
    }

    private static FieldValues Change(FieldValues values, Random random) =>
        values.With(Keys.Where(_ => random.Next(3) == 0).Select(key => KeyValuePair.Create(key, Text(random))).ToList());

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];
}
