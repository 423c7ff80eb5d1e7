using CcrNetwork.Web.Infrastructure.Search;

namespace CcrNetwork.Web.Tests.Search;

/// <summary>How a search is read, and what an excerpt shows.</summary>
public sealed class SearchHabitTests
{
    private static readonly SearchHabits Habits = new(["# remark", "- le la de a", "bourse, grant, aide financière", "open call, appel"]);

    [Theory]
    [InlineData("bourse", "Une grande bourse pour écrire", true)]
    [InlineData("bourses", "Une bourse", true)]
    [InlineData("grant", "Une bourse", true)]
    [InlineData("grant", "Une aide financière", true)]
    [InlineData("grant", "Une aide", false)]
    [InlineData("la bourse de la résidence", "Bourse, résidence", true)]
    [InlineData("open call", "Un appel", true)]
    [InlineData("open", "Un appel", false)]
    [InlineData("resid", "Une résidence", true)]
    [InlineData("journaux", "Un journal", true)]
    [InlineData("abbeys", "An abbey", true)]
    [InlineData("la", "La mer", true)]
    [InlineData("grant", "Bourseulx", false)]
    public void A_search_finds_what_means_the_same(string search, string text, bool isFound)
    {
        var index = TextIndex.Of([new SearchText("", text)], Habits);

        Assert.Equal(isFound, index.Match(search)!.All.Contains(0));
        Assert.Equal(isFound, index.Rank(search) is { HoldsAll: true, Documents.Count: 1 });
    }

    [Fact]
    public void What_was_typed_ranks_before_what_means_the_same_and_names_before_texts()
    {
        var index = TextIndex.Of([new("Fund", "A bourse"), new("Bourse", ""), new("Grant", ""), new("Grants of the abbey", "")], Habits);

        Assert.Equal([2, 3, 1, 0], index.Rank("grant").Documents.Select(document => document.Number));
    }

    [Theory]
    [InlineData("borse", "bourse")]
    [InlineData("la boursse de Lyon", "la bourse de lyon")]
    [InlineData("bourse", null)]
    [InlineData("noirlac", null)]
    [InlineData("gran", null)]
    public void A_word_that_people_use_is_put_right_when_it_is_nearly_typed(string search, string? right) =>
        Assert.Equal(right, Habits.Corrected(search));

    [Theory]
    [InlineData("  ", true)]
    [InlineData("?!", true)]
    [InlineData("x", false)]
    public void Nothing_is_sought_without_a_word(string search, bool isNothing) =>
        Assert.Equal(isNothing, TextIndex.Of([new("x", "")], Habits).Match(search) is null);

    [Theory]
    [InlineData("Portes ouvertes au château.", "chateau", "Portes ouvertes au [château.]")]
    [InlineData("", "x", "")]
    [InlineData("Rien de tel.", "bourse", "Rien de tel.")]
    public void A_short_text_is_its_own_excerpt(string text, string search, string expected) =>
        Assert.Equal(expected, Marked(text, search));

    [Fact]
    public void A_long_text_is_cut_around_the_hit_at_a_sentence_where_one_begins()
    {
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"m{number}"));

        Assert.Equal(
            $"… {string.Join(' ', Enumerable.Range(53, 8).Select(n => $"m{n}"))} [grant] {string.Join(' ', Enumerable.Range(1, 21).Select(n => $"m{n}"))}…",
            Marked($"{words} grant {words}", "grant"));
        Assert.StartsWith("Une [grant] ", Marked($"{words}. Une grant {words}", "grant"), StringComparison.Ordinal);
    }

    private static string Marked(string text, string search) =>
        string.Concat(Excerpt.Of(text, Habits.Read(search)).Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));
}
