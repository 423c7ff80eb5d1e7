using MailKit.Net.Smtp;
using MimeKit;

namespace CcrNetwork.Web.Infrastructure.Mail;

/// <summary>The way out of the portal for a message. It throws when the message could not be handed over.</summary>
public interface IMailTransport
{
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
