using CcrNetwork.Data;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Registrations;

/// <summary>
/// Registering for an event, and where the links of its messages lead. To look changes nothing, because filters of mail open
/// links too: only the buttons confirm and cancel. The secret stands in the query, which the request log leaves out.
/// </summary>
[Route("agenda")]
[PublicForm]
public sealed class RegistrationsController(OpenEventQuery events, EventRegistrations registrations, TimeProvider clock) : PageController
{
    private DateTime Now => clock.UtcNow();

    [HttpGet("{slug}/registration")]
    public Task<IActionResult> Write(string slug, CancellationToken cancellationToken) =>
        ShowAsync(slug, new RegistrationForm(), cancellationToken);

    [HttpPost("{slug}/registration")]
    public async Task<IActionResult> Send(string slug, RegistrationForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(slug, form, cancellationToken);
        }

        if (!await registrations.AskAsync(slug, form, SiteLanguages.Current.Code, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowAsync(slug, form, cancellationToken);
        }

        return LocalRedirect($"/{SiteLanguages.Current.Code}/agenda/{slug}/registration/sent");
    }

    [HttpGet("{slug}/registration/sent")]
    public Task<IActionResult> Sent(string slug, CancellationToken cancellationToken) => TellAsync(nameof(Sent), slug, cancellationToken);

    [HttpGet("{slug}/registration/cancelled")]
    public Task<IActionResult> Cancelled(string slug, CancellationToken cancellationToken) =>
        TellAsync(nameof(Cancelled), slug, cancellationToken);

    [HttpGet("registration")]
    public async Task<IActionResult> Link(string? token, CancellationToken cancellationToken) =>
        await events.OfLinkAsync(token ?? "", cancellationToken) is not { } page ? Dead()
        : page.Event.IsPublished && Now < page.Event.EndsAt ? View(page)
        : View("Over", page);

    [HttpPost("registration/confirmation")]
    public async Task<IActionResult> Confirm(string? token, CancellationToken cancellationToken) =>
        await registrations.ConfirmAsync(token ?? "", cancellationToken)
            ? LocalRedirect($"/{SiteLanguages.Current.Code}/agenda/registration?token={Uri.EscapeDataString(token!)}")
            : Dead();

    [HttpPost("registration/cancellation")]
    public async Task<IActionResult> Cancel(string? token, CancellationToken cancellationToken) =>
        await registrations.CancelAsync(token ?? "", cancellationToken) is { } slug
            ? LocalRedirect($"/{SiteLanguages.Current.Code}/agenda/{slug}/registration/cancelled")
            : Dead();

    private async Task<IActionResult> ShowAsync(string slug, RegistrationForm form, CancellationToken cancellationToken) =>
        await events.OfSlugAsync(slug, cancellationToken) switch
        {
            null or { IsPublished: true, TakesRegistrations: false } => NotFound(),
            { IsPublished: false } => Gone(),
            var open when !open.IsOpen(Now) => View("Closed", open),
            var open => Form("Write", new RegistrationPage(open, form)),
        };

    private async Task<IActionResult> TellAsync(string view, string slug, CancellationToken cancellationToken) =>
        await events.OfSlugAsync(slug, cancellationToken) is { } open ? View(view, open) : NotFound();

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Dead");
    }
}
