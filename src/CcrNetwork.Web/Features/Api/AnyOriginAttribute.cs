using Microsoft.AspNetCore.Mvc.Filters;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Lets pages of other sites read open data, which carries no credential and no secret.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AnyOriginAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
}
