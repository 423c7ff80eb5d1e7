namespace CcrNetwork.Web.Tests.Support;

/// <summary>The site with the network's own data, shared by the tests that only read.</summary>
public sealed class SeededSite : NetworkSite, IAsyncLifetime
{
    public const string Name = "Seeded site";

    private static readonly Lazy<Task<Crawl>> Walk = new(CrawlUncachedAsync);

    protected override bool IsSeeded => true;

    Task IAsyncLifetime.InitializeAsync() => MadeItems.AddToAsync(this);

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    /// <summary>Everything a visitor can reach by following links; walked through once for all tests.</summary>
    public static Task<Crawl> WalkAsync() => Walk.Value;

    /// <inheritdoc cref="WalkAsync"/>
    public Task<Crawl> CrawlAsync() => WalkAsync();

    /// <summary>A page from the cache would not tell its route.</summary>
    private static async Task<Crawl> CrawlUncachedAsync()
    {
        await using var site = new UncachedSite();
        await MadeItems.AddToAsync(site);
        return await Crawl.OfAsync(site.Visitor());
    }
}

/// <summary>The same without its page cache: every request reaches the database.</summary>
public sealed class UncachedSite : NetworkSite
{
    protected override bool IsSeeded => true;

    protected override bool CachesPages => false;
}

[CollectionDefinition(SeededSite.Name)]
public sealed class SeededSiteSharing : ICollectionFixture<SeededSite>;

/// <summary>Tests that read the network's own data and change nothing.</summary>
[Collection(SeededSite.Name)]
public abstract class SeededSiteTests(SeededSite site)
{
    protected SeededSite Site => site;
}
