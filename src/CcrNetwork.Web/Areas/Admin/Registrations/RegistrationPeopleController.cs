using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Infrastructure.Forms;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

/// <summary>What staff does for those who come to an event: writes to all, and adds somebody who wrote or telephoned.</summary>
[Route("admin/registrations/{id:int}")]
[Authorize(StaffPolicies.Editors)]
public sealed class RegistrationPeopleController(RegistrationListQuery list, EventRegistrations registrations) : AdminController
{
    private const string Page = "~/Areas/Admin/Registrations/Details.cshtml";

    [HttpPost("people")]
    public async Task<IActionResult> Add(int id, RegistrationForm form, string? language, CancellationToken cancellationToken)
    {
        if (await list.RunAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid(page with { Person = form }, Page);
        }

        var (message, kind) = await registrations.AddAsync(
            id, form, (SiteLanguages.Find(language ?? "") ?? SiteLanguages.Current).Code, Actor, cancellationToken) switch
        {
            RegistrationState.Confirmed => ("Admin.Registrations.Added", MessageKind.Done),
            RegistrationState.Waiting => ("Admin.Registrations.AddedWaiting", MessageKind.Warning),
            _ => ("Admin.Registrations.Over", MessageKind.Refused),
        };
        return DoneAt(Texts[message, form.Name!], $"/admin/registrations/{id}", kind);
    }

    [HttpPost("message")]
    public async Task<IActionResult> Write(int id, MessageForm form, CancellationToken cancellationToken)
    {
        if (await list.RunAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid(page with { Message = form }, Page);
        }

        return await registrations.WriteAsync(
            id, form.Subject!.Trim(), form.Text!.Trim(), form.Waiting == "yes", Actor, cancellationToken) is { } count
            ? DoneAt(
                count == 0 ? Texts["Admin.Registrations.WrittenAlready"] : Texts.Count("Admin.Registrations.Written", count),
                $"/admin/registrations/{id}")
            : NotFound();
    }
}
