using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Countries;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Views;
using Microsoft.AspNetCore.Mvc;

namespace CcrNetwork.Web.Features.Api;

public sealed record ApiCentre(
    string Slug, string Name, string? NameEn, string? Site, HeritageType Heritage, int? Century, string City, string? Region,
    string CountryCode, MembershipKind Membership, bool IsCurrentMember, int? Since, double? Latitude, double? Longitude,
    IReadOnlyList<string> Disciplines, IReadOnlyList<string> Programmes, string Url);

public sealed record ApiCentreDetails(ApiCentre Centre, string? Website, string? Email, string? Phone, LocalizedText? Walls, LocalizedText? Now, IReadOnlyList<string> Sources, DateOnly? ConfirmedOn, DateTime ChangedAt);

[Route("api/v1/centres")]
[PublicPage(typeof(Centre), typeof(Country), typeof(Discipline))]
public sealed class ApiCentresController(CentreIndexSnapshot snapshot, CentrePageQuery pages) : ApiController
{
    /// <summary>Centres, by the same filters as the public directory; members of today unless asked otherwise.</summary>
    [HttpGet("")]
    public async Task<ActionResult<ApiPage<ApiCentre>>> List([FromQuery] CentreFilter filter, CancellationToken cancellationToken, int page = 1, int pageSize = DefaultPage)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        return Paged([.. CentreSearch.Run(index, filter).Numbers.Select(number => Item(index.Centres[number]))], page, pageSize);
    }

    /// <summary>One centre, with its texts, contacts and sources.</summary>
    [HttpGet("{slug}")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ApiCentreDetails>> Show(string slug, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        return index.BySlug.TryGetValue(slug, out var number) && await pages.RunAsync(slug, cancellationToken) is { Details: { IsPublished: true } details }
            ? new ApiCentreDetails(
                Item(index.Centres[number]), details.Website, details.Email, details.Phone, details.Walls, details.Now, details.Sources,
                details.ConfirmedOn, details.ChangedAt)
            : Unknown();
    }

    private ApiCentre Item(IndexedCentre centre) => new(
        centre.Slug, centre.Name, centre.NameEn, centre.Site, centre.Heritage, centre.Century, centre.City, centre.Region, centre.CountryCode,
        centre.Membership, centre.IsCurrent, centre.Since, centre.Latitude, centre.Longitude, centre.Disciplines, centre.Programmes,
        $"{PageAddress.OriginOf(HttpContext)}/fr/centres/{centre.Slug}");
}
