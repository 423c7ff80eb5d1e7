using CcrNetwork.Domain.Association;

namespace CcrNetwork.Web.Infrastructure.Views;

/// <summary>What staff has chosen for all pages: the order of the main menu, and descriptions of single pages.</summary>
/// <param name="Descriptions">By path, without the language.</param>
public sealed record SiteChoices(IReadOnlyList<MenuSection> Menu, IReadOnlyDictionary<string, OwnDescription> Descriptions)
{
    public static SiteChoices None { get; } = new(SiteMenu.Sections, new Dictionary<string, OwnDescription>());

    /// <summary>An entry without a place stands where it stood, behind those that have one.</summary>
    public static IReadOnlyList<MenuSection> InOrder(IEnumerable<MenuPlace> places)
    {
        var byEntry = places.ToDictionary(place => place.Section, place => place.Place);
        return [.. SiteMenu.Sections.OrderBy(section => byEntry.GetValueOrDefault(section, int.MaxValue))];
    }
}
