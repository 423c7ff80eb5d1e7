namespace CcrNetwork.Data.Mail;

/// <summary>Why a message was given up.</summary>
public enum MailFailure
{
    /// <summary>What was given is no address.</summary>
    BadAddress,

    /// <summary>The reader's server knows no such mailbox, or takes nothing for it.</summary>
    NoMailbox,

    /// <summary>The server takes the mailbox and not the message.</summary>
    NotTaken,

    /// <summary>No server answered, for days.</summary>
    Unreachable,
}
