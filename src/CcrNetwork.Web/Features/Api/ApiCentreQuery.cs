using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.RichTexts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Centres as the directory finds them, in the form of the API.</summary>
public sealed class ApiCentreQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, CentreSearchQuery search, PageLinks links)
{
    public async Task<ApiPage<ApiCentre>> ListAsync(ApiCentreFilter filter, ApiPaging paging, CancellationToken cancellationToken)
    {
        var result = await search.RunAsync(filter.Filter(), cancellationToken);
        return paging.Of(result.Numbers, result.Count, number => Item(result.Index.Centres[number]), links);
    }

    public async Task<ApiCentreDetails?> DetailsAsync(string slug, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        var row = await db.Centres
            .Published()
            .WithSlug(slug)
            .Select(c => new
            {
                c.Address.Street,
                c.Address.PostalCode,
                c.IsPositionApproximate,
                c.HasStepFreeAccess,
                c.Website,
                c.Email,
                c.Phone,
                c.Lead,
                c.Walls,
                c.Now,
                c.Sources,
                c.ConfirmedOn,
                c.ChangedAt,
            })
            .FirstOrDefaultAsync(cancellationToken);
        return row is null || !index.BySlug.TryGetValue(slug, out var number)
            ? null
            : new ApiCentreDetails(Item(index.Centres[number]))
            {
                Street = row.Street,
                PostalCode = row.PostalCode,
                IsPositionApproximate = row.IsPositionApproximate,
                HasStepFreeAccess = row.HasStepFreeAccess,
                Website = row.Website,
                Email = row.Email,
                Phone = row.Phone,
                Lead = row.Lead,
                Walls = RichText.ToPlain(row.Walls),
                Now = RichText.ToPlain(row.Now),
                Sources = row.Sources,
                ConfirmedOn = row.ConfirmedOn,
                ChangedAt = row.ChangedAt,
            };
    }

    private ApiCentre Item(IndexedCentre centre) => new()
    {
        Slug = centre.Slug,
        Name = centre.Name,
        NameEn = centre.NameEn,
        Site = centre.Site,
        Heritage = centre.Heritage,
        Century = centre.Century,
        City = centre.City,
        Region = centre.Region,
        CountryCode = centre.CountryCode,
        Membership = centre.Membership,
        IsCurrentMember = centre.IsCurrent,
        Since = centre.Since,
        Latitude = centre.Latitude,
        Longitude = centre.Longitude,
        Disciplines = centre.Disciplines,
        Programmes = centre.Programmes,
        Pages = links.Pages($"/centres/{centre.Slug}"),
        Api = links.Api($"centres/{centre.Slug}"),
    };
}
