using CcrNetwork.Browser.Tests.States;
using CcrNetwork.Browser.Tests.Support;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests;

/// <summary>Whatever state a page is in, it can be read at every width and on paper.</summary>
[Collection(OpenBrowser.Name)]
public sealed class StateWalkTests(OpenBrowser browser)
{
    private const int FewestLines = 3;

    private static readonly int[] Widths = [320, 390, 1280, 1920];

    private static readonly PageState[] States = [.. PublicStates.All, .. EditingStates.All, .. DeskStates.All];

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var state in States)
        {
            names.Add(state.Role?.ToString() ?? "Visitor", state.Name);
        }

        return names;
    }

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task It_can_be_read(string who, string name)
    {
        var state = States.Single(s => s.Name == name && (s.Role?.ToString() ?? "Visitor") == who);
        await using var visit = state.Role is { } role
            ? await browser.StaffVisitAsync(role, centreIds: state.CentreIds)
            : await browser.VisitAsync();
        var problems = new List<string>();
        await foreach (var sign in state.Reach(new Hand(browser, visit)))
        {
            Assert.True(
                await visit.Page.Locator(sign).CountAsync() > 0,
                $"{visit.Page.Place()} shows no {sign}: {await visit.Page.Locator("main").First.InnerTextAsync()}");
            problems.AddRange(await ProblemsAsync(visit.Page));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [BrowserFact]
    public async Task Each_of_the_four_faults_is_found()
    {
        await using var visit = await browser.VisitAsync();
        foreach (
            var (fault, planted) in new[]
            {
                ("", ""),
                ("outside the window", "position: relative; left: 2000px"),
                ("px wide", "inline-size: 30px"),
                ("upon", "margin-block-start: -1.4em"),
                ("lines on sheet", "break-before: page"),
            })
        {
            await visit.GoAsync("/fr/contact");
            await visit.Page.EvaluateAsync(
                """
                style => {
                  const p = document.createElement('p');
                  p.textContent = 'Des mots qui ont besoin de place.';
                  p.style.cssText = style;
                  document.querySelector('main').append(Object.assign(document.createElement('p'), { textContent: 'La ligne d’avant.' }), p);
                  document.querySelector('footer').remove();
                }
                """,
                planted);
            var problems = await ProblemsAsync(visit.Page);

            Assert.Equal(planted.Length > 0, problems.Count > 0);
            Assert.All(problems, problem => Assert.Contains(fault, problem, StringComparison.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
    {
        var problems = new List<string>();
        foreach (var width in Widths)
        {
            problems.AddRange(await page.MisplacedAsync(width));
        }

        var sheets = await page.SheetsAsync();
        problems.AddRange(
            sheets
                .Index()
                .Where(sheet => sheet.Item < FewestLines)
                .Select(sheet => $"{page.Place()}: {sheet.Item} lines on sheet {sheet.Index + 1} of {sheets.Count}"));
        return problems;
    }
}
