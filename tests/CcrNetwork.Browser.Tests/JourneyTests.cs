using System.Text.RegularExpressions;
using CcrNetwork.Browser.Tests.Support;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>What the portal is for, done by a person, with scripts and without.</summary>
[Collection(OpenBrowser.Name)]
public sealed class JourneyTests(OpenBrowser browser)
{
    private const string Cards = "#results [data-testid=centre]";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visitor_finds_a_centre(bool scripts)
    {
        await using var visit = await browser.VisitAsync(scripts);
        var page = visit.Page;
        await visit.GoAsync("/fr");
        await page.Locator("main a[href='/fr/centres']").First.ClickAsync();
        await page.WaitForURLAsync("**/fr/centres");

        await page.Locator("input[name=country][value=lu]").CheckAsync();
        if (!scripts)
        {
            await page.Locator("form.facets [data-submit]").ClickAsync();
        }

        await page.WaitForURLAsync(new Regex("country=lu"));
        await Assertions.Expect(page.Locator(Cards)).ToHaveCountAsync(1);
        await page.Locator($"{Cards} a").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("neimënster", new() { IgnoreCase = true });
        visit.HadNoProblem();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visitor_goes_back_to_the_very_list(bool scripts)
    {
        await using var visit = await browser.VisitAsync(scripts);
        var page = visit.Page;
        await visit.GoAsync("/en/centres?heritage=abbey&sort=country");
        var before = await page.Locator(Cards).AllTextContentsAsync();

        await page.Locator($"{Cards} a").First.ClickAsync();
        await page.WaitForURLAsync("**/en/centres/*");
        await page.GoBackAsync();

        Assert.Equal(before, await page.Locator(Cards).AllTextContentsAsync());
        await Assertions.Expect(page.Locator("input[name=heritage][value=abbey]")).ToBeCheckedAsync();
        visit.HadNoProblem();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_applicant_finds_their_programme_and_its_call(bool scripts)
    {
        await using var visit = await browser.VisitAsync(scripts, width: 390, height: 800);
        var page = visit.Page;
        await visit.GoAsync("/en/residencies");

        await page.Locator("main .choice a[href='/en/residencies/odyssee']").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Odyssée");
        await page.Locator("main a[href^='/en/residencies/calls/']").First.ClickAsync();

        await Assertions.Expect(page.Locator("[data-testid=deadline]").First).ToBeVisibleAsync();
        visit.HadNoProblem();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_asks_for_calls_for_projects_by_mail(bool scripts)
    {
        await using var visit = await browser.VisitAsync(scripts);
        var page = visit.Page;
        await visit.GoAsync("/en/funding?theme=heritage");
        await page.Locator("main a[href*='/funding-by-mail']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-testid=filter]")).ToContainTextAsync("Heritage");

        await page.Locator("main form select[name=Kind]").SelectOptionAsync("Digest");
        await page.Locator("main form input[name=Email]").FillAsync("reader@example.org");
        await page.Locator("main form button").ClickAsync();

        await page.WaitForURLAsync("**/en/funding-by-mail/sent");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Look into your mailbox");
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task Changing_the_language_keeps_the_page_and_its_filters()
    {
        await using var visit = await browser.VisitAsync();
        await visit.GoAsync("/fr/centres?heritage=abbey");

        await visit.Page.Locator(".languages a[hreflang=en]").ClickAsync();

        await visit.Page.WaitForURLAsync("**/en/centres?heritage=abbey");
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task A_page_of_the_programme_for_people_in_exile_can_be_left_at_once()
    {
        await using var visit = await browser.VisitAsync(width: 390, height: 800);
        await visit.GoAsync("/fr/residencies/nora");

        await Assertions.Expect(visit.Page.Locator("[data-leave]").First).ToBeInViewportAsync();
        Assert.DoesNotContain("Nora", await visit.Page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
        visit.HadNoProblem();
    }
}
