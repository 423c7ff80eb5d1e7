using CcrNetwork.Data;
using Microsoft.EntityFrameworkCore;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

public static class TelemetryModule
{
    /// <summary>The meters are always there, for any listener of the process; they are sent only where a collector is named.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<Measures>();
        services.AddSingleton<DatabaseMeasure>();
        services.ConfigureDbContext<NetworkDbContext>(
            (provider, options) => options.AddInterceptors(provider.GetRequiredService<DatabaseMeasure>()));
        var options = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>();
        if (options is not { IsOn: true } || !Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint))
        {
            return;
        }

        services.AddHostedService<QueueMeasure>();
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(options.ServiceName, serviceVersion: ReleaseVersion.Text))
            .WithMetrics(metrics => metrics
                .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter(To))
            .WithTracing(traces => traces
                .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.TracedRequests)))
                .AddSource(Measures.Name)
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter(To));

        void To(OtlpExporterOptions exporter)
        {
            exporter.Protocol = options.Protocol == "http" ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            exporter.Endpoint = endpoint;
        }
    }
}
