using System.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Telemetry;

/// <summary>Measures every request, out of the cache or not, as long as somebody listens.</summary>
public sealed class RequestMeasure(RequestDelegate next, Measures measures)
{
    public Task InvokeAsync(HttpContext context) => measures.CountsRequests ? MeasureAsync(context) : next(context);

    private async Task MeasureAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            measures.Answered(Stopwatch.GetElapsedTime(began), context.Response.StatusCode);
        }
    }
}
