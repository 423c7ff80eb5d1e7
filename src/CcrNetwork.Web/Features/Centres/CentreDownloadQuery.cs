using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Views;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>A centre in the open data, with labels in the language asked for.</summary>
public sealed record CentreRow(
    string Slug, string Name, string? NameEn, string City, string? Region, string CountryCode, string Country, string Heritage,
    string HeritageLabel, int? Century, string Membership, string MembershipLabel, bool IsCurrent, int? Since, double? Latitude,
    double? Longitude, IReadOnlyList<string> Disciplines, IReadOnlyList<string> Programmes, string Url);

/// <summary>All centres that a filter finds, in its order, for the files.</summary>
public sealed class CentreDownloadQuery(CentreSearchQuery search, FacetLabels labels, IHttpContextAccessor accessor)
{
    /// <summary>Made one after the other while they are written.</summary>
    public async Task<IEnumerable<CentreRow>> RunAsync(CentreFilter filter, CancellationToken cancellationToken)
    {
        var result = await search.RunAsync(filter, cancellationToken);
        var index = result.Index;
        var origin = PageAddress.OriginOf(accessor.HttpContext!);
        var language = SiteLanguages.Current.Code;
        return result.Numbers
            .Select(number => index.Centres[number])
            .Select(centre => (Centre: centre, Card: labels.Card(index, centre)))
            .Select(entry => new CentreRow(
                entry.Centre.Slug, entry.Centre.Name, entry.Centre.NameEn, entry.Centre.City, entry.Centre.Region,
                entry.Centre.CountryCode, entry.Card.Country, entry.Card.Emblem, entry.Card.Heritage, entry.Centre.Century,
                CentreIndex.Kebab(entry.Centre.Membership), entry.Card.Membership, entry.Centre.IsCurrent, entry.Centre.Since,
                entry.Centre.Latitude, entry.Centre.Longitude, entry.Centre.Disciplines, entry.Centre.Programmes,
                $"{origin}/{language}/centres/{entry.Centre.Slug}"));
    }
}
