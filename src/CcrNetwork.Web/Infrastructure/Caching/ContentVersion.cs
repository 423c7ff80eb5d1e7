namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Grows with every change of content in this process, so that what is kept in memory knows when it is stale.</summary>
public sealed class ContentVersion
{
    private long _number;

    public long Current => Interlocked.Read(ref _number);

    public void Advance() => Interlocked.Increment(ref _number);
}
