using System.Globalization;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Diagnostics;

namespace CcrNetwork.Web.Areas.Admin.Access;

/// <summary>Somebody who is signed in and is refused leaves a line: who, and which kind of address; never what was typed.</summary>
public sealed class RefusalLog(RequestDelegate next)
{
    public const string Action = "access.refused";
    public const string Subject = "access";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status403Forbidden
            && context.User is StaffPrincipal
            // The page of the error passes here as well.
            && context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            var id = int.TryParse(
                context.Request.RouteValues["id"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : (int?)null;
            var log = context.RequestServices.GetRequiredService<ReadingLog>();
            await log.AddAsync(Action, Subject, id, "", $"{context.Request.Method} /{route}");
        }
    }
}
