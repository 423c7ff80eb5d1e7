using CcrNetwork.Data.Mail;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CcrNetwork.Web.Tests.Hosting;

/// <summary>The process is killed while the queue of mail is sent.</summary>
public sealed class MailKillTests
{
    private const int Messages = 15;

    /// <summary>
    /// The one that was on its way may go again, under its own Message-ID, by which mail programs know it; no other does, and
    /// none is lost.
    /// </summary>
    [Fact]
    public async Task A_kill_while_the_queue_is_sent_loses_no_message()
    {
        var home = Directory.CreateTempSubdirectory("ccr-kill-").FullName;
        try
        {
            using var site = new SiteProcess(home, ("Mail__From", "portal@example.org"), ("Site__PublicUrl", "https://portal.example.org"));
            await site.StartAsync();
            await site.TerminateAsync();
            await using (var db = site.OpenDatabase())
            {
                db.AddRange(Enumerable.Range(1, Messages).Select(number => new OutgoingMail(
                    $"reader{number}@example.org", "Ada", "en", $"Message {number}", $"Text {number}", DateTime.UtcNow.AddMinutes(-1))));
                await db.WorkStates.ExecuteDeleteAsync();
                await db.SaveChangesAsync();
            }

            site.Begin();
            await Wait.UntilAsync(() => Written(home).Count > 2, "No message was sent.");
            site.Kill();

            Assert.All(Written(home), file => Assert.StartsWith("Message ", MimeMessage.Load(file).Subject, StringComparison.Ordinal));
            await using (var db = site.OpenDatabase())
            {
                var sent = await db.OutgoingMails.CountAsync(mail => mail.SentAt != null);
                Assert.InRange(Written(home).Count, sent, sent + 1);

                // Ten minutes later the lease and the claim of the dead have ended.
                await db.WorkStates.ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, DateTime.UtcNow.AddSeconds(-1)));
                await db.OutgoingMails
                    .Where(mail => mail.NextTryAt != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryAt, DateTime.UtcNow.AddSeconds(-1)));
            }

            await site.StartAsync();
            await Wait.UntilAsync(() => Written(home).Count == Messages, "Not all messages were sent.");
            var subjects = Written(home).Select(file => MimeMessage.Load(file).Subject).Order(StringComparer.Ordinal);
            Assert.Equal(Enumerable.Range(1, Messages).Select(number => $"Message {number}").Order(StringComparer.Ordinal), subjects);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static List<string> Written(string home)
    {
        var folder = Path.Combine(home, "mail");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal)] : [];
    }
}
