namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// An immutable picture of content kept in memory. It is read again after a change in this process, and at the latest
/// after <see cref="MaxAge"/>, so that a change made by another instance shows too. One reader loads, the others wait.
/// </summary>
public abstract class Snapshot<T>(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock) : IDisposable
    where T : class
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Picture? _picture;

    public ValueTask<T> GetAsync(CancellationToken cancellationToken) =>
        _picture is { } picture && IsFresh(picture)
            ? ValueTask.FromResult(picture.Content)
            : new ValueTask<T>(LoadOnceAsync(cancellationToken));

    public void Dispose()
    {
        _loading.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<T> LoadAsync(IServiceProvider services, CancellationToken cancellationToken);

    private bool IsFresh(Picture picture) =>
        picture.Version == version.Current && clock.GetElapsedTime(picture.LoadedAt) < MaxAge;

    private async Task<T> LoadOnceAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_picture is { } picture && IsFresh(picture))
            {
                return picture.Content;
            }

            var versionBefore = version.Current;
            await using var scope = scopes.CreateAsyncScope();
            var content = await LoadAsync(scope.ServiceProvider, cancellationToken);
            _picture = new Picture(content, versionBefore, clock.GetTimestamp());
            return content;
        }
        finally
        {
            _loading.Release();
        }
    }

    private sealed record Picture(T Content, long Version, long LoadedAt);
}
