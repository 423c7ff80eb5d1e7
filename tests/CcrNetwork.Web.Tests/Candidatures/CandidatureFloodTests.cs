using System.Globalization;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Support;
using CcrNetwork.Web.Areas.Admin.Candidatures;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Candidatures;

/// <summary>Whoever sends the public form again and again floods neither a mailbox nor the board.</summary>
public sealed class CandidatureFloodTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task One_address_gets_three_messages_a_day_and_staff_ten_an_hour()
    {
        var staff = await Site.AccountAsync(StaffRole.Editor);
        for (var number = 0; number < 12; number++)
        {
            await SendAsync("victim@example.org");
        }

        Assert.Equal(
            (12, 3, 10),
            (
                await Site.ReadAsync(db => db.Candidatures.CountAsync()), await MailsToAsync("victim@example.org"),
                await MailsToAsync(staff.Email!)));

        Site.Clock.Advance(TimeSpan.FromHours(2));
        await SendAsync("victim@example.org");
        Assert.Equal((3, 11), (await MailsToAsync("victim@example.org"), await MailsToAsync(staff.Email!)));

        Site.Clock.Advance(TimeSpan.FromHours(25));
        await SendAsync("victim@example.org");
        Assert.Equal((4, 12), (await MailsToAsync("victim@example.org"), await MailsToAsync(staff.Email!)));
    }

    [Fact]
    public async Task The_board_shows_the_first_of_a_stage_and_all_of_them_page_by_page()
    {
        await GivenAsync([.. Enumerable.Range(0, 130).Select(number => (object)Made(number))]);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var board = await editor.GetPageAsync("/admin/candidatures");
        Assert.Equal(BoardQuery.MostInColumn, board.All("[data-testid=card]").Count);
        Assert.Equal("130", board.Text("#stage-Contact span"));

        var all = await editor.GetPageAsync(board.Attributes("[data-testid=board] a[href*='stage=']", "href").Single());
        var rest = await editor.GetPageAsync("/admin/candidatures?kind=Label&stage=Contact&page=2");
        Assert.Equal((BoardQuery.PageSize, 30), (all.All("[data-testid=card]").Count, rest.All("[data-testid=card]").Count));
        Assert.Equal(130, all.Texts("[data-testid=card] a").Concat(rest.Texts("[data-testid=card] a")).Distinct().Count());
    }

    [Theory]
    [InlineData("stage=Nonsense&page=2")]
    [InlineData("stage=99")]
    [InlineData("stage=Contact&page=-5")]
    [InlineData("stage=Contact&page=99999999999999")]
    public async Task An_odd_stage_or_page_is_no_fault(string query) =>
        Assert.Equal(
            System.Net.HttpStatusCode.OK,
            (await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync($"/admin/candidatures?{query}")).Status);

    private async Task SendAsync(string email)
    {
        var browser = Site.Browser();
        await browser.SubmitAsync(
            await browser.GetPageAsync("/fr/label/candidature"), "form[method=post]",
            ("Site", "Abbaye"), ("Place", "Montclar"), ("Project", "Chanter."), ("Name", "Ada"), ("Email", email));
    }

    private Task<int> MailsToAsync(string email) => Site.ReadAsync(db => db.OutgoingMails.CountAsync(mail => mail.Recipient == email));

    private static Candidature Made(int number)
    {
        var name = number.ToString("D3", CultureInfo.InvariantCulture);
        var request = new CandidatureRequest(
            CandidatureKind.Label, $"Abbaye {name}", null, "Chanter.", "Montclar", "FR", "Ada", "ada@example.org", null, "fr");
        return new Candidature($"CCR-2026-{name}AAA", $"submission {name}", request, NetworkSite.Now.UtcDateTime);
    }
}
