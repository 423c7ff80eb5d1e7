using CcrNetwork.Domain.Rules;
using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Agenda;

/// <summary>Tells how far a registration has come, and whether it takes a place.</summary>
public enum RegistrationState
{
    /// <summary>Asked for, and not yet confirmed from the mailbox: it takes no place.</summary>
    Unconfirmed,

    Confirmed,

    /// <summary>On the waiting list, in the order of confirmation.</summary>
    Waiting,
}

/// <summary>Somebody who wants to come to an event. It holds personal data, which are deleted some time after the event.</summary>
public class EventRegistration(int agendaEventId, string name, string? organisation, string email, string language, DateTime receivedAt)
{
    public const int NameMaxLength = 200;
    public const int EmailMaxLength = EmailAddress.MaxLength;

    /// <summary>How long the link of an unconfirmed registration is good.</summary>
    public static readonly TimeSpan ConfirmedWithin = TimeSpan.FromHours(48);

    /// <summary>How long after the event its registrations are kept.</summary>
    public static readonly TimeSpan KeptAfterEvent = TimeSpan.FromDays(90);

    /// <summary>Who asks again within this time gets no second message.</summary>
    private static readonly TimeSpan MailPause = TimeSpan.FromMinutes(10);

    private readonly List<RegistrationLink> _links = [];

    public int Id { get; private set; }

    public int AgendaEventId { get; private set; } = agendaEventId;

    public string Name { get; private set; } = name;

    public string? Organisation { get; private set; } = organisation;

    public string Email { get; private set; } = email;

    /// <summary>The address as it is compared: nobody registers twice for an event.</summary>
    public string EmailKey { get; private set; } = KeyOf(email);

    /// <summary>The language in which all messages about it are written.</summary>
    public string Language { get; private set; } = language;

    public RegistrationState State { get; private set; }

    public DateTime ReceivedAt { get; private set; } = receivedAt;

    /// <summary>When the last message was written that was asked for through the form.</summary>
    public DateTime MailedAt { get; private set; } = receivedAt;

    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>One link for each message that was sent so far.</summary>
    public IReadOnlyList<RegistrationLink> Links => _links;

    public static string KeyOf(string email) => EmailAddress.KeyOf(email);

    /// <summary>Nobody's data are kept unless they confirmed; those of before this instant go.</summary>
    public static DateTime UnconfirmedGoesBefore(DateTime now) => now - ConfirmedWithin;

    /// <summary>The registrations of events that ended before this instant go.</summary>
    public static DateTime GoesWithEventsBefore(DateTime now) => now - KeptAfterEvent;

    public bool IsExpired(DateTime now) => State == RegistrationState.Unconfirmed && MailedAt <= UnconfirmedGoesBefore(now);

    public bool MayBeMailedAgain(DateTime now) => now >= MailedAt + MailPause;

    /// <summary>Asked for anew: what was written last counts, until it is confirmed.</summary>
    public void AskAgain(string name, string? organisation, string language, DateTime now)
    {
        MailedAt = now;
        if (State == RegistrationState.Unconfirmed)
        {
            (Name, Organisation, Language) = (name, organisation, language);
        }
    }

    /// <summary>Puts it at the end of the waiting list, from where it moves up as soon as there is a place.</summary>
    public void Confirm(DateTime now)
    {
        if (State == RegistrationState.Unconfirmed)
        {
            (State, ConfirmedAt) = (RegistrationState.Waiting, now);
        }
    }

    public void MoveUp()
    {
        if (State != RegistrationState.Waiting)
        {
            throw new InvalidOperationException("Only somebody who waits moves up.");
        }

        State = RegistrationState.Confirmed;
    }

    public void Add(RegistrationLink link) => _links.Add(link);
}

/// <summary>The way of a message back to its registration; only its hash is kept.</summary>
public class RegistrationLink(string hash)
{
    public const int HashMaxLength = 64;

    public string Hash { get; private set; } = hash;
}
