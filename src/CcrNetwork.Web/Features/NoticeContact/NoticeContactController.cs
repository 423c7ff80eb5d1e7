using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.NoticeContact;

/// <summary>Writing to the centre behind a notice for everyone.</summary>
[Route("partner-search/{slug}/contact")]
[PublicForm]
public sealed class NoticeContactController(PartnerSearchPageQuery pages, NoticeMessenger messenger) : PageController
{
    [HttpGet("")]
    public Task<IActionResult> Write(string slug, CancellationToken cancellationToken) =>
        ShowAsync(slug, new ContactForm { Submission = Submission.New() }, cancellationToken);

    [HttpPost("")]
    public async Task<IActionResult> Send(string slug, ContactForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(slug, form, cancellationToken);
        }

        if (await pages.RunAsync(slug, cancellationToken) is not { IsCurrent: true } page
            || !await messenger.SendAsync(page.Notice, form, cancellationToken))
        {
            return NotFound();
        }

        return LocalRedirect($"/{SiteLanguages.Current.Code}/partner-search/{slug}/contact/sent");
    }

    [HttpGet("sent")]
    public async Task<IActionResult> Sent(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) is { IsCurrent: true } page ? View(page) : NotFound();

    private async Task<IActionResult> ShowAsync(string slug, ContactForm form, CancellationToken cancellationToken)
    {
        switch (await pages.RunAsync(slug, cancellationToken))
        {
            case null:
                return NotFound();
            case { IsCurrent: false }:
                return Gone();
            case var page:
                var here = $"/{SiteLanguages.Current.Code}/partner-search/{slug}";
                return Form(
                    "Write",
                    new ContactPage(
                        page.Notice, await messenger.CanReachAsync(page.Notice, cancellationToken), form, $"{here}/contact", here));
        }
    }
}
