using Microsoft.AspNetCore.Mvc.Filters;

namespace CcrNetwork.Web.Infrastructure.Forms;

/// <summary>
/// Marks a page on which visitors write something. It lies on an address of its own, because it is neither cached nor
/// without a cookie: the token against forged requests needs one. What one sender may send in an hour is limited.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicFormAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.CacheControl = "no-store";
}
