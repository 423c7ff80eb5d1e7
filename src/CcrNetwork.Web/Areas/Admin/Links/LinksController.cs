using System.Globalization;
using System.Text;
using CcrNetwork.Data.Links;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Areas.Admin.Access;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>The links of the content that do not lead where they should.</summary>
[Route("admin")]
[Authorize(StaffPolicies.Editors)]
public sealed class LinksController(LinksQuery links, LinkEditor editor) : AdminController
{
    [HttpGet("links")]
    public async Task<IActionResult> Index(string? state, int page, CancellationToken cancellationToken) =>
        View(await links.RunAsync(StateOf(state), page, Actor, cancellationToken));

    [HttpGet("links.csv")]
    public async Task<IActionResult> Csv(string? state, CancellationToken cancellationToken)
    {
        var csv = CsvText.ForStaff("address", "state", "reason", "moved_to", "checked_at", "items");
        foreach (var link in await links.AllAsync(StateOf(state), Actor, cancellationToken))
        {
            csv.Add(
                link.Address, $"{link.State}".ToLowerInvariant(), link.Reason, link.MovedTo,
                link.CheckedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                string.Join(' ', link.Holders.Select(holder => $"{holder.Kind}/{holder.Id}")));
        }

        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", "links.csv");
    }

    [HttpPost("links/{id:int}/checking")]
    public async Task<IActionResult> Hasten(int id, string? state, CancellationToken cancellationToken) =>
        await editor.HastenAsync(id, cancellationToken)
            ? DoneAt(Texts["Admin.Links.Hastened"], StateOf(state) is { } chosen ? $"/admin/links?state={chosen}" : "/admin/links")
            : NotFound();

    private static LinkState? StateOf(string? state) =>
        Enum.TryParse<LinkState>(state, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
}
