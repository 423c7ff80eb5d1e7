namespace CcrNetwork.Web.Tests.Support;

/// <summary>Tests on a site that is empty before each of them. One site serves the tests of a class, one after the other.</summary>
public abstract class SiteTests(NetworkSite site) : IClassFixture<NetworkSite>, IAsyncLifetime
{
    protected NetworkSite Site => site;

    public virtual Task InitializeAsync() => site.ResetAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    protected Task GivenAsync(params object[] entities) => site.SaveAsync(entities);
}
