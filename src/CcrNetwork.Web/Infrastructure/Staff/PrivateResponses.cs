using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;

namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>What somebody saw signed in, and every page of the staff area, is stored by no cache on its way.</summary>
public static class PrivateResponses
{
    /// <summary>The staff area by its mark, and whatever else asks for a right.</summary>
    public static bool IsPrivate(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PrivateAnswerAttribute>() is not null
            || endpoint?.Metadata.GetMetadata<IAuthorizeData>() is not null;

    /// <summary>Remembers for the headers of the answer where its address led: an error is shown by another endpoint.</summary>
    public static void MarkPrivate(HttpContext context) => context.Features.Set(new Mark());

    public static IApplicationBuilder UsePrivateResponses(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // An address of the staff area that leads nowhere has no endpoint, and looks like the others all the same.
            var isPrivate = context.Features.Get<Mark>() is not null || context.Request.Path.StartsWithSegments(StaffArea.Root);
            context.Response.OnStarting(() =>
            {
                if (isPrivate || context.User.Identity?.IsAuthenticated == true)
                {
                    context.Response.Headers.CacheControl = "no-store";
                    context.Response.Headers.Remove("ETag");
                }

                return Task.CompletedTask;
            });
            return next(context);
        });

    private sealed record Mark;
}
