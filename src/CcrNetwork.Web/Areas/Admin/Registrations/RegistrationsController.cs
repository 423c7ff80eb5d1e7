using System.Globalization;
using System.Text;
using CcrNetwork.Editing.Files;
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
public sealed class RegistrationsController(
    RegistrationListsQuery lists, RegistrationListQuery list, EventRegistrations registrations, ReadingLog log) : AdminController
{
    private static readonly string[] Columns = ["name", "organisation", "email", "language", "state", "confirmed_at"];

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
    public Task<IActionResult> Csv(int id, CancellationToken cancellationToken) =>
        TakeAwayAsync(id, "csv", "text/csv; charset=utf-8", rows =>
        {
            var csv = CsvText.ForStaff(Columns);
            rows.ForEach(csv.Add);
            return Encoding.UTF8.GetBytes(csv.ToString());
        }, cancellationToken);

    [HttpGet("{id:int}.xlsx")]
    public Task<IActionResult> AsWorkbook(int id, CancellationToken cancellationToken) =>
        TakeAwayAsync(id, "xlsx", Workbook.MediaType, rows => Workbook.Write([Columns, .. rows]), cancellationToken);

    [HttpPost("{id:int}/{registrationId:int}/removal")]
    public async Task<IActionResult> Remove(int id, int registrationId, CancellationToken cancellationToken) =>
        await registrations.RemoveAsync(id, registrationId, Actor, cancellationToken)
            ? Done(Texts["Admin.Registrations.Removed"], nameof(Details), new { id })
            : NotFound();

    /// <summary>Who takes the list away is in the log.</summary>
    private async Task<IActionResult> TakeAwayAsync(
        int id, string ending, string type, Func<List<string?[]>, byte[]> write, CancellationToken cancellationToken)
    {
        if (await list.RunAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var rows = found.People.Select(person => new[]
        {
            person.Name, person.Organisation, person.Email, person.Language, person.State.ToString().ToLowerInvariant(),
            person.ConfirmedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        }).ToList();
        await log.AddAsync(
            "registration.exported", EventRegistrations.Subject, id, found.Slug, found.People.Count.ToString(CultureInfo.InvariantCulture));
        return File(write(rows), type, $"{found.Slug}.{ending}");
    }
}
