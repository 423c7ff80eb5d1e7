using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>Everything fits on the narrowest phone: nothing scrolls sideways, nothing that is pressed is too small.</summary>
[Collection(OpenBrowser.Name)]
public sealed class SmallScreenTests(OpenBrowser browser)
{
    [BrowserTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task No_kind_of_page_scrolls_sideways(string language)
    {
        await using var visit = await browser.VisitAsync(width: 320, height: 640);
        var problems = new List<string>();
        foreach (var path in KindsOfPage.All)
        {
            await visit.GoAsync($"/{language}{path}");
            if (await visit.Page.SidewaysAsync() is { Length: > 0 } tooWide)
            {
                problems.Add($"/{language}{path}: {tooWide}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        visit.HadNoProblem();
    }
}
