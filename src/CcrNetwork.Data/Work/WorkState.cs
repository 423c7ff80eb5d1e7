namespace CcrNetwork.Data.Work;

/// <summary>
/// When a kind of scheduled work is next due and who is at it. Of several instances on one database, the one that takes the
/// lease does the work; a lease that has run out, because its holder died, may be taken by another.
/// </summary>
public class WorkState(string name, DateTime nextAt)
{
    public const int NameMaxLength = 40;

    public string Name { get; private set; } = name;

    public DateTime NextAt { get; private set; } = nextAt;

    public Guid? Holder { get; private set; }

    public DateTime? LeaseUntil { get; private set; }

    public DateTime? LastStartedAt { get; private set; }

    public DateTime? LastEndedAt { get; private set; }

    /// <summary>When it last ended without a fault.</summary>
    public DateTime? LastSucceededAt { get; private set; }

    /// <summary>How often in a row it has ended by a fault.</summary>
    public int Failures { get; private set; }
}
