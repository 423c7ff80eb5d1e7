using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using CcrNetwork.Data.Conversions;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Areas.Admin.Preview;
using CcrNetwork.Web.Features.Api;
using CcrNetwork.Web.Features.OldAddresses;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Database;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Media;
using CcrNetwork.Web.Infrastructure.Previews;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Readership;
using CcrNetwork.Web.Infrastructure.ReadOnly;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using CcrNetwork.Web.Infrastructure.Telemetry;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace CcrNetwork.Web.Composition;

/// <summary>What a request passes through, in order; <c>docs/architecture.md</c> draws it.</summary>
public static class Pipeline
{
    private static readonly HttpMethodMetadata ReadOnly = new([HttpMethods.Get, HttpMethods.Head]);

    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddControllersWithViews(mvc =>
            {
                mvc.Conventions.Add(new LanguageRouteConvention());
                mvc.Conventions.Add(new RouteValueConvention());
                mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());

                // Names as jQuery writes them (a[b][c]) occur in no form, and their readers end in a fault at a bracket that nobody closes.
                mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
                mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
                mvc.AddCleanInput();
            })
            .AddRazorOptions(FeatureViews.Locate)
            .AddDataAnnotationsLocalization()
            .AddJsonOptions(json =>
            {
                foreach (var converter in NetworkJson.Options.Converters)
                {
                    json.JsonSerializerOptions.Converters.Add(converter);
                }

                json.JsonSerializerOptions.Encoder = NetworkJson.Options.Encoder;
            });
        services.AddHttpContextAccessor();
        PublishedKinds.AddTo(services);
        services.AddSingleton(provider => new Texts(
            provider.GetRequiredService<IOptions<SiteOptions>>().Value.RequiresAllTexts, provider.GetRequiredService<ILogger<Texts>>()));
        services.AddFormMessages();
        services.AddSingleton<PublicAddresses>();
        services.AddSingleton<IPortalAddresses>(provider => provider.GetRequiredService<PublicAddresses>());
        services.AddSingleton<PortalAddress>();

        // Letters stay letters: only what HTML itself needs is written as an entity.
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<ContentVersion>();
        services.AddSingleton<ReadingShelf>();
        services.AddScoped<KeptReadings>();
        services.AddSingleton<PageEviction>();
        services.AddSnapshot<ClockChangesSnapshot>();
        services.AddSnapshot<SiteChoicesSnapshot>();
        services.AddCheckedOptions<SharedCacheOptions>(SharedCacheOptions.Section);
        services.AddHttpClient(SharedCachePurge.Client, client => client.Timeout = TimeSpan.FromSeconds(10));
        services.AddSingleton<SharedCachePurge>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedCachePurge>());
        services.AddSingleton<ParametersOfPages>();
        services.AddScoped<PreviewedItem>();
        services.AddReadOnlyMode();
        services.AddOutputCache(cache =>
        {
            cache.UseCaseSensitivePaths = true;
            cache.SizeLimit = 64 * 1024 * 1024;
            cache.MaximumBodySize = PageStream.MostHeld;
        });
        services.AddOptions<OutputCacheOptions>()
            .Configure<Measures>((cache, measures) => cache.AddBasePolicy(new PageCachePolicy(measures)));
        services.AddCheckedOptions<RedisOptions>(RedisOptions.Section);
        builder.AddSharedPages();
        services.AddCheckedOptions<TelemetryOptions>(TelemetryOptions.Section);
        builder.AddTelemetry();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/ld+json", "application/atom+xml", "text/calendar",
                "text/csv", "text/vcard", "image/svg+xml", "application/problem+json",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.AddRateLimiter(_ => { });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>().Configure<IOptions<SiteOptions>>((limits, site) =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = FormLimits.TellToWaitAsync;
            limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(new FormLimits(site).Of), PartitionedRateLimiter.Create<HttpContext,
                string>(context =>
                RateLimitPartition.GetSlidingWindowLimiter(
                    SenderAddress.Of(context.Connection.RemoteIpAddress),
                    _ => new SlidingWindowRateLimiterOptions
                    {
                        PermitLimit = site.Value.RequestsPerMinute,
                        Window = TimeSpan.FromMinutes(1),
                        SegmentsPerWindow = 6,
                    })));
        });
    }

    public static void UsePages(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        if (site.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseMiddleware<RequestMeasure>();
        app.UseSecurityHeaders();
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
            app.UseEncryptionOnly();
        }

        app.UseAskedAddress();
        app.UseMiddleware<ReadershipMiddleware>();
        if (site.CachePages)
        {
            app.UseOutputCache();
            app.Use(PageTime.BeginAsync);
        }

        app.UsePrivateResponses();
        app.UseSerilogRequestLogging(log => log.EnrichDiagnosticContext = RequestLog.Describe);
        app.UseResponseCompression();
        app.UseMiddleware<EntityTagMiddleware>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            StatusCodeSelector = exception =>
                DatabaseFaults.IsUnavailable(exception) || StorageFaults.IsUnavailable(exception) || exception is ReadOnlyException
                    ? StatusCodes.Status503ServiceUnavailable
                    : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseCleanQueries();
        app.UseMiddleware<LanguageMiddleware>();
        app.UseMiddleware<PreviewMiddleware>();
        app.UseOldAddresses();
        app.UseRouting();
        app.UseMiddleware<CanonicalAddressMiddleware>();
        app.UseReadOnlyMode(context => context.Request.Path.StartsWithSegments(StaffArea.Root, StringComparison.Ordinal)
            || context.GetEndpoint()?.Metadata.GetMetadata<PublicFormAttribute>() is not null);
        app.UseRateLimiter();
        app.UseStaffAccess();
        app.MapStaticAssets().DisableRateLimiting();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthAnswer.WriteAsync })
            .WithMetadata(ReadOnly)
            .DisableRateLimiting();
        app.MapHealthChecks(
            "/health/ready",
            new HealthCheckOptions
            {
                Predicate = check => check.Tags.Contains(DatabaseHealth.ReadyTag),
                ResponseWriter = HealthAnswer.WriteAsync,
            })
            .WithMetadata(ReadOnly)
            .DisableRateLimiting();
        app.MapHealthChecks(
            "/health",
            new HealthCheckOptions
            {
                Predicate = check => check.Tags.Contains(DatabaseHealth.ReadyTag),
                ResponseWriter = HealthAnswer.WriteWithVersionAsync,
            })
            .WithMetadata(ReadOnly)
            .DisableRateLimiting();
        app.MapReadApi();
        app.MapControllers().WithStaticAssets();
    }
}
