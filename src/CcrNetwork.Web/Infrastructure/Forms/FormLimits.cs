using System.Globalization;
using System.Threading.RateLimiting;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>How many forms one sender may send in an hour. Looking at them costs nothing.</summary>
internal sealed class FormLimits(IOptions<SiteOptions> site)
{
    private static readonly RateLimitPartition<string> Free = RateLimitPartition.GetNoLimiter("");

    /// <summary>Says when it may be tried again; as long as the limiter says, else the length of a window.</summary>
    public static ValueTask TellToWaitAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromMinutes(1);
        context.HttpContext.Response.Headers.RetryAfter = Math
            .Max(1, (long)Math.Ceiling(wait.TotalSeconds))
            .ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    public RateLimitPartition<string> Of(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<PublicFormAttribute>() is not null
            ? RateLimitPartition.GetSlidingWindowLimiter(
                $"form {SenderAddress.Of(context.Connection.RemoteIpAddress)}",
                _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = site.Value.FormsPerHour,
                    Window = TimeSpan.FromHours(1),
                    SegmentsPerWindow = 6,
                })
            : Free;
}
