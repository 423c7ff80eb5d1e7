using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>
/// How many clicks the common tasks of staff take, from the dashboard on; typing counts for nothing, an opened list, a ticked box
/// and a chosen radio count as one each. The table of <c>docs/testing.md</c> says the same numbers.
/// </summary>
public sealed partial class ClickTests(NetworkSite site) : SiteTests(site)
{
    private const string Centres = ".admin__nav a[href='/admin/centres']";

    [Fact]
    public async Task The_table_says_what_is_counted()
    {
        var table = RowOfTable()
            .Matches(SourceFiles.Read("docs", "testing.md"))
            .ToDictionary(row => row.Groups["task"].Value, row => int.Parse(row.Groups["ours"].Value, CultureInfo.InvariantCulture));
        var centre = Some.Centre("Abbaye ancienne", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
            c.Doubts = [new FieldDoubt("phone", "Tiré d’un document ancien.")];
        });
        await GivenAsync(Some.France(), centre);

        var counted = new Dictionary<string, int>
        {
            ["settle one doubtful fact"] = await SettleAsync(centre),
            ["correct one field of a live centre, publish"] = await CorrectAsync(centre),
            ["the same by search"] = await CorrectBySearchAsync(),
            ["correct one field as a centre’s editor, submit"] = await SubmitAsync(centre, "Arles"),
            ["read what a submission changes, approve"] = await ApproveAsync(),
            ["correct one field as a centre’s editor, submit again"] = await SubmitAsync(centre, "Sens"),
            ["send back with a reason"] = await SendBackAsync(),
            ["news in two languages, publish"] = await NewsAsync(),
            ["invite a centre’s editor"] = await InviteAsync(),
            ["plan a publication"] = await PlanAsync(),
            ["delete a draft"] = await DeleteAsync(),
        };

        Problems.None(
            counted
                .Where(task => !table.TryGetValue(task.Key, out var said) || said != task.Value)
                .Select(task => $"{task.Key}: {task.Value} clicks"));
    }

    private async Task<int> SettleAsync(Centre centre)
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.FollowAsync(Centres);
        await hand.FollowAsync($"[data-testid=item] a[href='/admin/centres/{centre.Id}/edit']");
        return await hand.PressAsync("button[formaction*='doubts/confirmation']");
    }

    private async Task<int> CorrectAsync(Centre centre)
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.FollowAsync(Centres);
        await hand.FollowAsync($"[data-testid=item] a[href='/admin/centres/{centre.Id}/edit']");
        return await hand.PressAsync("#publish", ("phone", "01 02 03 04 05"));
    }

    private async Task<int> CorrectBySearchAsync()
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.AskAsync("/admin/search?q=abbaye");
        await hand.FollowAsync("[data-testid=hit] a");
        return await hand.PressAsync("#publish", ("phone", "01 02 03 04 06"));
    }

    private async Task<int> SubmitAsync(Centre centre, string city)
    {
        var hand = await HandAsync(StaffRole.CentreEditor, centre.Id);
        await hand.FollowAsync($".admin__nav a[href='/admin/centres/{centre.Id}/edit']");
        return await hand.PressAsync("#submit-draft", ("city", city));
    }

    private async Task<int> ApproveAsync()
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.FollowAsync("[data-testid=draft] a");
        return await hand.PressAsync("#decision button[value=approve]");
    }

    private async Task<int> SendBackAsync()
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.FollowAsync("[data-testid=draft] a");
        return await hand.PressAsync("#decision button[value=return]", ("Note", "Dites le siècle."));
    }

    private async Task<int> NewsAsync()
    {
        var hand = await HandAsync(StaffRole.Editor);
        hand.Open(".admin__group:has(a[href='/admin/news'])");
        await hand.FollowAsync(".admin__nav a[href='/admin/news']");
        await hand.FollowAsync("main a[href='/admin/news/new']");
        await hand.PressAsync(
            "form#content", ("title.fr", "Une nouvelle"), ("title.en", "News"), ("lead.fr", "Un chapeau."), ("lead.en", "A lead."),
            ("body.fr", "Un texte."), ("body.en", "A text."), ("day", "2026-11-20"));
        return await hand.PressAsync("#publish");
    }

    private async Task<int> InviteAsync()
    {
        var hand = await HandAsync(StaffRole.Administrator);
        hand.Open(".admin__group:has(a[href='/admin/users'])");
        await hand.FollowAsync(".admin__nav a[href='/admin/users']");
        await hand.FollowAsync("main a[href='/admin/users/invitations/new']");
        hand.Open("[name=Role][value=CentreEditor]");
        hand.Open("[name=CentreIds]");
        return await hand.PressAsync(
            "form[action$='/new']", ("Name", "Ada"), ("Email", "ada@example.org"), ("Role", nameof(StaffRole.CentreEditor)),
            ("CentreIds", hand.Page.All("[name=CentreIds]")[0].GetAttribute("value")));
    }

    private async Task<int> PlanAsync()
    {
        var hand = await HandAsync(StaffRole.Editor);
        await hand.FollowAsync(Centres);
        await hand.FollowAsync("[data-testid=item] th a");
        hand.Open("details.step:has([name=PublishAt])");
        return await hand.PressAsync("button[formaction$='/schedule']", ("city", "Lyon"), ("PublishAt", "2027-01-05T09:00"));
    }

    private async Task<int> DeleteAsync()
    {
        var made = await HandAsync(StaffRole.Editor);
        await made.AskAsync("/admin/news/new");
        await made.PressAsync("form#content", ("title.fr", "À jeter"), ("day", "2026-11-20"));
        var hand = await HandAsync(StaffRole.Editor);
        await hand.AskAsync("/admin/search?q=jeter");
        await hand.FollowAsync("[data-testid=hit] a");
        hand.Open("details.step:has(#delete-draft)");
        return await hand.PressAsync("#delete-draft");
    }

    private async Task<Hand> HandAsync(StaffRole role, params int[] centreIds)
    {
        var browser = await Site.StaffAsync(role, centreIds);
        return new Hand(browser, await browser.GetPageAsync("/admin"));
    }

    [GeneratedRegex(@"^\| (?<task>[^|]+?) \| (?<ours>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RowOfTable();

    /// <summary>Somebody at the desk; only what stands on the page can be clicked.</summary>
    private sealed class Hand(HttpClient browser, Page page)
    {
        private int _clicks;

        public Page Page { get; private set; } = page;

        public void Open(string element)
        {
            Assert.True(Page.Has(element), $"{Page} has no {element}.");
            _clicks++;
        }

        public Task FollowAsync(string link) => AskAsync(Page.All(link)[0].GetAttribute("href")!);

        public async Task AskAsync(string address)
        {
            Page = await browser.GetPageAsync(address);
            Assert.Equal(HttpStatusCode.OK, Page.Status);
            _clicks++;
        }

        public async Task<int> PressAsync(string button, params (string Name, string? Value)[] answers)
        {
            Page = await browser.FollowAsync(await browser.SubmitAsync(Page, button, answers));
            return ++_clicks;
        }
    }
}
