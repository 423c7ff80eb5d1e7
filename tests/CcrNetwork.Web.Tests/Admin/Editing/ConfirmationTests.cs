using System.Net;
using CcrNetwork.Data.Mail;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Areas.Admin.Confirmation;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>Once a year the editors of a centre are asked whether what is online is still right.</summary>
public sealed class ConfirmationTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_year_after_its_last_confirmation_the_editors_of_a_centre_are_asked_in_their_language()
    {
        var centre = await CentreAsync();
        var french = await Site.AccountAsync(StaffRole.CentreEditor, centreIds: [centre.Id]);
        var english = await Site.AccountAsync(StaffRole.CentreEditor, language: "en", centreIds: [centre.Id]);
        await Site.AccountAsync(StaffRole.CentreEditor);

        var mails = await AskAfterAsync(days: 366);

        Assert.Equal([french.Email, english.Email], mails.Select(mail => mail.Recipient));
        Assert.Contains("De vieux murs.", mails[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Old walls.", mails[0].Text, StringComparison.Ordinal);
        Assert.Contains("Old walls.", mails[1].Text, StringComparison.Ordinal);
        Assert.Contains($"/admin/centres/{centre.Id}/confirmation", mails[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(364, 0)]
    [InlineData(366, 1)]
    [InlineData(366 + 80, 1)]
    [InlineData(366 + 100, 2)]
    public async Task Nobody_is_asked_early_nor_twice_in_a_season(int days, int asked)
    {
        var centre = await CentreAsync();
        await Site.AccountAsync(StaffRole.CentreEditor, centreIds: [centre.Id]);
        await AskAfterAsync(Math.Min(days, 366));

        var mails = await AskAfterAsync(days - Math.Min(days, 366));

        Assert.Equal(asked, mails.Count);
    }

    [Fact]
    public async Task Their_answer_stands_on_the_public_page()
    {
        var centre = await CentreAsync();
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var page = await editor.GetPageAsync($"/admin/centres/{centre.Id}/confirmation");
        Assert.Contains("De vieux murs.", page.Texts("dd"));

        await editor.SubmitAsync(page, "form[action$='/confirmation']");

        Assert.Equal(
            DateOnly.FromDateTime(NetworkSite.Now.UtcDateTime),
            await Site.ReadAsync(db => db.Centres.Select(c => c.ConfirmedOn).SingleAsync()));
    }

    [Fact]
    public async Task The_centres_of_others_are_not_theirs_to_confirm()
    {
        var centre = await CentreAsync();
        var stranger = await Site.StaffAsync(StaffRole.CentreEditor);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/admin/centres/{centre.Id}/confirmation")).Status);
    }

    private async Task<Centre> CentreAsync()
    {
        var centre = Some.Centre("Abbaye", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Confirm(DateOnly.FromDateTime(NetworkSite.Now.UtcDateTime));
        });
        await GivenAsync(Some.France(), centre);
        return centre;
    }

    private async Task<List<OutgoingMail>> AskAfterAsync(int days)
    {
        Site.Clock.Advance(TimeSpan.FromDays(days));
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<YearlyConfirmation>().AskAsync(CancellationToken.None);
        }

        return await Site.ReadAsync(db => db.OutgoingMails.OrderBy(mail => mail.Id).ToListAsync());
    }
}
