using CcrNetwork.Data.Mail;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Cleaning;
using CcrNetwork.Web.Infrastructure.Mail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CcrNetwork.Web.Tests.Mail;

public sealed class MailTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_message_waits_while_the_server_is_down_and_is_sent_once_when_it_is_back()
    {
        await GivenAsync(Message());
        Site.Mail.IsDown = true;
        await Site.SendMailAsync();
        await Site.SendMailAsync();
        var waiting = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal((1, null), (waiting.Tries, waiting.SentAt));
        Assert.NotNull(waiting.LastError);

        Site.Mail.IsDown = false;
        await Site.SendMailAsync();
        Assert.Empty(Site.Mail.Messages);

        Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await Site.SendMailAsync();
        await Site.SendMailAsync();
        Assert.Single(Site.Mail.Messages);
    }

    /// <summary>What failed while the clock stood a year ahead would wait for that year.</summary>
    [Fact]
    public async Task A_message_that_waits_by_a_clock_that_was_ahead_is_sent_when_it_is_right_again()
    {
        var right = Site.Clock.GetUtcNow();
        await GivenAsync(new OutgoingMail("zoe@example.org", "Zoé", "fr", "Bonjour", "Bonjour", right.UtcDateTime));
        Site.Clock.Advance(TimeSpan.FromDays(365));
        Site.Mail.IsDown = true;
        await Site.SendMailAsync();
        Site.Clock.AdjustTime(right);
        Site.Mail.IsDown = false;

        await Site.SendMailAsync();
        await Site.SendMailAsync();

        Assert.Single(Site.Mail.Messages);
    }

    [Fact]
    public async Task What_was_sent_keeps_no_text_in_the_database()
    {
        await GivenAsync(Message());

        await Site.SendMailAsync();

        var sent = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Null(sent.Text);
        Assert.Null(sent.NextTryAt);
        Assert.Equal(NetworkSite.Now.UtcDateTime, sent.SentAt);
    }

    [Fact]
    public async Task What_was_sent_or_given_up_does_not_say_to_whom()
    {
        var message = Message();
        var (address, name) = (message.Recipient, message.RecipientName);
        await GivenAsync(message, new OutgoingMail(address, name, "fr", "Objet", "Texte", NetworkSite.Now.UtcDateTime));
        await Site.SendMailAsync();

        var sent = await Site.ReadAsync(db => db.OutgoingMails.ToListAsync());
        Assert.Equal(2, sent.Count);
        Assert.All(
            sent, mail => Assert.DoesNotContain(address, mail.Recipient + mail.RecipientName + mail.LastError, StringComparison.Ordinal));
        Assert.All(sent, mail => Assert.Equal("", mail.RecipientName));
    }

    [Fact]
    public async Task Messages_that_became_files_have_an_end_date_and_nothing_else_in_the_folder_has()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Site.Folder, "mail")).FullName;
        foreach (var (file, days) in new[] { ("old.eml", 8), ("cut.eml.part", 8), ("new.eml", 6), ("notes.txt", 300) })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), "x");
            File.SetLastWriteTimeUtc(Path.Combine(folder, file), NetworkSite.Now.UtcDateTime.AddDays(-days));
        }

        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountCleaning>().CleanAsync(CancellationToken.None);

        Assert.Equal(["new.eml", "notes.txt"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_message_that_cannot_be_sent_for_days_is_given_up()
    {
        await GivenAsync(Message());
        Site.Mail.IsDown = true;
        for (var hour = 0; hour < 24 * 5; hour++)
        {
            await Site.SendMailAsync();
            Site.Clock.Advance(TimeSpan.FromHours(1));
        }

        var givenUp = await Site.ReadAsync(db => db.OutgoingMails.SingleAsync());
        Assert.Equal((null, null, 10), (givenUp.NextTryAt, givenUp.Text, givenUp.Tries));
    }

    [Fact]
    public async Task Two_workers_send_a_message_once()
    {
        await GivenAsync([.. Enumerable.Range(0, 5).Select(_ => (object)Message())]);

        await Task.WhenAll(Site.SendMailAsync(), Site.SendMailAsync(), Site.SendMailAsync());

        Assert.Equal(5, Site.Mail.Messages.Count);
        Assert.Equal(5, Site.Mail.Messages.Select(message => message.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_message_says_its_language_and_that_no_person_wrote_it()
    {
        await GivenAsync(Message());

        await Site.SendMailAsync();

        var message = Site.Mail.Messages.Single();
        Assert.Equal("en", message.Headers[HeaderId.ContentLanguage]);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal(
            "Zoé <zoe@example.org>", message.To.ToString(FormatOptions.Default, encode: false).Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_server_messages_become_files_that_mail_programs_open()
    {
        var folder = Directory.CreateTempSubdirectory("ccr-mail-").FullName;
        try
        {
            var transport = ActivatorUtilities.CreateInstance<FolderTransport>(
                Site.Services, Options.Create(new MailOptions { Folder = folder }));
            var message = new MimeMessage
            {
                Subject = "Œuvre",
                MessageId = "1@localhost",
                Body = new TextPart("plain") { Text = "Bonjour" },
            };

            await transport.SendAsync(message, CancellationToken.None);

            using var written = await MimeMessage.LoadAsync(Directory.GetFiles(folder, "*.eml").Single());
            Assert.Equal(("Œuvre", "Bonjour"), (written.Subject, written.TextBody!.Trim()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static OutgoingMail Message() =>
        new("zoe@example.org", "Zoé", "en", "Hello", "A link: https://example.org/secret", NetworkSite.Now.UtcDateTime);
}
