using System.Globalization;
using CcrNetwork.Data;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>Sends what is due. A server that is down loses nothing: the message waits, longer after each try.</summary>
public sealed partial class MailDispatch(
    NetworkDbContext db, IMailTransport transport, IOptions<MailOptions> options, PortalAddress portal, Texts texts, TimeProvider clock,
    ILogger<MailDispatch> log)
{
    private const int MostAtOnce = 20;

    /// <summary>As long as one try may take: a process that dies in between leaves the message to the next.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.UtcNow();

    public Task<bool> AnyDueAsync(CancellationToken cancellationToken) => Due().AnyAsync(cancellationToken);

    /// <returns>How many messages it tried.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var due = await Due()
            .OrderBy(mail => mail.NextTryAt).ThenBy(mail => mail.Id)
            .Select(mail => mail.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await SendAsync(id, cancellationToken);
            db.ChangeTracker.Clear();
        }

        return due.Count;
    }

    private IQueryable<OutgoingMail> Due()
    {
        var (now, ahead) = (Now, Now + OutgoingMail.LongestWait);
        return db.OutgoingMails.Where(mail => mail.NextTryAt != null && (mail.NextTryAt <= now || mail.NextTryAt > ahead));
    }

    private async Task SendAsync(long id, CancellationToken cancellationToken)
    {
        if (await db.OutgoingMails.AsTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { Text: not null } mail
            || mail.NextTryAt is null || (mail.NextTryAt > Now && mail.NextTryAt <= Now + OutgoingMail.LongestWait))
        {
            return;
        }

        mail.Claim(Now + Claim);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return;
        }

        MimeMessage? message = null;
        try
        {
            message = MessageOf(mail);
            await transport.SendAsync(message, cancellationToken);
            mail.Sent(Now);
        }
        catch (Exception exception) when (message is null || IsRefusedForGood(exception))
        {
            mail.GiveUp(WhyOf(exception), exception.Message.Replace(mail.Recipient, "…", StringComparison.OrdinalIgnoreCase), Now);
            LogFailure(log, mail.Id, mail.Tries, exception.GetType().Name);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A server likes to name the mailbox that it refuses.
            mail.Failed(exception.Message.Replace(mail.Recipient, "…", StringComparison.OrdinalIgnoreCase), Now);
            LogFailure(log, mail.Id, mail.Tries, exception.GetType().Name);
        }

        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            // What it belonged to was deleted while it was on its way.
        }
    }

    /// <summary>What the server refuses for its reader or its content, it will refuse again.</summary>
    private static bool IsRefusedForGood(Exception exception) => exception is SmtpCommandException
    {
        ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted,
        StatusCode: >= SmtpStatusCode.CommandUnrecognized,
    };

    private static MailFailure WhyOf(Exception exception) => exception switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => MailFailure.NoMailbox,
        SmtpCommandException => MailFailure.NotTaken,
        _ => MailFailure.BadAddress,
    };

    private MimeMessage MessageOf(OutgoingMail mail)
    {
        var host = new Uri(portal.Origin).Host;
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = mail.CreatedAt,
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{mail.Id}.{mail.CreatedAt.Ticks:x}@{host}"),
            Body = new TextPart("plain") { Text = mail.Text ?? "" },
        };
        message.From.Add(new MailboxAddress(texts.In(mail.Language, "Shared.SiteName"), options.Value.From));
        message.To.Add(
            new MailboxAddress(
                mail.RecipientName, EmailAddress.Canonical(mail.Recipient) ?? throw new FormatException("This is no e-mail address.")));
        if (EmailAddress.Canonical(mail.ReplyTo) is { } answered)
        {
            message.ReplyTo.Add(new MailboxAddress("", answered));
        }

        if (mail.Unsubscribe is { } unsubscribe)
        {
            // RFC 8058: a mail program offers to unsubscribe and sends the click itself.
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} was not sent at try {Try}: {Fault}")]
    private static partial void LogFailure(ILogger log, long mailId, int @try, string fault);
}
