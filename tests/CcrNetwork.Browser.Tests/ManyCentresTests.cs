using System.Text.RegularExpressions;
using CcrNetwork.Browser.Tests.States;
using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>In a large network a form is searched for its centres by keyboard, at every width, and nothing typed is lost.</summary>
[Collection(OpenBrowser.Name)]
public sealed class ManyCentresTests(OpenBrowser browser) : IAsyncLifetime
{
    private static readonly int[] Widths = [320, 390, 1280, 1920];

    /// <summary>Drafts, so that no public page knows of them.</summary>
    public async Task InitializeAsync()
    {
        await using var visit = await browser.VisitAsync();
        await new Hand(browser, visit).ChangeAsync(db =>
        {
            db.AddRange(Enumerable.Range(1, 201).Select(number => new Centre(
                $"lieu-{number:000}", $"Lieu {number:000}", HeritageType.Abbey, new PostalAddress(null, null, "Montclar", null, "FR"),
                new Membership(MembershipKind.Member))));
            return true;
        });
    }

    public async Task DisposeAsync()
    {
        await using var visit = await browser.VisitAsync();
        await new Hand(browser, visit).ChangeAsync(db => db.Centres.Where(centre => centre.Slug.StartsWith("lieu-")).ExecuteDelete());
    }

    [BrowserFact]
    public async Task Enter_seeks_centres_and_leaves_the_form_as_it_was_typed()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor);
        var page = visit.Page;
        await visit.GoAsync("/admin/news/new");
        await page.Locator("[name='title.fr']").FillAsync("Une nouvelle des lieux");
        await page.Locator("[name=find-centres]").FillAsync("lieu 12");
        await page.Locator("[name=find-centres]").PressAsync("Enter");

        await Assertions.Expect(page.GetByTestId("found-centres")).ToBeVisibleAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/admin/news/new"));
        await Assertions.Expect(page.Locator("[name='title.fr']")).ToHaveValueAsync("Une nouvelle des lieux");
        foreach (var width in Widths)
        {
            Assert.Empty(await page.MisplacedAsync(width));
        }

        Assert.Empty(await page.FindingsAsync(PageChecks.AllRules));
        await page.GetByLabel("Lieu 123").CheckAsync();
        await page.Locator("[name=day]").FillAsync("2026-11-20");
        await page.Locator("[name='title.fr']").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/edit"));
        await Assertions.Expect(page.GetByLabel("Lieu 123")).ToBeCheckedAsync();
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task Centres_are_sought_for_an_account_and_for_photographs()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator);
        var page = visit.Page;
        foreach (var (path, field) in new[] { ("/admin/users/invitations/new", "CentreIds"), ("/admin/photographs/new", "centre") })
        {
            await visit.GoAsync(path);
            await page.Locator($"[name=find-{field}]").FillAsync("lieu 12");
            await page.Locator($"[name=find-{field}]").PressAsync("Enter");

            await Assertions.Expect(page.GetByTestId($"found-{field}")).ToBeVisibleAsync();
            foreach (var width in Widths)
            {
                Assert.Empty(await page.MisplacedAsync(width));
            }

            Assert.Empty(await page.FindingsAsync(PageChecks.AllRules));
        }

        visit.HadNoProblem();
    }
}
