using Microsoft.AspNetCore.OutputCaching;

namespace CcrNetwork.Web.Infrastructure.Caching;

/// <summary>For how long a page that is being made will be true: from what was known when its making began to the next change by the clock.</summary>
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
            services.GetRequiredService<ContentVersion>().Current, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
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
        var left = _endsAt - services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime ?? MostTime;
        cache.Context.ResponseExpirationTimeSpan = left < MostTime ? left : MostTime;
    }

    /// <summary>Whether a change or the clock has overtaken the page while it was made.</summary>
    public bool IsOver(IServiceProvider services) =>
        version != services.GetRequiredService<ContentVersion>().Current
        || _endsAt <= services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
}
