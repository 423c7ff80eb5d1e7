using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The store of the output cache, on the clock that tests move; it counts what it is asked for.</summary>
public sealed class KeptPages(TimeProvider clock) : IOutputCacheStore
{
    private readonly ConcurrentDictionary<string, (byte[] Page, string[] Tags, DateTimeOffset EndsAt)> _pages = [];
    private int _asked;
    private int _found;

    /// <summary>No page is kept longer than that, whatever its policy says.</summary>
    public TimeSpan MostTime { get; set; } = TimeSpan.MaxValue;

    public double Hits => (double)_found / _asked;

    public void CountAnew() => (_asked, _found) = (0, 0);

    public void Clear() => _pages.Clear();

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        if (!_pages.TryGetValue(key, out var kept) || kept.EndsAt <= clock.GetUtcNow())
        {
            return ValueTask.FromResult<byte[]?>(null);
        }

        Interlocked.Increment(ref _found);
        return ValueTask.FromResult<byte[]?>(kept.Page);
    }

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        _pages[key] = (value, tags ?? [], clock.GetUtcNow() + (validFor < MostTime ? validFor : MostTime));
        return ValueTask.CompletedTask;
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        foreach (var (key, kept) in _pages)
        {
            if (kept.Tags.Contains(tag))
            {
                _pages.TryRemove(key, out _);
            }
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The network's own data, with pages kept by the clock of the test.</summary>
public sealed class KeptSite : NetworkSite
{
    public KeptSite() => Kept = new KeptPages(Clock);

    public KeptPages Kept { get; }

    protected override bool IsSeeded => true;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IOutputCacheStore>(Kept)));
    }
}
