using CcrNetwork.Web.Areas.Admin.Editing;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>A difference is read by phrases and holds both texts whole.</summary>
public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("", "Neuf")]
    [InlineData("Ancien", "")]
    [InlineData("Une abbaye du XIIe siècle", "Une version Émile du XIIIe siècle, reprise")]
    [InlineData("a b c d e f", "a x c y e z")]
    [InlineData("Jazz\nVoix", "Jazz\nThéâtre\nVoix")]
    public void Both_texts_are_whole_in_it(string before, string after)
    {
        var pieces = TextDifference.Of(before, after);

        Assert.Equal(before, string.Concat(TextDifference.Before(pieces).Select(piece => piece.Text)));
        Assert.Equal(after, string.Concat(TextDifference.After(pieces).Select(piece => piece.Text)));
    }

    [Fact]
    public void Changes_that_a_word_parts_are_one_phrase()
    {
        var pieces = TextDifference.Of("On y apprend à écouter le monde entier", "On y écrit à dessiner le monde entier");

        Assert.Equal(["On y ", "apprend à écouter", "écrit à dessiner", " le monde entier"], pieces.Select(piece => piece.Text));
    }
}
