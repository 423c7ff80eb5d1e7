using System.Text;
using CcrNetwork.Data.Mail;
using CcrNetwork.Web.Tests.Support;
using MimeKit;

namespace CcrNetwork.Web.Tests.Mail;

/// <summary>
/// A message as it goes over the wire: lines that every server takes, headers that nobody can add to, names that come through.
/// </summary>
public sealed class MailHeaderTests(NetworkSite site) : SiteTests(site)
{
    private const int LongestLine = 998;

    public static TheoryData<string> OddTexts() =>
    [
        "Bonjour", "Rencontres européennes : « l’œuvre » à l’abbaye, été après été", "南通1895文化创意产业园", "👩🏽‍🎨 👨‍👩‍👧‍👦 🏳️‍🌈", "e\u0301te\u0301",
        "\"quoted\", with; signs <a@b> (and) [more]", "Subject: another", "a\r\nBcc: everybody@example.org",
        "a\nBcc: everybody@example.org", "a\rBcc: everybody@example.org", "\u2028Bcc: everybody@example.org", "\t tab", new('x', 190),
        string.Concat(Enumerable.Repeat("œuvre ", 30)).Trim(), "\u202Eabc", "100 % = 50/50 \\ .",
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Every_name_and_subject_comes_through_and_adds_no_header(string text)
    {
        await GivenAsync(new OutgoingMail("ada@example.org", text, "fr", text, $"{text}\n\n{text}", NetworkSite.Now.UtcDateTime));
        await Site.SendMailAsync();

        var message = Assert.Single(Site.Mail.Messages);
        using var wire = new MemoryStream();
        await message.WriteToAsync(wire);
        var all = Encoding.Latin1.GetString(wire.ToArray());
        var head = all.ReplaceLineEndings("\n").Split("\n\n")[0];
        wire.Position = 0;
        var read = await MimeMessage.LoadAsync(wire);

        Assert.DoesNotContain(head, sign => sign > 0x7E);
        Assert.All(head.Split('\n'), line => Assert.InRange(line.Length, 0, LongestLine));
        Assert.Empty(read.Bcc);
        Assert.Equal("ada@example.org", Assert.Single(read.To.Mailboxes).Address);
        Assert.Single(read.From.Mailboxes);
        Assert.Single(read.Headers, header => header.Id == HeaderId.Subject);
        Assert.Equal(Signs(text), Signs(read.Subject ?? ""));
        Assert.Equal(Signs(text), Signs(read.To.Mailboxes.Single().Name ?? ""));
        Assert.Equal(Signs(text) + Signs(text), Signs(read.TextBody ?? ""));
    }

    [Fact]
    public async Task Every_message_says_when_by_whom_and_in_which_language_it_was_made()
    {
        await GivenAsync(new OutgoingMail("ada@example.org", "Ada", "en", "Hello", "Hello.", NetworkSite.Now.UtcDateTime));
        await Site.SendMailAsync();

        var message = Assert.Single(Site.Mail.Messages);

        Assert.Equal(NetworkSite.Now, message.Date);
        Assert.Matches(@"^[0-9]+\.[0-9a-f]+@[a-z.]+$", message.MessageId);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal("en", message.Headers[HeaderId.ContentLanguage]);
        Assert.Equal("text/plain", message.Body!.ContentType.MimeType);
        Assert.Equal("utf-8", message.Body!.ContentType.Charset, ignoreCase: true);
        Assert.Null(message.Headers[HeaderId.ListUnsubscribe]);
    }

    /// <summary>White space is what a server may fold.</summary>
    private static string Signs(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
