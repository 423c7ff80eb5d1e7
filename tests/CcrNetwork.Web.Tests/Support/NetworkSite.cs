using CcrNetwork.Data;
using CcrNetwork.Data.Work;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// The real site on a private database made by the real migrations. Only the clock is replaced. It starts empty and each
/// test fills it; the classes derived from it start otherwise.
/// </summary>
public class NetworkSite : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly PrivateDatabase _database;

    public NetworkSite()
        : this(Providers.Usual)
    {
    }

    protected NetworkSite(Provider provider) => _database = PrivateDatabase.On(provider);

    /// <summary>Where the site keeps its files.</summary>
    public string Folder => _database.Folder;

    public FakeTimeProvider Clock { get; } = new(Now);

    /// <summary>What has left the site by mail, once <see cref="SendMailAsync"/> was called.</summary>
    public SentMail Mail { get; } = new();

    /// <summary>Whether the network's own data is loaded at the start.</summary>
    protected virtual bool IsSeeded => false;

    /// <summary>Off where a test measures what a page costs without the cache.</summary>
    protected virtual bool CachesPages => true;

    /// <summary>A browser without cookies that shows redirects instead of following them.</summary>
    public HttpClient Visitor(string? acceptEncoding = null)
    {
        var visitor = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        if (acceptEncoding is not null)
        {
            visitor.DefaultRequestHeaders.Add("Accept-Encoding", acceptEncoding);
        }

        return visitor;
    }

    public Task SaveAsync(params object[] entities) => ChangeAsync(db => db.AddRange(entities));

    /// <summary>Changes content as the staff side would: by the site's own context, so that its caches hear of it.</summary>
    public async Task ChangeAsync(Action<NetworkDbContext> change)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        change(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<NetworkDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<NetworkDbContext>());
    }

    /// <summary>Back to an empty site at <see cref="Now"/>, without starting another one.</summary>
    public async Task ResetAsync()
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            await TableCleaner.EmptyAsync(scope.ServiceProvider.GetRequiredService<NetworkDbContext>());
        }

        Clock.AdjustTime(Now);
        Mail.Clear();
        if (Directory.Exists(Path.Combine(Folder, "media")))
        {
            Directory.Delete(Path.Combine(Folder, "media"), recursive: true);
        }

        await ForgetPagesAsync();
    }

    /// <summary>Empties the output cache and what the site keeps in memory.</summary>
    public async Task ForgetPagesAsync()
    {
        Services.GetRequiredService<ContentVersion>().Advance();
        await Services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(ContentTags.Foot, CancellationToken.None);
    }

    /// <summary>Does what the site does by the clock, which stands still in tests.</summary>
    public async Task SendMailAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MailDispatch>().SendDueAsync(CancellationToken.None);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        _database.Configure(builder);
        builder.UseSetting("Database:Seed", IsSeeded.ToString());
        builder.UseSetting("Site:CachePages", CachesPages.ToString());
        builder.UseSetting("Site:RequestsPerMinute", "1000000");
        builder.UseSetting("Site:FormsPerHour", "1000000");
        builder.UseSetting("Site:RequiresAllTexts", "True");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Mail));
            foreach (var work in services.Where(service => service.ImplementationType?.IsSubclassOf(typeof(PeriodicWork)) == true).ToList())
            {
                services.Remove(work);
            }

            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
            services.AddCommandCount();
            services.AddSingleton<IStartupFilter, ClientAddress>();

            // A row that is the first of no order is whichever the database likes.
            services.ConfigureDbContext<NetworkDbContext>(options => options.ConfigureWarnings(warnings => warnings.Throw(
                CoreEventId.FirstWithoutOrderByAndFilterWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
        });
    }
}
