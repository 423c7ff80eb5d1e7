using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("Abbaye d’Ambronay", "ambronay")]
    [InlineData("Centre culturel de rencontre d’Ambronay", "ambronay")]
    [InlineData("Abbaye de Noirlac", "noirlac")]
    [InlineData("Abbaye royale de Fontevraud", "fontevraud")]
    [InlineData("Abbaye des Prémontrés", "premontres")]
    [InlineData("Abbaye aux Dames, la cité musicale", "dames")]
    [InlineData("L’ARIA", "aria")]
    [InlineData("La Chartreuse de Neuville", "neuville")]
    [InlineData("La Corderie royale – Centre international de la mer", "corderie")]
    [InlineData("La Maison Maria Casarès", "maria")]
    [InlineData("Le Plus Petit Cirque du Monde", "plus")]
    [InlineData("Les arts de lire – Abbaye de Lagrasse", "arts")]
    [InlineData("The Smallest Circus in the World", "smallest")]
    [InlineData("Fondation Royaumont", "royaumont")]
    [InlineData("Saline royale d’Arc-et-Senans", "arc")]
    [InlineData("Château Mercier", "mercier")]
    [InlineData("Domaine régional de Chaumont-sur-Loire", "chaumont")]
    [InlineData("Domaine Forget de Charlevoix", "forget")]
    [InlineData("Centre culturel international de Hammamet", "hammamet")]
    [InlineData("Schloss Bröllin", "brollin")]
    [InlineData("Teatro Potlach", "potlach")]
    [InlineData("Neimënster", "neimenster")]
    [InlineData("Abbaye", "abbaye")]
    [InlineData("Les", "les")]
    public void A_place_stands_under_its_own_word(string name, string first) =>
        Assert.Equal(first, PlaceNames.SortKey(name).Split(' ')[0]);

    [Fact]
    public void Names_with_the_same_own_word_keep_one_order() =>
        Assert.NotEqual(PlaceNames.SortKey("Abbaye de Neuville"), PlaceNames.SortKey("Chartreuse de Neuville"));
}
