using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Association;

public sealed class LegalNoticeTests
{
    [Theory]
    [InlineData("# Éditeur\n\nACCR, Paris.", "PublicationDirector Host")]
    [InlineData("# Éditeur\n\nDirectrice de la publication : A. B.", "Host")]
    [InlineData("# Directeur de publication\n\nA. B.", "Host")]
    [InlineData("# Hébergeur\n\nUne société, Paris.", "PublicationDirector")]
    [InlineData("Responsable de la publication : A. B. Site hébergé par une société.", "")]
    public void A_notice_names_who_publishes_and_who_hosts(string body, string missing) =>
        Assert.Equal(missing, string.Join(' ', LegalNotice.MissingFrom(LocalizedText.Of(body, "Publisher"))));

    [Fact]
    public void No_notice_names_nobody() =>
        Assert.Equal(Enum.GetValues<LegalDuty>(), LegalNotice.MissingFrom(null));
}
