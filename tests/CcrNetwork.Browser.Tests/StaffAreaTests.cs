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

    [BrowserTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_page_is_without_findings(string language)
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator, language);

        await FindNothingAsync(visit, StaffPages.All, PageChecks.AllRules);
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

        await FindNothingAsync(visit, StaffPages.All, PageChecks.Contrast);
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator, width: 360);
        var problems = new List<string>();
        foreach (var path in StaffPages.All)
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
