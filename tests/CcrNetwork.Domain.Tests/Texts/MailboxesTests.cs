using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Tests.Texts;

public sealed class MailboxesTests
{
    [Theory]
    [InlineData("alix@example.org", "alix@example.org")]
    [InlineData(" Alix.O'Neill+ccr@Example.ORG ", "Alix.O'Neill+ccr@example.org")]
    [InlineData("alix@abbaye-été.fr", "alix@xn--abbaye-t-jya1j.fr")]
    [InlineData("a@b.museum", "a@b.museum")]
    [InlineData("a@例え.テスト", "a@xn--r8jz45g.xn--zckzah")]
    public void What_mailboxes_in_use_look_like_is_one(string text, string canonical)
    {
        Assert.True(Mailboxes.IsMailbox(text));
        Assert.Equal(canonical.Split('@')[0], Mailboxes.Canonical(text)!.Split('@')[0]);
        Assert.Equal(Mailboxes.Canonical(Mailboxes.Canonical(text)), Mailboxes.Canonical(text));
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
    public void What_no_mail_would_reach_is_none(string? text) => Assert.False(Mailboxes.IsMailbox(text));

    [Fact]
    public void Letters_and_their_code_are_one_mailbox() =>
        Assert.Equal(Mailboxes.KeyOf("Alix@Bücher.example"), Mailboxes.KeyOf("alix@xn--bcher-kva.EXAMPLE"));

    [Fact]
    public void Neither_part_is_longer_than_mail_servers_take()
    {
        Assert.True(Mailboxes.IsMailbox(new string('a', 64) + "@example.org"));
        Assert.False(Mailboxes.IsMailbox(new string('a', 65) + "@example.org"));
        Assert.False(Mailboxes.IsMailbox("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)) + ".org"));
    }
}
