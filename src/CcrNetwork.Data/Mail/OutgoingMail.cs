using System.Globalization;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Data.Mail;

/// <summary>
/// A message in the queue, saved together with what causes it, so that neither exists without the other. Its text is
/// erased once it is sent or given up: it may hold a link that carries a right. Once it is sent, so is whom it went to; of one
/// that was given up the reader stays known for the days that somebody needs to mend it.
/// </summary>
public class OutgoingMail(string recipient, string recipientName, string language, string subject, string text, DateTime createdAt)
{
    public const int RecipientMaxLength = 254;
    public const int NameMaxLength = 200;
    public const int SubjectMaxLength = 200;
    public const int ErrorMaxLength = 400;
    public const int SubmissionMaxLength = 64;
    public const int UnsubscribeMaxLength = 1000;
    public const int PlaceMaxLength = 200;

    /// <summary>Waits between the tries: a minute, then longer and longer, for almost three days in all.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(8), TimeSpan.FromHours(12), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Nothing waits for longer, unless the clock that said so has been set back since.</summary>
    public static readonly TimeSpan LongestWait = Waits[^1] + TimeSpan.FromHours(1);

    public long Id { get; private set; }

    public string Recipient { get; private set; } = recipient;

    public string RecipientName { get; private set; } = recipientName;

    public string Language { get; private set; } = language;

    public string Subject { get; private set; } = subject;

    public string? Text { get; private set; } = text;

    /// <summary>Who is answered instead of the portal. Erased together with the text.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>The address by which its reader ends what it belongs to, with one click. Erased together with the text.</summary>
    public string? Unsubscribe { get; private set; }

    /// <summary>Of the form that caused it: the same form sent twice is one message.</summary>
    public string? Submission { get; private set; }

    public DateTime CreatedAt { get; private set; } = createdAt;

    /// <summary>Null once it is sent or given up.</summary>
    public DateTime? NextTryAt { get; private set; } = createdAt;

    public int Tries { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Null unless it was given up.</summary>
    public MailFailure? Failure { get; private set; }

    /// <summary>The account of the staff by whose act it was written; null for what visitors and the clock cause.</summary>
    public int? CausedById { get; private set; }

    /// <summary>Where in the staff area something can be done when it does not arrive.</summary>
    public string? Place { get; private set; }

    public OutgoingMail CausedBy(int? accountId)
    {
        CausedById = accountId;
        return this;
    }

    public OutgoingMail DealtWithAt(string place)
    {
        Place = place;
        return this;
    }

    public OutgoingMail AnsweredTo(string? replyTo, string? submission)
    {
        (ReplyTo, Submission) = (replyTo, submission);
        return this;
    }

    /// <summary>It belongs to something that may be deleted, and goes with it, sent or not: all messages whose handle begins so.</summary>
    public OutgoingMail For(string purpose)
    {
        Submission = purpose + Guid.NewGuid().ToString("N");
        return this;
    }

    public OutgoingMail EndedAt(string unsubscribe)
    {
        Unsubscribe = unsubscribe;
        return this;
    }

    public void Sent(DateTime now)
    {
        (SentAt, NextTryAt, LastError, Tries) = (now, null, null, Tries + 1);
        ForgetText();

        // What is left says that a message went out, and not to whom. The number keeps apart those of one form.
        (RecipientName, Recipient, CausedById, Place) = ("", Id.ToString(CultureInfo.InvariantCulture), null, null);
    }

    public void Failed(string error, DateTime now)
    {
        LastError = CleanText.Cut(error, ErrorMaxLength);
        NextTryAt = Tries < Waits.Length ? now + Waits[Tries] : null;
        Tries++;
        if (NextTryAt is null)
        {
            Failure = MailFailure.Unreachable;
            ForgetText();
        }
    }

    /// <summary>Refused for good: another try would end the same.</summary>
    public void GiveUp(MailFailure failure, string error, DateTime now)
    {
        Failed(error, now);
        (NextTryAt, Failure) = (null, failure);
        ForgetText();
    }

    /// <summary>Taken by one worker: another one leaves it alone until then.</summary>
    public void Claim(DateTime until) => NextTryAt = until;

    private void ForgetText() => (Text, ReplyTo, Unsubscribe) = (null, null, null);
}
