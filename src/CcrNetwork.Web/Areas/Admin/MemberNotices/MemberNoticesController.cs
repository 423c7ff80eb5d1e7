using CcrNetwork.Web.Features.NoticeContact;
using CcrNetwork.Web.Features.PartnerSearch;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MemberNotices;

public sealed record MemberNoticePage(NoticePage Page, NoticeMatches Matches);

/// <summary>Partner search for members: all current notices, and what fits them.</summary>
[Route("admin/members/partner-search")]
public sealed class MemberNoticesController(
    PartnerSearchListQuery list, PartnerSearchPageQuery pages, NoticeMatchesQuery matches, NoticeMessenger messenger) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PartnerSearchFilter filter, CancellationToken cancellationToken) =>
        View(await list.ForMembersAsync(filter, Actor, cancellationToken));

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, CancellationToken cancellationToken) =>
        await pages.ForMembersAsync(slug, cancellationToken) is { IsCurrent: true } page
            ? View(new MemberNoticePage(page, await matches.RunAsync(page.Notice, cancellationToken)))
            : NotFound();

    [HttpGet("{slug}/contact")]
    public Task<IActionResult> Contact(string slug, CancellationToken cancellationToken)
    {
        var account = HttpContext.RequestServices.GetRequiredService<CurrentActor>().Account;
        return ShowAsync(slug, new ContactForm { Submission = Submission.New(), Name = account.Name }, cancellationToken);
    }

    [HttpPost("{slug}/contact")]
    [PublicForm]
    public async Task<IActionResult> Send(string slug, ContactForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(slug, form, cancellationToken);
        }

        return await pages.ForMembersAsync(slug, cancellationToken) is { IsCurrent: true } page
            && await messenger.SendAsync(page.Notice, form, cancellationToken)
                ? Done(Texts["PartnerSearch.SentText"], nameof(Details), new { slug })
                : NotFound();
    }

    private async Task<IActionResult> ShowAsync(string slug, ContactForm form, CancellationToken cancellationToken)
    {
        if (await pages.ForMembersAsync(slug, cancellationToken) is not { IsCurrent: true } page)
        {
            return NotFound();
        }

        var here = $"/admin/members/partner-search/{slug}";
        return Form(
            "Contact",
            new ContactPage(page.Notice, await messenger.CanReachAsync(page.Notice, cancellationToken), form, $"{here}/contact", here));
    }
}
