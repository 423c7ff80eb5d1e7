using System.Globalization;
using CcrNetwork.Domain.Texts;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Infrastructure.Localization;

/// <summary>
/// Shows a result in another language than the one its request was found to be in. A culture that an asynchronous action sets
/// ends with the action, before its view is written; here it is set around the writing itself.
/// </summary>
public sealed class ResultInLanguage(IActionResult result, SiteLanguage language) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
        await result.ExecuteResultAsync(context);
    }
}
