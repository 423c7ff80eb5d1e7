using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>A centre comes out of a printer on one sheet; that no sheet is wasted is seen to by <see cref="StateWalkTests"/>.</summary>
[Collection(OpenBrowser.Name)]
public sealed class PrintTests(OpenBrowser browser)
{
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
    public async Task Lines_are_counted_and_a_lost_one_is_found()
    {
        await using var visit = await browser.VisitAsync();
        await visit.Page.SetContentAsync("<style>p { break-before: page }</style><div>One<br>Two<br>Three</div><p>Lost");

        Assert.Equal([3, 1], await visit.Page.SheetsAsync());
    }
}
