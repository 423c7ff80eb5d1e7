using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Media;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Media;

public sealed class PhotographTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(2560, new[] { 320, 640, 1280, 1920 })]
    [InlineData(1920, new[] { 320, 640, 1280, 1920 })]
    [InlineData(1000, new[] { 320, 640, 1000 })]
    [InlineData(640, new[] { 320, 640 })]
    [InlineData(200, new[] { 200 })]
    public void A_picture_is_kept_in_widths_that_are_not_larger_than_itself(int width, int[] expected) =>
        Assert.Equal(expected, new PhotographFile(Key, width, 900).Widths);

    [Theory]
    [InlineData(2000, 1000, 320, 160)]
    [InlineData(3000, 2000, 640, 427)]
    [InlineData(5000, 3, 320, 1)]
    public void Its_height_follows_its_width(int width, int height, int at, int expected) =>
        Assert.Equal(expected, new PhotographFile(Key, width, height).HeightAt(at));

    [Theory]
    [InlineData(Key, true)]
    [InlineData("0123456789ABCDEF0123456789abcdef", false)]
    [InlineData("../../../../../../../etc/passwd0", false)]
    [InlineData("0123", false)]
    [InlineData("", false)]
    public void A_key_is_of_hexadecimal_digits_and_nothing_else(string text, bool isKey) => Assert.Equal(isKey, PhotographFile.IsKey(text));

    [Theory]
    [InlineData(-1, 500)]
    [InlineData(500, 1001)]
    public void A_focal_point_lies_in_its_picture(int x, int y) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FocalPoint(x, y));

    [Fact]
    public void A_centre_shows_its_photographs_in_the_given_order()
    {
        var centre = Montclar();
        var (first, second, third) = (Photo("a"), Photo("b"), Photo("c"));
        centre.ShowOnly([first, second]);
        var kept = centre.Photographs.Single(shown => shown.Photograph == second);

        centre.ShowOnly([second, third, second]);

        Assert.Equal([second, third], centre.Photographs.OrderBy(shown => shown.Position).Select(shown => shown.Photograph));
        Assert.Contains(kept, centre.Photographs);
    }

    private static Photograph Photo(string slug) => new(slug, LocalizedText.Of("Cour", "Court"), new PhotographFile(Key, 640, 480));

    private static Centre Montclar() => new(
        "montclar", "Abbaye de Montclar", HeritageType.Abbey, new PostalAddress(null, null, "Montclar", null, "FR"),
        new Membership(MembershipKind.Member));
}
