using System.ComponentModel.DataAnnotations;
using CcrNetwork.Web.Infrastructure.Forms;
using MailKit.Security;

namespace CcrNetwork.Web.Infrastructure.Mail;

public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The SMTP server. Without one every message becomes a file in <see cref="Folder"/>.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>
    /// How the connection is encrypted: <c>StartTls</c>, <c>SslOnConnect</c>, <c>Auto</c>, or <c>None</c> on the same machine.
    /// </summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    [Required, Mailbox(ErrorMessage = "Mail:From is no e-mail address.")]
    public string From { get; set; } = "portal@localhost.localdomain";

    /// <summary>Where messages are written without a server; relative to the folder of the database.</summary>
    [Required]
    public string Folder { get; set; } = "mail";

    /// <summary>How long such a file is kept: it holds names, addresses and links.</summary>
    [Range(1, 365)]
    public int FolderDays { get; set; } = 7;
}
