using CcrNetwork.Data;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Previews;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CcrNetwork.Web.Areas.Admin.Preview;

/// <summary>
/// Shows the public page of an item as it will be once its draft is online: the draft is published inside a transaction, the
/// page is made by its ordinary code, and the transaction is rolled back. Nothing of it is kept anywhere. On every other
/// address the parameter is one like any unknown one: it does nothing.
/// </summary>
public sealed class PreviewMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var wish = request.Query[PageCachePolicy.PreviewParameter].ToString();
        if (wish.Length == 0
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || await context.RequestServices.GetRequiredService<Previews>().FindAsync(context, wish) is not { } subject)
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
        var previewed = context.RequestServices.GetRequiredService<PreviewedItem>();
        switch (subject.Right)
        {
            case PreviewRight.None:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case PreviewRight.Ended:
                previewed.End();
                context.Response.StatusCode = StatusCodes.Status410Gone;
                break;
            default:
                previewed.Give(
                    subject.Kind.ItemType, subject.Id, subject.Right == PreviewRight.Staff ? Address.Edit(subject.Kind, subject.Id) : null);
                if (subject.Right == PreviewRight.Staff)
                {
                    context.Features.Set<IStaffPreview>(new StaffPreview());
                }

                await ShowAsync(context, subject);
                break;
        }
    }

    private async Task ShowAsync(HttpContext context, PreviewSubject subject)
    {
        var db = context.RequestServices.GetRequiredService<NetworkDbContext>();
        var previews = context.RequestServices.GetRequiredService<Previews>();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(context.RequestAborted);
            await previews.ApplyAsync(subject, context.RequestAborted);
            await next(context);
            await transaction.RollbackAsync(CancellationToken.None);
        });
    }

    private sealed class StaffPreview : IStaffPreview;
}
