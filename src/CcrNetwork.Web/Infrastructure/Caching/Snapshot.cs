namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>Every <see cref="Snapshot{T}"/>, whatever it holds.</summary>
public abstract class Snapshot
{
    /// <summary>Nothing that is kept of content is older, whatever this process has heard of changes.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    /// <summary>Reads it at the start and again before it grows old, so that no visitor waits for it.</summary>
    public abstract Task RefreshAsync(CancellationToken cancellationToken);
}

/// <summary>
/// An immutable picture of content kept in memory. It is read again after a change in this process, and at the latest
/// after <see cref="Snapshot.MaxAge"/>, so that a change made by another instance shows too. One reader loads, the others wait.
/// </summary>
public abstract class Snapshot<T>(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock) : Snapshot, IDisposable
    where T : class
{
    private static readonly TimeSpan RefreshAge = MaxAge - TimeSpan.FromMinutes(2);

    /// <summary>Bytes that a picture of an ordinary network never costs.</summary>
    private const long Large = 256L * 1024 * 1024;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Picture? _picture;

    public ValueTask<T> GetAsync(CancellationToken cancellationToken) =>
        _picture is { } picture && IsFresh(picture, MaxAge)
            ? ValueTask.FromResult(picture.Content)
            : new ValueTask<T>(LoadOnceAsync(MaxAge, cancellationToken));

    public override Task RefreshAsync(CancellationToken cancellationToken) => LoadOnceAsync(RefreshAge, cancellationToken);

    public void Dispose()
    {
        _loading.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<T> LoadAsync(IServiceProvider services, CancellationToken cancellationToken);

    private bool IsFresh(Picture picture, TimeSpan maxAge) =>
        picture.Version == version.Current && clock.GetElapsedTime(picture.LoadedAt) < maxAge;

    private async Task<T> LoadOnceAsync(TimeSpan maxAge, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_picture is { } picture && IsFresh(picture, maxAge))
            {
                return picture.Content;
            }

            var versionBefore = version.Current;
            var allocatedBefore = GC.GetTotalAllocatedBytes();
            await using var scope = scopes.CreateAsyncScope();
            var content = await LoadAsync(scope.ServiceProvider, cancellationToken);
            _picture = new Picture(content, versionBefore, clock.GetTimestamp());
            if (GC.GetTotalAllocatedBytes() - allocatedBefore > Large)
            {
                // What a huge network was made from is given back at once, else the process keeps three times what it needs.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            return content;
        }
        finally
        {
            _loading.Release();
        }
    }

    private sealed record Picture(T Content, long Version, long LoadedAt);
}
