namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Grows with every change of content that this process hears of, so that what is kept in memory knows when it is stale.</summary>
public sealed class ContentVersion
{
    private long _number;

    /// <summary>This process among those that share the database.</summary>
    public Guid Instance { get; } = Guid.NewGuid();

    public long Current => Interlocked.Read(ref _number);

    public void Advance() => Interlocked.Increment(ref _number);
}
