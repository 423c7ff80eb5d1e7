using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Publication;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>Publication and archiving at an instant, on the wall clock of Paris.</summary>
public sealed class ScheduleTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_draft_goes_online_at_its_instant_and_not_before()
    {
        var (centre, editor) = await DraftAsync();

        await PlanAsync(editor, centre, ("PublishAt", "2026-11-23T12:00"));

        Assert.Equal("Abbaye", await NameOnlineAtAsync("2026-11-23T10:59:59Z"));
        Assert.Equal("Abbaye neuve", await NameOnlineAtAsync("2026-11-23T11:00:00Z"));
    }

    [Fact]
    public async Task An_item_is_archived_at_its_instant()
    {
        var (centre, editor) = await DraftAsync();

        await PlanAsync(editor, centre, ("ArchiveAt", "2026-11-30T00:00"));
        await RunAtAsync("2026-11-29T23:00:00Z");

        Assert.Equal(HttpStatusCode.Gone, (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Status);
    }

    [Theory]
    [InlineData("2027-03-28T02:30")]
    [InlineData("tomorrow")]
    public async Task A_time_that_does_not_exist_is_refused(string time)
    {
        var (centre, editor) = await DraftAsync();

        var refused = await PlanAsync(editor, centre, ("PublishAt", time));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Null(await Site.ReadAsync(db => db.EditorialRecords.Select(record => record.PublishAt).SingleAsync()));
    }

    [Fact]
    public async Task A_plan_ends_when_somebody_changes_the_draft_who_may_not_publish()
    {
        var (centre, editor) = await DraftAsync();
        await PlanAsync(editor, centre, ("PublishAt", "2026-11-23T12:00"));
        var owner = await Site.StaffAsync(StaffRole.CentreEditor, centre.Id);
        var open = await owner.GetPageAsync($"/admin/centres/{centre.Id}/edit");

        await owner.SubmitAsync(open, "form#content", ("name", "Abbaye non relue"));

        Assert.Equal("Abbaye", await NameOnlineAtAsync("2026-11-23T11:00:00Z"));
    }

    private static async Task<Page> PlanAsync(HttpClient editor, Centre centre, params (string Name, string? Value)[] answers) =>
        await editor.SubmitAsync(await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit"), "button[formaction$='/schedule']", answers);

    private async Task<string> NameOnlineAtAsync(string instant)
    {
        await RunAtAsync(instant);
        return (await Site.Visitor().GetPageAsync("/fr/centres/abbaye")).Text("h1");
    }

    private async Task RunAtAsync(string instant)
    {
        Site.Clock.SetUtcNow(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        await ActivatorUtilities.CreateInstance<PublicationClock>(Site.Services).RunAsync(CancellationToken.None);
    }

    private async Task<(Centre Centre, HttpClient Editor)> DraftAsync()
    {
        var centre = Some.Centre("Abbaye", with: c =>
        {
            c.Walls = LocalizedText.Of("De vieux murs.", "Old walls.");
            c.Now = LocalizedText.Of("Des concerts.", "Concerts.");
        });
        await GivenAsync(Some.France(), centre);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var open = await editor.GetPageAsync($"/admin/centres/{centre.Id}/edit");
        await editor.SubmitAsync(open, "form#content", ("name", "Abbaye neuve"));
        return (centre, editor);
    }
}
