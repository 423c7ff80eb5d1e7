using CcrNetwork.Domain.Rules;

namespace CcrNetwork.Domain.Tests.Rules;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("alix@example.org", "alix@example.org")]
    [InlineData(" Alix.O'Neill+ccr@Example.ORG ", "Alix.O'Neill+ccr@example.org")]
    [InlineData("alix@abbaye-été.fr", "alix@xn--abbaye-t-jya1j.fr")]
    [InlineData("a@b.museum", "a@b.museum")]
    [InlineData("a@例え.テスト", "a@xn--r8jz45g.xn--zckzah")]
    public void What_mailboxes_in_use_look_like_is_one(string text, string canonical)
    {
        Assert.True(Rule.Holds<EmailAddress>(text));
        Assert.Equal(canonical.Split('@')[0], EmailAddress.Canonical(text)!.Split('@')[0]);
        Assert.Equal(EmailAddress.Canonical(EmailAddress.Canonical(text)), EmailAddress.Canonical(text));
    }

    [Theory]
    [InlineData("alix exemple@example.org")]
    [InlineData("alix@example..org")]
    [InlineData("alix..x@example.org")]
    [InlineData(".alix@example.org")]
    [InlineData("alix.@example.org")]
    [InlineData("alix@example")]
    [InlineData("alix@localhost")]
    [InlineData("alix@-example.org")]
    [InlineData("alix@example-.org")]
    [InlineData("alix@example.org.")]
    [InlineData("alix@.example.org")]
    [InlineData("alix@exa mple.org")]
    [InlineData("alix@exa_mple.org")]
    [InlineData("alix@[192.0.2.1]")]
    [InlineData("alix@192.0.2.1")]
    [InlineData("alix@example.c")]
    [InlineData("Alix <alix@example.org>")]
    [InlineData("alix@example.org, ben@example.org")]
    [InlineData("alix@example.org;ben@example.org")]
    [InlineData("alix@@example.org")]
    [InlineData("\"alix x\"@example.org")]
    [InlineData("alix(x)@example.org")]
    [InlineData("été@example.org")]
    [InlineData("alix")]
    [InlineData("@example.org")]
    [InlineData("alix@")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_mail_would_reach_is_none(string? text) => Assert.False(Rule.Holds<EmailAddress>(text));

    [Fact]
    public void Letters_and_their_code_are_one_mailbox() =>
        Assert.Equal(EmailAddress.KeyOf("Alix@Bücher.example"), EmailAddress.KeyOf("alix@xn--bcher-kva.EXAMPLE"));

    [Fact]
    public void Neither_part_is_longer_than_mail_servers_take()
    {
        Assert.True(Rule.Holds<EmailAddress>(new string('a', 64) + "@example.org"));
        Assert.False(Rule.Holds<EmailAddress>(new string('a', 65) + "@example.org"));
        Assert.False(Rule.Holds<EmailAddress>("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)) + ".org"));
    }
}
