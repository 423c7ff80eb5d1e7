using System.Globalization;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>Gives each request the language of its address; without one, the language the browser asks for.</summary>
public sealed class LanguageMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        var language = SiteLanguages.OfPath(asked) ?? Preferred(context.Request);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        return next(context);
    }

    /// <summary>The best of the portal's languages by the browser's own order of preference.</summary>
    public static SiteLanguage Preferred(HttpRequest request)
    {
        if (StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var wishes))
        {
            foreach (var wish in wishes.Where(w => w.Quality is null or > 0).OrderByDescending(w => w.Quality ?? 1))
            {
                var code = wish.Value.Value ?? "";
                if (SiteLanguages.Find(code.AsSpan(0, Math.Min(2, code.Length))) is { } language)
                {
                    return language;
                }
            }
        }

        return SiteLanguages.Find(SiteLanguages.Default)!;
    }
}
