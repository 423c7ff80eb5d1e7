using System.Globalization;
using System.Text;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Registrations;

/// <summary>Who comes to the events. These are personal data: ACCR's editors see them and nobody else.</summary>
[Route("admin/registrations")]
[Authorize(StaffPolicies.Editors)]
public sealed class RegistrationsController(RegistrationListsQuery lists, RegistrationListQuery list, EventRegistrations registrations, ReadingLog log) : AdminController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await lists.RunAsync(cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken)
    {
        if (await list.RunAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        await log.AddAsync("registration.read", EventRegistrations.Subject, id, found.Slug);
        return View(found);
    }

    [HttpGet("{id:int}.csv")]
    public async Task<IActionResult> Csv(int id, CancellationToken cancellationToken)
    {
        if (await list.RunAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var csv = CsvText.ForStaff("name", "organisation", "email", "language", "state", "confirmed_at");
        foreach (var person in found.People)
        {
            csv.Add(
                person.Name, person.Organisation, person.Email, person.Language, person.State.ToString().ToLowerInvariant(),
                person.ConfirmedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        await log.AddAsync("registration.exported", EventRegistrations.Subject, id, found.Slug, found.People.Count.ToString(CultureInfo.InvariantCulture));
        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", $"{found.Slug}.csv");
    }

    [HttpPost("{id:int}/{registrationId:int}/removal")]
    public async Task<IActionResult> Remove(int id, int registrationId, CancellationToken cancellationToken) =>
        await registrations.RemoveAsync(id, registrationId, Actor, cancellationToken)
            ? Done(Texts["Admin.Registrations.Removed"], nameof(Details), new { id })
            : NotFound();
}
