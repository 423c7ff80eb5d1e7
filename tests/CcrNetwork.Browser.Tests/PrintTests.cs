using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>What comes out of a printer can be read, and no sheet is wasted.</summary>
[Collection(OpenBrowser.Name)]
public sealed class PrintTests(OpenBrowser browser)
{
    private const int FewestLines = 3;

    [BrowserTheory]
    [InlineData("fr", PhotographedCentre.Path)]
    [InlineData("en", PhotographedCentre.Path)]
    [InlineData("fr", "/centres/chateau-de-goutelas")]
    [InlineData("en", "/centres/abbaye-aux-dames-saintes")]
    public async Task A_centre_is_one_sheet(string language, string path)
    {
        await PhotographedCentre.GiveAsync(browser.Site);
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync($"/{language}{path}");

        var sheets = await visit.Page.SheetsAsync();

        Assert.True(sheets.Count == 1 && sheets[0] > 15, $"lines by sheet: {string.Join(", ", sheets)}");
    }

    [BrowserFact]
    public async Task No_sheet_of_any_kind_of_page_has_fewer_than_three_lines()
    {
        await using var visit = await browser.VisitAsync();
        var thin = new List<string>();
        foreach (var path in KindsOfPage.All)
        {
            await visit.GoAsync($"/fr{path}");
            var sheets = await visit.Page.SheetsAsync();
            thin.AddRange(
                sheets
                    .Index()
                    .Where(sheet => sheet.Item < FewestLines)
                    .Select(sheet => $"{path}, sheet {sheet.Index + 1} of {sheets.Count}: {sheet.Item} lines"));
        }

        Assert.True(thin.Count == 0, string.Join('\n', thin));
    }

    [BrowserFact]
    public async Task Lines_are_counted_and_a_lost_one_is_found()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetContentAsync("<style>p { break-before: page }</style><div>One<br>Two<br>Three</div><p>Lost");

        Assert.Equal([3, 1], await visit.Page.SheetsAsync());
    }
}
