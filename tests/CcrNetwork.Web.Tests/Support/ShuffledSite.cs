using CcrNetwork.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>The network's own data, uncached, in a database that orders by chance what a query does not order itself.</summary>
public sealed class ShuffledSite() : NetworkSite(Provider.Sqlite)
{
    private readonly Shuffle _shuffle = new();

    protected override bool IsSeeded => true;

    protected override bool CachesPages => false;

    /// <summary>From here on; what the site keeps in memory is read again.</summary>
    public async Task ShuffleAsync()
    {
        _shuffle.IsOn = true;
        await ForgetPagesAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.ConfigureDbContext<NetworkDbContext>(options => options.AddInterceptors(_shuffle)));
    }
}
