using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Files;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>The result of the directory as files, and a centre as a visiting card.</summary>
[Route("")]
[OpenData]
[PublicPage(typeof(Centre), typeof(Country), typeof(Discipline))]
public sealed class CentreFilesController(CentreDownloadQuery download, CentrePageQuery pages) : Controller
{
    [HttpGet("centres.csv")]
    public async Task<IActionResult> Csv(CentreFilter filter, CancellationToken cancellationToken)
    {
        var rows = await download.RunAsync(filter, cancellationToken);
        return new StreamedFile("text/csv; charset=utf-8", (body, stop) => CentreCsv.WriteAsync(rows, body, stop)) { Name = "centres.csv" };
    }

    [HttpGet("centres.geojson")]
    public async Task<IActionResult> GeoJson(CentreFilter filter, CancellationToken cancellationToken)
    {
        var rows = await download.RunAsync(filter, cancellationToken);
        return new StreamedFile("application/geo+json", (body, stop) => CentreGeoJson.WriteAsync(rows, body, stop));
    }

    [HttpGet("centres/{slug}.vcf")]
    [PublicPage(typeof(Country), Item = typeof(Centre))]
    public async Task<IActionResult> VCard(string slug, CancellationToken cancellationToken) =>
        await pages.RunAsync(slug, cancellationToken) is { Details.IsPublished: true } page
            ? File(CentreVCard.Write(page), "text/vcard; charset=utf-8", $"{slug}.vcf")
            : NotFound();
}
