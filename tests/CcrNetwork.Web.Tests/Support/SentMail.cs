using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CcrNetwork.Web.Infrastructure.Mail;
using MimeKit;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The world outside: keeps what it is given, or is down.</summary>
public sealed partial class SentMail : IMailTransport
{
    private readonly ConcurrentQueue<MimeMessage> _messages = new();

    public bool IsDown { get; set; }

    /// <summary>What the server says to every message.</summary>
    public Exception? Refuses { get; set; }

    public IReadOnlyList<MimeMessage> Messages => [.. _messages];

    public Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            throw new IOException("The mail server does not answer.");
        }

        if (Refuses is { } refusal)
        {
            throw refusal;
        }

        _messages.Enqueue(message);
        return Task.CompletedTask;
    }

    /// <summary>The path of the link in the last message to somebody.</summary>
    public string LinkTo(string address)
    {
        var message = _messages.Last(m => m.To.Mailboxes.Any(box => box.Address == address));
        return new Uri(Link().Match(message.TextBody!).Value).PathAndQuery;
    }

    public void Clear()
    {
        _messages.Clear();
        IsDown = false;
        Refuses = null;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
