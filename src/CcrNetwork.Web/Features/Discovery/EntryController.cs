using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>The address without a language: sends the reader on to theirs, once.</summary>
[WithoutLanguage]
[Route("")]
public sealed class EntryController : Controller
{
    [HttpGet("")]
    public IActionResult Index()
    {
        Response.Headers.Vary = "Accept-Language";
        Response.Headers.CacheControl = "no-cache";
        return Redirect($"/{LanguageMiddleware.Preferred(Request).Code}{Request.QueryString}");
    }
}
