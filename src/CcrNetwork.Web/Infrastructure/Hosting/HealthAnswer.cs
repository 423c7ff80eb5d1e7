using CcrNetwork.Web.Infrastructure.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CcrNetwork.Web.Infrastructure.Hosting;

/// <summary>One word, and no more for whoever asks; as every text of the portal it says how it is written.</summary>
public static class HealthAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(report.Status.ToString());
    }

    /// <summary>The same with the release, for whoever watches what runs where.</summary>
    public static async Task WriteWithVersionAsync(HttpContext context, HealthReport report)
    {
        await WriteAsync(context, report);
        await context.Response.WriteAsync($"\n{ReleaseVersion.Text}\n");
    }
}
