using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>
/// The side menu: what there is to do stands first, what is rarer waits in groups that open. A new page is one line here and
/// one text, <c>Admin.Shared.Nav.{Key}</c>.
/// </summary>
public static class AdminNavigation
{
    public static readonly IReadOnlyList<NavigationGroup> Groups =
    [
        new("ToDo",
        [
            new("Dashboard", "/admin") { IsForCentreEditors = true }, new("Reviews", "/admin/reviews"),
            new("Drafts", "/admin/drafts") { IsForCentreEditors = true },
            new("Candidatures", "/admin/candidatures", StaffRole.Editor),
        ]),
        new(
            "Contents",
            [new("Centres", "/admin/centres") { IsForCentreEditors = true }, new("Photographs", "/admin/photographs") { IsForCentreEditors = true }]),
        new(
            "Editorial",
            [new("News", "/admin/news"), new("Agenda", "/admin/agenda"), new("Registrations", "/admin/registrations", StaffRole.Editor)]) { IsFolded = true },
        new("Residencies", [new("Programmes", "/admin/programmes"), new("Calls", "/admin/calls")]) { IsFolded = true },
        new("Network",
        [
            new("Countries", "/admin/countries"), new("Areas", "/admin/areas"), new("Protocols", "/admin/protocols"),
            new("Partners", "/admin/partners"), new("Projects", "/admin/projects"),
            new("PartnerSearch", "/admin/partner-search") { IsForCentreEditors = true },
            new("MemberNotices", "/admin/members/partner-search") { IsForCentreEditors = true },
        ]) { IsFolded = true },
        new("FundingGroup",
        [
            new("Funding", "/admin/funding"), new("FundingImport", "/admin/funding-import", StaffRole.Editor),
            new("Subscriptions", "/admin/subscriptions", StaffRole.Editor),
            new("MemberFunding", "/admin/members/funding") { IsForCentreEditors = true },
        ]) { IsFolded = true },
        new("Association",
        [
            new("Services", "/admin/services"), new("LabelSteps", "/admin/label-steps"), new("LabelReferences", "/admin/label-references"),
            new("Timeline", "/admin/timeline"), new("KeyFigures", "/admin/key-figures"), new("Statements", "/admin/statements"),
            new("Questions", "/admin/questions", StaffRole.Editor), new("Publications", "/admin/publications"), new("Resources", "/admin/resources"),
            new("MemberResources", "/admin/members/resources") { IsForCentreEditors = true },
            new("MemberSupport", "/admin/members/support", StaffRole.CentreEditor) { IsForCentreEditors = true },
        ]) { IsFolded = true },
        new("Site",
        [
            new("Pages", "/admin/pages"), new("SiteMenu", "/admin/menu", StaffRole.Editor),
            new("Descriptions", "/admin/descriptions", StaffRole.Editor), new("Disciplines", "/admin/disciplines", StaffRole.Editor),
            new("Redirects", "/admin/redirects"), new("Links", "/admin/links", StaffRole.Editor),
            new("Languages", "/admin/languages", StaffRole.Editor),
            new("Users", "/admin/users", StaffRole.Administrator),
            new("Audit", "/admin/audit", StaffRole.Administrator), new("Work", "/admin/work", StaffRole.Administrator),
            new("Readership", "/admin/readership") { IsForCentreEditors = true },
        ]) { IsFolded = true },
    ];

    /// <summary>Who writes for a centre has a menu short enough to stand open.</summary>
    public static IEnumerable<NavigationGroup> For(StaffRole role) =>
        Groups
            .Select(group => group with
            {
                Entries =
                [
                    .. group.Entries.Where(entry => role >= entry.Least && (role != StaffRole.CentreEditor || entry.IsForCentreEditors)),
                ],
                IsFolded = group.IsFolded && role != StaffRole.CentreEditor,
            })
            .Where(group => group.Entries.Count > 0);
}

public sealed record NavigationGroup(string Key, IReadOnlyList<NavigationEntry> Entries)
{
    /// <summary>Opened by whoever needs it, and by itself around the page that is shown.</summary>
    public bool IsFolded { get; init; }

    public bool Holds(PathString path) => Entries.Any(entry => entry.Holds(path));
}

/// <param name="Least">The first role that sees the entry; the page itself has its own policy.</param>
public sealed record NavigationEntry(string Key, string Path, StaffRole Least = StaffRole.Reader)
{
    /// <summary>Centre editors see the way to their centres and nothing of the rest.</summary>
    public bool IsForCentreEditors { get; init; }

    /// <summary>Whether a page lies under this entry.</summary>
    public bool Holds(PathString path) =>
        Path == "/admin" ? path == "/admin" : path.StartsWithSegments(Path);
}
