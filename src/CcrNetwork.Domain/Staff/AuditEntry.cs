using CcrNetwork.Domain.Texts;

namespace CcrNetwork.Domain.Staff;

/// <summary>
/// One line of the audit log: who did what to what, when and from where. It is written once, and never changed.
/// </summary>
public class AuditEntry
{
    public const int NameMaxLength = 200;
    public const int ActionMaxLength = 60;
    public const int SubjectMaxLength = 60;
    public const int AddressMaxLength = 60;

    /// <param name="action">A word of the log's vocabulary, such as <c>content.published</c> or <c>account.invited</c>.</param>
    /// <param name="subject">The kind of thing concerned, such as <c>centres</c> or <c>accounts</c>.</param>
    public AuditEntry(Actor actor, string action, string subject, int? subjectId, string subjectName, DateTime at, string? details = null)
    {
        ActorId = actor.AccountId;
        ActorName = actor.Name;
        Address = actor.Address;
        Action = action;
        Subject = subject;
        SubjectId = subjectId;
        SubjectName = CleanText.Cut(subjectName, NameMaxLength);
        At = at;
        Details = details;
    }

    private AuditEntry() => (ActorName, Action, Subject, SubjectName) = (null!, null!, null!, null!);

    public long Id { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Null when the portal itself acted, or somebody who is not signed in.</summary>
    public int? ActorId { get; private set; }

    public string ActorName { get; private set; }

    public string Action { get; private set; }

    public string Subject { get; private set; }

    public int? SubjectId { get; private set; }

    public string SubjectName { get; private set; }

    public string? Address { get; private set; }

    /// <summary>The difference, in readable lines; never a password, token or document.</summary>
    public string? Details { get; private set; }
}
