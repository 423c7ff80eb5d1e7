using System.Threading.RateLimiting;
using CcrNetwork.Web.Infrastructure.Hosting;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>How many forms one address may send in an hour. Looking at them costs nothing.</summary>
internal sealed class FormLimits(IOptions<SiteOptions> site)
{
    private static readonly RateLimitPartition<string> Free = RateLimitPartition.GetNoLimiter("");

    public RateLimitPartition<string> Of(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<PublicFormAttribute>() is not null
            ? RateLimitPartition.GetSlidingWindowLimiter(
                $"form {context.Connection.RemoteIpAddress}",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = site.Value.FormsPerHour, Window = TimeSpan.FromHours(1), SegmentsPerWindow = 6 })
            : Free;
}
