using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcrNetwork.Browser.Tests.Support;

/// <summary>The real site with the network's own data, on a real server that a browser can reach. Only the clock is replaced.</summary>
public sealed class BrowserSite : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("ccr-browser-").FullName;

    public BrowserSite() => UseKestrel(0);

    /// <summary>By its name: passkeys never belong to a number.</summary>
    public string Origin => new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri.ToString().TrimEnd('/');

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("Database:Folder", _folder);
        builder.UseSetting("Site:RequestsPerMinute", "1000000");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StandingClock(Now)));
            services.AddControllers().ConfigureApplicationPartManager(
                parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(FaultController).Assembly)));
        });
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
