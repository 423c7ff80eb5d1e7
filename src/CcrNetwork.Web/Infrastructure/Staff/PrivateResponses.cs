namespace CcrNetwork.Web.Infrastructure.Staff;

/// <summary>What somebody saw signed in, and every page of the staff area, is stored by no cache on its way.</summary>
public static class PrivateResponses
{
    public static IApplicationBuilder UsePrivateResponses(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            var isStaffArea = context.Request.Path.StartsWithSegments(StaffArea.Root);
            context.Response.OnStarting(() =>
            {
                if (isStaffArea || context.User.Identity?.IsAuthenticated == true)
                {
                    context.Response.Headers.CacheControl = "no-store";
                    context.Response.Headers.Remove("ETag");
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
}
