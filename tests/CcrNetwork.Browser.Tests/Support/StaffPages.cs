namespace CcrNetwork.Browser.Tests.Support;

/// <summary>One address of every kind of page of the staff area.</summary>
internal static class StaffPages
{
    public static readonly string[] All =
    [
        "/admin", "/admin/centres", "/admin/centres?q=abbaye&state=published", "/admin/centres/new", "/admin/centres/1/edit",
        "/admin/centres/1/history",
        "/admin/centres/1/preview", "/admin/centres/1/confirmation", "/admin/programmes/1/edit", "/admin/calls", "/admin/calls/1/edit",
        "/admin/projects/1/edit",
        "/admin/photographs", "/admin/photographs/new", "/admin/centres/imports", "/admin/pages", "/admin/pages/1/edit", "/admin/redirects",
        "/admin/redirects/new", "/admin/redirects/1", "/admin/users",
        "/admin/users/invitations/new", "/admin/partner-search", "/admin/partner-search/new", "/admin/resources",
        "/admin/members/partner-search", "/admin/members/funding", "/admin/members/resources", "/admin/members/support",
        "/admin/candidatures", "/admin/candidatures/new", "/admin/registrations", "/admin/languages", "/admin/links",
        "/admin/funding-import", "/admin/subscriptions", "/admin/audit", "/admin/account", "/admin/account/password",
        "/admin/account/second-factor",
    ];
}
