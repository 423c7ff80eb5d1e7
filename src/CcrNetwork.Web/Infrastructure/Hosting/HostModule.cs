using System.Globalization;
using System.Net;
using CcrNetwork.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Formatting.Compact;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>What the process needs before any page: log, limits, key ring, proxies, health.</summary>
public static class HostModule
{
    public static void AddNetworkHost(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<SiteOptions>(SiteOptions.Section);
        builder.Services.AddCheckedOptions<SecurityOptions>(SecurityOptions.Section);

        builder.Services.AddSerilog((_, log) =>
        {
            log.ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext().Enrich.With<ControlSigns>();
            if (builder.Environment.IsProduction() && LogFolder(builder) is { } folder)
            {
                log.WriteTo.File(
                    new CompactJsonFormatter(), Path.Combine(folder, "site-.json"), rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: 30);
            }

            log.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
        });

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.ConfigureHttpsDefaults(https => https.OnAuthenticate = (_, tls) => CipherSuites.Apply(tls));
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));
        KeyProtection.AddTo(builder);
        builder.Services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        builder.Services
            .AddOptions<HttpsRedirectionOptions>()
            .Configure<IOptions<SiteOptions>>((redirection, site) =>
            {
                // Behind a proxy nothing else tells where HTTPS is; without it nobody would be led there.
                if (Uri.TryCreate(site.Value.PublicUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
                {
                    redirection.HttpsPort ??= address.Port;
                }
            });
        builder.Services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<SiteOptions>>((forwarded, site) =>
        {
            forwarded.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in site.Value.TrustedProxies)
            {
                if (IPAddress.TryParse(proxy, out var address))
                {
                    forwarded.KnownProxies.Add(address);
                }
                else
                {
                    forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                }
            }
        });
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [DatabaseHealth.ReadyTag]);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddHostedService<Draining>();
    }

    /// <summary>
    /// In the data folder, the one place where the portal's account writes; null where it cannot, which the start tells in a moment.
    /// </summary>
    private static string? LogFolder(WebApplicationBuilder builder)
    {
        var data = Path.GetFullPath(builder.Configuration["Database:Folder"] ?? "data", builder.Environment.ContentRootPath);
        try
        {
            PrivateFiles.CreateFolder(Path.Combine(data, "logs"));
            return Path.Combine(data, "logs");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
