using CcrNetwork.Data;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>
/// Shows a public page as it will be once a draft is online: the draft is published inside a transaction, the page is made
/// by its ordinary code, and the transaction is rolled back. Nothing of it is kept anywhere.
/// </summary>
public sealed class PreviewMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var wish = context.Request.Query[PageCachePolicy.PreviewParameter].ToString();
        if (wish.Length == 0 || !HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            context.Response.Headers.Remove(HeaderNames.ETag);
            return Task.CompletedTask;
        });
        var previews = context.RequestServices.GetRequiredService<Previews>();
        if (await previews.FindAsync(context, wish) is not { } subject)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var db = context.RequestServices.GetRequiredService<NetworkDbContext>();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(context.RequestAborted);
            await previews.ApplyAsync(subject, context.RequestAborted);
            await next(context);
            await transaction.RollbackAsync(CancellationToken.None);
        });
    }
}
