using System.Globalization;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Security;
using CcrNetwork.Web.Infrastructure.Staff;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>What every page of the staff area shares, also those before and around signing in.</summary>
[Area(StaffArea.Name)]
[PrivateAnswer]
public abstract class StaffAreaController : PageController
{
    public const string MessageKey = "Message";

    /// <summary>The name of the <see cref="MessageKind"/> of the message; done when there is none.</summary>
    public const string MessageKindKey = "MessageKind";

    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    /// <summary>Says in the header as well when it may be tried again.</summary>
    protected void TellToWait(TimeSpan wait)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Onwards to an action, which shows the message at its top.</summary>
    protected RedirectToActionResult Done(string message, string action, object? values = null)
    {
        TempData[MessageKey] = message;
        return RedirectToAction(action, values);
    }

    /// <summary>Onwards to a local path, which shows the message at its top.</summary>
    protected LocalRedirectResult DoneAt(string message, string path, MessageKind kind = MessageKind.Done)
    {
        TempData[MessageKey] = message;
        TempData[MessageKindKey] = kind.ToString();
        return LocalRedirect(path);
    }
}
