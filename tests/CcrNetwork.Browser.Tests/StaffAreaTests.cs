using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>Every kind of page of the staff area: for everyone, on every screen.</summary>
[Collection(OpenBrowser.Name)]
public sealed class StaffAreaTests(OpenBrowser browser)
{
    private static readonly string[] Doors = ["/admin/sign-in", "/admin/reset"];

    private static readonly string[] Pages =
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

    [BrowserTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_page_is_without_findings(string language)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator, language);

        await FindNothingAsync(visit, Pages, PageChecks.AllRules);
    }

    [BrowserFact]
    public async Task Every_door_is_without_findings()
    {
        await using var visit = await browser.VisitAsync();

        await FindNothingAsync(visit, Doors, PageChecks.AllRules);
    }

    [BrowserFact]
    public async Task Every_page_can_be_read_in_the_dark()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator, scheme: ColorScheme.Dark);

        await FindNothingAsync(visit, Pages, PageChecks.Contrast);
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator, width: 360);
        var problems = new List<string>();
        foreach (var path in Pages)
        {
            await visit.GoAsync(path);
            problems.AddRange(await visit.Page.FindingsAsync(PageChecks.AllRules));
            if (await visit.Page.SidewaysAsync() is { Length: > 0 } tooWide)
            {
                problems.Add($"{path}: {tooWide}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        visit.HadNoProblem();
    }

    private static async Task FindNothingAsync(Visit visit, IEnumerable<string> paths, AxeRunOptions options)
    {
        var findings = new List<string>();
        foreach (var path in paths)
        {
            await visit.GoAsync(path);
            Assert.Equal(path, new Uri(visit.Page.Url).PathAndQuery);
            findings.AddRange(await visit.Page.FindingsAsync(options));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
        visit.HadNoProblem();
    }
}
