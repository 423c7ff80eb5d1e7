using CcrNetwork.Web.Areas.Admin.Links;
using CcrNetwork.Web.Infrastructure.Fetching;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A site before which lies a web of the test's making.</summary>
public sealed class OnlineSite : NetworkSite
{
    public FakeWeb Web { get; } = new();

    public async Task<int> GatherAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LinkGathering>().RunAsync(CancellationToken.None);
    }

    public async Task<int> CheckAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LinkChecking>().RunAsync(CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IWebFetcher>(Web));
            services.Replace(ServiceDescriptor.Singleton(LinkPace.Usual with { Pause = TimeSpan.Zero }));
        });
    }
}
