using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>What every page of the staff area shares, also those before and around signing in.</summary>
[Area("Admin")]
public abstract class StaffAreaController : Controller
{
    public const string NoticeKey = "Notice";

    protected Texts Texts => field ??= HttpContext.RequestServices.GetRequiredService<Texts>();

    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    /// <summary>The form again, with everything typed and what is wrong with it.</summary>
    protected ViewResult Invalid(object page, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view is null ? View(page) : View(view, page);
    }

    protected ViewResult Invalid(object page, string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Invalid(page);
    }

    /// <summary>Onwards to an action, which says the notice at its top.</summary>
    protected RedirectToActionResult Done(string notice, string action, object? values = null)
    {
        TempData[NoticeKey] = notice;
        return RedirectToAction(action, values);
    }

    /// <summary>Onwards to a local path, which says the notice at its top.</summary>
    protected LocalRedirectResult DoneAt(string notice, string path)
    {
        TempData[NoticeKey] = notice;
        return LocalRedirect(path);
    }
}
