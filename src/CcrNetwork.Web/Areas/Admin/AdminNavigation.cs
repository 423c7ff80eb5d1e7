using CcrNetwork.Domain.Staff;

namespace CcrNetwork.Web.Areas.Admin;

/// <summary>The side menu. A new page is one line here and one text, <c>Admin.Shared.Nav.{Key}</c>.</summary>
public static class AdminNavigation
{
    public static readonly IReadOnlyList<NavigationGroup> Groups =
    [
        new("ToDo", [new("Dashboard", "/admin") { IsForCentreEditors = true }, new("Readership", "/admin/readership") { IsForCentreEditors = true }]),
        new("Members",
        [
            new("MemberNotices", "/admin/members/partner-search") { IsForCentreEditors = true },
            new("MemberFunding", "/admin/members/funding") { IsForCentreEditors = true },
            new("MemberResources", "/admin/members/resources") { IsForCentreEditors = true },
            new("MemberSupport", "/admin/members/support", StaffRole.CentreEditor) { IsForCentreEditors = true },
        ]),
        new("Network",
        [
            new("Centres", "/admin/centres") { IsForCentreEditors = true }, new("Photographs", "/admin/photographs") { IsForCentreEditors = true },
            new("Countries", "/admin/countries"), new("Areas", "/admin/areas"), new("Protocols", "/admin/protocols"),
            new("Partners", "/admin/partners"), new("Projects", "/admin/projects"), new("Funding", "/admin/funding"),
            new("FundingImport", "/admin/funding-import", StaffRole.Editor), new("Subscriptions", "/admin/subscriptions", StaffRole.Editor),
            new("PartnerSearch", "/admin/partner-search") { IsForCentreEditors = true },
        ]),
        new("Editorial", [new("News", "/admin/news"), new("Agenda", "/admin/agenda"), new("Registrations", "/admin/registrations", StaffRole.Editor)]),
        new("Residencies", [new("Programmes", "/admin/programmes"), new("Calls", "/admin/calls")]),
        new("Association",
        [
            new("Candidatures", "/admin/candidatures", StaffRole.Editor), new("Services", "/admin/services"), new("LabelSteps", "/admin/label-steps"), new("LabelReferences", "/admin/label-references"),
            new("Timeline", "/admin/timeline"), new("KeyFigures", "/admin/key-figures"), new("Statements", "/admin/statements"),
            new("Publications", "/admin/publications"), new("Resources", "/admin/resources"),
        ]),
        new("Site",
        [
            new("Pages", "/admin/pages"), new("Redirects", "/admin/redirects"), new("Links", "/admin/links", StaffRole.Editor), new("Users", "/admin/users", StaffRole.Administrator),
            new("Audit", "/admin/audit", StaffRole.Administrator),
            new("Work", "/admin/work", StaffRole.Administrator),
        ]),
    ];

    public static IEnumerable<NavigationGroup> For(StaffRole role) =>
        Groups
            .Select(group => group with { Entries = [.. group.Entries.Where(entry => role >= entry.Least && (role != StaffRole.CentreEditor || entry.IsForCentreEditors))] })
            .Where(group => group.Entries.Count > 0);
}

public sealed record NavigationGroup(string Key, IReadOnlyList<NavigationEntry> Entries);

/// <param name="Least">The first role that sees the entry; the page itself has its own policy.</param>
public sealed record NavigationEntry(string Key, string Path, StaffRole Least = StaffRole.Reader)
{
    /// <summary>Centre editors see the way to their centres and nothing of the rest.</summary>
    public bool IsForCentreEditors { get; init; }

    /// <summary>Whether a page lies under this entry.</summary>
    public bool Holds(PathString path) =>
        Path == "/admin" ? path == "/admin" : path.StartsWithSegments(Path);
}
