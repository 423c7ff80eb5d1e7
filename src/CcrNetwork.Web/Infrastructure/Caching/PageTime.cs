using CcrNetwork.Data;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>
/// For how long a page that is being made will be true: from what was known when its making began to the next change by the
/// clock.
/// </summary>
/// <param name="version">See <see cref="ContentVersion.Current"/>.</param>
/// <param name="startedAt">UTC.</param>
public sealed class PageTime(long version, DateTime startedAt)
{
    /// <summary>How long a page is kept that neither a save nor the clock changes.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromDays(7);

    private DateTime? _endsAt;

    /// <summary>Stands behind the output cache, so that only what is made anew pays for it.</summary>
    public static Task BeginAsync(HttpContext context, RequestDelegate next)
    {
        var services = context.RequestServices;
        context.Features.Set(new PageTime(
            services.GetRequiredService<ContentVersion>().Current, services.GetRequiredService<TimeProvider>().UtcNow()));
        return next(context);
    }

    /// <summary>Tells the output cache, before the answer begins, for how long it may be kept.</summary>
    public async ValueTask LimitAsync(HttpContext context, PublicPageAttribute page)
    {
        if (context.Features.Get<IOutputCacheFeature>() is not { } cache)
        {
            return;
        }

        var services = context.RequestServices;
        var changes = await services.GetRequiredService<ClockChangesSnapshot>().GetAsync(context.RequestAborted);
        _endsAt = changes.NextAfter(startedAt, page.Kinds, page.ChangesDaily);
        var left = _endsAt - services.GetRequiredService<TimeProvider>().UtcNow() ?? MostTime;
        left = Earlier(left, MostTime);
        if (services.GetRequiredService<IOptions<SharedCacheOptions>>().Value is { IsOn: true } shared && cache.Context.EnableOutputCaching)
        {
            left = Earlier(left, TimeSpan.FromSeconds(shared.Seconds));
            Allow(context, page, left, shared);
        }

        cache.Context.ResponseExpirationTimeSpan = left;
    }

    /// <summary>
    /// A page leaves here with the whole time that it has: what it spends in this cache is told by <c>Age</c>. Browsers ask
    /// each time, so that a reader who has just edited sees it.
    /// </summary>
    private static void Allow(HttpContext context, PublicPageAttribute page, TimeSpan left, SharedCacheOptions shared)
    {
        context.Response.Headers.CacheControl =
            $"public, max-age=0, must-revalidate, s-maxage={(long)Math.Max(0, left.TotalSeconds)}, stale-while-revalidate={shared.StaleSeconds}";
        context.Response.Headers["Surrogate-Key"] = string.Join(' ', page.TagsOf(context.GetRouteValue("slug") as string));
    }

    private static TimeSpan Earlier(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>Whether a change or the clock has overtaken the page while it was made.</summary>
    public bool IsOver(IServiceProvider services) =>
        version != services.GetRequiredService<ContentVersion>().Current
        || _endsAt <= services.GetRequiredService<TimeProvider>().UtcNow();
}
