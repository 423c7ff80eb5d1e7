using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>The pages of the desk that lay texts side by side can be read at every width.</summary>
[Collection(OpenBrowser.Name)]
public sealed class DeskBoxTests(OpenBrowser browser)
{
    private static readonly int[] Widths = [320, 390, 768, 1280, 1920];

    [BrowserFact]
    public async Task Two_versions_can_be_read_and_chosen_at_every_width()
    {
        await using var visit = await ConflictAsync(4);
        var page = visit.Page;

        await FindNothingAsync(page);
        Assert.Empty(await page.FindingsAsync(PageChecks.AllRules));
        await page.GetByTestId("conflict").First.Locator("input[type=radio]").Nth(1).CheckAsync();
        await FindNothingAsync(page);
        await page.Locator("main form .actions button").ClickAsync();

        await Assertions.Expect(page.Locator("[name='lead.fr']"))
            .ToHaveValueAsync("Des murs anciens où l’on écoute longuement la musique des autres.");
    }

    [BrowserFact]
    public async Task A_column_that_lost_its_width_is_found()
    {
        await using var visit = await ConflictAsync(5);
        var page = visit.Page;
        await page.EvaluateAsync(
            "() => { for (const e of document.querySelectorAll('.conflict')) { e.style.display = 'grid'; e.style.gridTemplateColumns = 'repeat(3, 40px)'; } }");
        Assert.Contains(await page.MisplacedAsync(1280), problem => problem.Contains("px wide", StringComparison.Ordinal));

        await page.EvaluateAsync(
            "() => { for (const e of document.querySelectorAll('.conflict')) { e.style.gridTemplateColumns = '1fr'; e.style.marginInlineStart = '1300px'; } }");
        Assert.Contains(await page.MisplacedAsync(1280), problem => problem.Contains("outside", StringComparison.Ordinal));

        await page.EvaluateAsync(
            "() => { for (const e of document.querySelectorAll('.conflict')) { e.removeAttribute('style'); } for (const e of document.querySelectorAll('.pick span')) { e.style.display = 'block'; e.style.marginBlockStart = '60px'; } }");
        Assert.Contains(await page.MisplacedAsync(1280), problem => problem.Contains("away", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_comparison_can_be_read_at_every_width()
    {
        await using var visit = await browser.StaffVisitAsync(StaffRole.Editor);
        var page = visit.Page;
        await visit.GoAsync("/admin/centres/6/edit");
        await page
            .Locator("[name='lead.fr']")
            .FillAsync("Des murs anciens, " + new string('é', 60) + ", et une longue suite de mots qui ne finit pas.");
        await SaveAsync(page);

        await visit.GoAsync("/admin/centres/6/history/compare?from=1&to=2");
        await FindNothingAsync(page);
        await visit.GoAsync("/admin/centres/6/history");
        await FindNothingAsync(page);
        visit.HadNoProblem();
    }

    [BrowserFact]
    public async Task The_rights_of_an_account_stand_one_to_a_line()
    {
        var account = await browser.AccountAsync(StaffRole.CentreEditor, "fr", 1, 2);
        await using var visit = await browser.StaffVisitAsync(StaffRole.Administrator);
        await visit.GoAsync($"/admin/users/{account.Id}");
        await FindNothingAsync(visit.Page);

        await visit.Page.EvaluateAsync(
            "() => { for (const e of document.querySelectorAll('.options, .options label')) { e.style.display = 'inline'; } }");
        Assert.Contains(await visit.Page.MisplacedAsync(1280), problem => problem.Contains("neighbour", StringComparison.Ordinal));
        visit.HadNoProblem();
    }

    private static async Task FindNothingAsync(IPage page)
    {
        var problems = new List<string>();
        foreach (var width in Widths)
        {
            problems.AddRange(await page.MisplacedAsync(width));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static Task SaveAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).First.ClickAsync();

    /// <summary>A window that shows two versions of one centre.</summary>
    private async Task<Visit> ConflictAsync(int centre)
    {
        var mine = await browser.StaffVisitAsync(StaffRole.Editor);
        await mine.GoAsync($"/admin/centres/{centre}/edit");
        await mine.Page.Locator("[name='lead.fr']").FillAsync("Des murs anciens où l’on écoute longuement la musique des autres.");
        await mine.Page.Locator("[name=phone]").FillAsync("01 02 03 04 05");

        await using var theirs = await browser.StaffVisitAsync(StaffRole.Editor);
        await theirs.GoAsync($"/admin/centres/{centre}/edit");
        await theirs.Page
            .Locator("[name='lead.fr']")
            .FillAsync("Des murs du Moyen Âge où l’on écrit, imprime et relie des livres toute l’année.");
        await SaveAsync(theirs.Page);
        await SaveAsync(mine.Page);
        await Assertions.Expect(mine.Page.GetByTestId("conflict")).ToHaveCountAsync(1);
        return mine;
    }
}
