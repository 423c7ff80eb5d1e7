using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;

namespace CcrNetwork.Web.Features.Centres;

/// <summary>The drawn map of some centres: each point leads to a centre, each cluster to its part of the directory.</summary>
public static class CentreMap
{
    /// <summary>Null when no centre has a known position.</summary>
    /// <param name="filter">What the directory is narrowed to when a cluster is followed.</param>
    public static DrawnMap? Of(IEnumerable<IndexedCentre> centres, CentreFilter filter)
    {
        var language = SiteLanguages.Current.Code;
        var places = centres
            .Where(centre => centre.IsPlaced)
            .Select(centre => new MapPlace(
                centre.Name, $"/{language}/centres/{centre.Slug}", centre.Latitude!.Value, centre.Longitude!.Value, centre.IsCurrent))
            .ToList();
        return places.Count == 0 ? null : DrawnMap.Of(places, (area, _) => $"/{language}/centres{filter.Query(area: area)}#results");
    }

    /// <summary>The map of centres whatever their membership, former and prospective ones too.</summary>
    public static DrawnMap? OfAll(IReadOnlyCollection<IndexedCentre> centres, CentreFilter filter) =>
        Of(centres, filter with { Membership = [.. centres.Select(centre => CentreIndex.Kebab(centre.Membership)).Distinct()] });
}
