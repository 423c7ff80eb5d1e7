using CcrNetwork.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What the controllers of pages answer alike, on the public side and in the staff area.</summary>
public abstract class PageController : Controller
{
    protected Texts Texts => field ??= HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>The form again, with everything typed and what is wrong with it.</summary>
    protected ViewResult Invalid(object page, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view is null ? View(page) : View(view, page);
    }

    /// <summary>
    /// A form, for the first time or again: what was sent and cannot be taken is answered as <see cref="Invalid(object, string?)"/>
    /// does it.
    /// </summary>
    protected ViewResult Form(string view, object page) =>
        !ModelState.IsValid && HttpMethods.IsPost(Request.Method) ? Invalid(page, view) : View(view, page);

    protected ViewResult Invalid(object page, string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Invalid(page);
    }

    /// <summary>The page of an item, which was never there, is there no more, or is shown.</summary>
    protected IActionResult Shown<T>(T? page, Func<T, bool> isPublished)
        where T : class =>
        page is null ? NotFound() : isPublished(page) ? View(page) : Gone();

    /// <summary>Says that what the address names existed once and is not shown any more.</summary>
    protected StatusCodeResult Gone() => StatusCode(StatusCodes.Status410Gone);

    /// <summary>The same in the words of a view of its own.</summary>
    protected ViewResult Gone(string view, object? model = null)
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View(view, model);
    }
}
