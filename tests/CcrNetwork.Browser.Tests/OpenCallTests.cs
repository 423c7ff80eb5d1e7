using CcrNetwork.Browser.Tests.Support;

namespace CcrNetwork.Browser.Tests;

/// <summary>On a phone a programme with an open call answers in the first screen, and the whole page is no scroll without end.</summary>
[Collection(OpenBrowser.Name)]
public sealed class OpenCallTests(OpenBrowser browser)
{
    private const int FirstScreen = 900;
    private const int LongestPage = 4500;

    private const string LowestAnswer =
        "() => Math.max(...[...document.querySelectorAll('.offer > *')].map(answer => answer.getBoundingClientRect().bottom)) + scrollY";

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_four_answers_stand_in_the_first_screen_of_a_phone(string language)
    {
        await using var call = await OpenedCall.OfOdysseeAsync(browser.Site);
        await using var visit = await browser.VisitAsync(width: 390, height: 844);
        await visit.GoAsync($"/{language}/residencies/odyssee");
        var lowest = await visit.Page.EvaluateAsync<double>(LowestAnswer);
        var length = await visit.Page.EvaluateAsync<double>("() => document.documentElement.scrollHeight");

        Assert.Equal(3, await visit.Page.Locator(".offer > *").CountAsync());
        Assert.True(await visit.Page.Locator(".offer .button--apply").IsVisibleAsync());
        Assert.True(lowest <= FirstScreen, $"The last answer ends at {lowest} px.");
        Assert.True(length < LongestPage, $"The page is {length} px long.");
    }
}
