using CcrNetwork.Data;

namespace CcrNetwork.Web.Infrastructure.ReadOnly;

/// <summary>Whether this instance may change anything now, as it last heard.</summary>
public sealed class ReadOnlyMode(TimeProvider clock)
{
    private long _until;

    public bool IsOn => clock.UtcNow().Ticks < Interlocked.Read(ref _until);

    /// <param name="until">UTC; null when everybody may change things.</param>
    public void Hear(DateTime? until) => Interlocked.Exchange(ref _until, until?.Ticks ?? 0);
}
