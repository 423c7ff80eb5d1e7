using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>
/// Where nothing answers an address, asks whether the association's earlier sites had it, and sends the reader on for good.
/// An address that only lacks its language is sent on to the reader's.
/// </summary>
public sealed class OldAddressMiddleware(RequestDelegate next)
{
    private static readonly HashSet<string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        "centres", "countries", "residencies", "cooperation", "partners", "projects", "network", "label", "search", "data",
        "accessibility", "legal", "privacy", "contact",
    };

    public async Task InvokeAsync(HttpContext context, NetworkDbContext db)
    {
        await next(context);
        if (context.Response.StatusCode != StatusCodes.Status404NotFound || context.Response.HasStarted || !HttpMethods.IsGet(context.Request.Method))
        {
            return;
        }

        var request = context.Request;
        if (await TargetOfAsync(db, request, context.RequestAborted) is { } target)
        {
            context.Response.Redirect(target, permanent: true);
        }
        else if (SiteLanguages.OfPath(request.Path) is null && Sections.Contains(FirstSegment(request.Path)))
        {
            context.Response.Headers.Vary = "Accept-Language";
            context.Response.Redirect($"/{LanguageMiddleware.Preferred(request).Code}{request.Path}{request.QueryString}");
        }
    }

    private static async Task<string?> TargetOfAsync(NetworkDbContext db, HttpRequest request, CancellationToken cancellationToken)
    {
        var path = request.Path.Value ?? "";
        if (path.Length > OldAddress.PathMaxLength || path.StartsWith("/errors/", StringComparison.Ordinal))
        {
            return null;
        }

        var withQuery = OldAddress.Normalise($"{path}{request.QueryString}");
        var without = OldAddress.Normalise(path);
        var found = await db.OldAddresses
            .Where(address => address.Path == withQuery || address.Path == without)
            .OrderBy(address => address.Id)
            .Select(address => new { address.Path, address.Target })
            .ToListAsync(cancellationToken);
        var target = (found.Find(address => address.Path == withQuery) ?? found.FirstOrDefault())?.Target;
        return target is not null && target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? target : null;
    }

    private static string FirstSegment(PathString path) => path.Value?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
