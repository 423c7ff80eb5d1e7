using CcrNetwork.Domain.Association;

namespace CcrNetwork.Web.Infrastructure.Published;

/// <summary>The foot of every page: the lists of the kinds that declare their place in it, and the pages that are no list.</summary>
public sealed class SiteFoot(PublishedKinds kinds)
{
    public IReadOnlyList<FootPart> Parts { get; } =
    [
        new("Shared.Footer.Explore", FootSection.Explore, [.. Lists(kinds, FootSection.Explore)]),
        new(
            "Shared.Footer.Network", FootSection.Network,
            [new("Shared.Footer.WhoWeAre", "/network"), .. Lists(kinds, FootSection.Network)]),
        new("Shared.Footer.OpenData", null, [new("Shared.Footer.Data", "/data"), new("Shared.Footer.Calendar", "/residencies/calls.ics")]),
        new("Shared.Footer.ThisSite", FootSection.ThisSite,
        [
            new("Shared.Footer.Accessibility", "/accessibility"), new("Shared.Footer.Legal", "/legal"),
            new("Shared.Footer.Privacy", "/privacy"),
            new("Shared.Footer.Contact", "/contact"),
            .. Lists(kinds, FootSection.ThisSite),
        ]),
    ];

    private static IEnumerable<FootLink> Lists(PublishedKinds kinds, FootSection section) =>
        kinds.All.Where(kind => kind.Foot == section).Select(kind => new FootLink(kind.Text("Foot"), kind.Address));
}
