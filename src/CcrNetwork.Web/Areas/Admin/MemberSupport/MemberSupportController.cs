using CcrNetwork.Data.Accounts;
using CcrNetwork.Domain.Support;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.LabelRequest;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.MemberSupport;

/// <summary>A member asks the association to accompany a project.</summary>
[Route("admin/members/support")]
[Authorize(StaffPolicies.CentreEditors)]
public sealed class MemberSupportController(MemberSupportQuery pages, CandidatureOpening opening) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await pages.RunAsync(new SupportForm { Submission = Submission.New() }, Actor, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Ask(
        SupportForm form, [FromServices] CurrentActor current, [FromServices] UserManager<Account> accounts,
        CancellationToken cancellationToken)
    {
        var page = await pages.RunAsync(form, Actor, cancellationToken);
        var centre = page.Centres.FirstOrDefault(own => own.Id == form.Centre);
        if (form.Centre is not null && centre is null)
        {
            ModelState.AddModelError(nameof(form.Centre), Texts["Admin.Editing.Problem.OwnCentre"]);
        }

        if (!ModelState.IsValid || centre is null || await accounts.FindByIdAsync($"{current.Account.Id}") is not { Email: { } email })
        {
            return Invalid(page, "Index");
        }

        var request = new CandidatureRequest(
            CandidatureKind.Support, centre.Name, null, form.Project!, centre.City, centre.CountryCode, current.Account.Name, email,
            form.Phone, SiteLanguages.Current.Code);
        var reference = await opening.OpenAsync(request, form.Submission, Actor, centre.Id, isByStaff: false, cancellationToken);
        return Done(Texts["Admin.MemberSupport.Asked", reference], nameof(Index));
    }
}
