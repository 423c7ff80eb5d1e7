using System.Globalization;
using System.Text;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Infrastructure.Files;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Areas.Admin.Readership;

/// <summary>How often the public pages are opened.</summary>
[Route("admin")]
public sealed class ReadershipController(ReadershipQuery query) : AdminController
{
    [HttpGet("readership")]
    public async Task<IActionResult> Index(ReadershipFilter filter, CancellationToken cancellationToken) =>
        View(await query.RunAsync(filter, cancellationToken));

    [HttpGet("readership.csv")]
    public async Task<IActionResult> Csv(ReadershipFilter filter, CancellationToken cancellationToken)
    {
        var csv = CsvText.ForStaff("day", "path", "language", "count");
        foreach (var count in await query.AllAsync(filter, cancellationToken))
        {
            csv.Add(
                count.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), count.Path.Length == 0 ? "/" : count.Path, count.Language,
                count.Count.ToString(CultureInfo.InvariantCulture));
        }

        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", "readership.csv");
    }
}
