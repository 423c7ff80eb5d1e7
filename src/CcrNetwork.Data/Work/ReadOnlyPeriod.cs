namespace CcrNetwork.Data.Work;

/// <summary>
/// A time in which the portal may be read and nobody changes anything, on any instance: its database is being migrated, or it
/// moves. It ends by itself, should whoever began it have died.
/// </summary>
public class ReadOnlyPeriod(string reason, DateTime since, DateTime until)
{
    public const int ReasonMaxLength = 40;

    public int Id { get; private set; }

    public string Reason { get; private set; } = reason;

    public DateTime Since { get; private set; } = since;

    public DateTime Until { get; private set; } = until;
}
