using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Infrastructure.Files.Scanning;

/// <summary>The document is there and may be had once it is scanned.</summary>
public sealed class HeldDocumentResult() : StatusCodeResult(StatusCodes.Status503ServiceUnavailable)
{
    private const string Seconds = "120";

    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.Headers.RetryAfter = Seconds;
        base.ExecuteResult(context);
    }
}
