using Microsoft.AspNetCore.Hosting;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>A site whose scanner is away until a test starts it.</summary>
public sealed class ScannedSite : NetworkSite
{
    internal Clamd Clamd { get; } = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Clamd.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Scanner:Address", Clamd.SocketAddress);
    }
}
