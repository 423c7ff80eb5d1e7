using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Centres;
using CcrNetwork.Web.Features.Directory;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Maps;

namespace CcrNetwork.Web.Features.Projects;

/// <summary>The drawn map of those who make a project: its centres lead to their pages, the others to their line in the list.</summary>
public static class ProjectMap
{
    public const string ListId = "partners";

    /// <summary>Null when nobody's place is known.</summary>
    public static DrawnMap? Of(ProjectDetails project, IReadOnlyList<IndexedCentre> centres)
    {
        var language = SiteLanguages.Current.Code;
        var places = centres
            .Where(centre => centre.IsPlaced)
            .Select(centre => new MapPlace(
                centre.Name, $"/{language}/centres/{centre.Slug}", centre.Latitude!.Value, centre.Longitude!.Value, centre.IsCurrent))
            .Concat(project.Partners
                .Prepend(project.Lead)
                .Where(party => party?.Position is not null && centres.All(centre => centre.Slug != party.CentreSlug))
                .Select(party => new MapPlace(party!.Name, $"#{ListId}", party.Latitude!.Value, party.Longitude!.Value, IsCurrent: true)))
            .ToList();
        return places.Count == 0 ? null : DrawnMap.Of(places, (_, _) => $"#{ListId}") with { CountText = "Projects.PlaceCount" };
    }
}
