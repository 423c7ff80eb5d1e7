using System.Net;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CcrNetwork.Web.Tests.PartnerSearch.NoticeSite;

namespace CcrNetwork.Web.Tests.PartnerSearch;

public sealed class NoticeEditingTests(NetworkSite site) : SiteTests(site)
{
    private const string New = "/admin/partner-search/new";

    private readonly Centre _own = Some.Centre("Noirlac");
    private readonly Centre _other = Some.Centre("Arc");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await GivenAsync(Some.France(), _own, _other);
    }

    [Fact]
    public async Task A_centre_editor_drafts_a_notice_for_their_centre_which_ends_after_six_months()
    {
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, _own.Id);
        var form = await editor.GetPageAsync(New);

        Assert.Equal(["noirlac"], form.Attributes("select[name=centre] option", "value").Where(slug => slug?.Length > 0));
        var made = await editor.SubmitAsync(
            form, "main form[method=post]", ("title.fr", "Un chœur"), ("centre", "noirlac"), ("kind", "LookingFor"));

        Assert.Equal(HttpStatusCode.Found, made.Status);
        var notice = await Site.ReadAsync(db => db.PartnerSearches.SingleAsync());
        Assert.Equal((_own.Id, PublicationState.Draft, new DateOnly(2027, 5, 23)), (notice.CentreId!.Value, notice.State, notice.EndsOn));
        Assert.Equal(HttpStatusCode.OK, (await editor.FollowAsync(made)).Status);
    }

    [Theory]
    [InlineData("arc")]
    [InlineData("")]
    public async Task For_another_centre_or_none_they_draft_nothing(string centre)
    {
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, _own.Id);
        var made = await editor.SubmitAsync(
            await editor.GetPageAsync(New), "main form[method=post]", ("title.fr", "Un chœur"), ("centre", centre));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, made.Status);
        Assert.False(await Site.ReadAsync(db => db.PartnerSearches.AnyAsync()));
    }

    [Fact]
    public async Task They_cannot_give_their_notice_to_another_centre()
    {
        var notice = Notice("Un chœur", _own, published: false);
        await GivenNoticeAsync(notice);
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, _own.Id);
        var form = await editor.GetPageAsync($"/admin/partner-search/{notice.Id}/edit");
        var saved = await editor.SubmitAsync(form, "form#content", ("centre", "arc"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, saved.Status);
    }

    [Fact]
    public async Task The_notice_of_another_centre_is_not_there_for_them()
    {
        var notice = Notice("Un chœur", _other);
        await GivenNoticeAsync(notice);
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, _own.Id);

        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/admin/partner-search/{notice.Id}/edit")).Status);
        Assert.DoesNotContain("Un chœur", (await editor.GetPageAsync("/admin/partner-search")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_begin_nothing_of_other_kinds()
    {
        var editor = await Site.StaffAsync(StaffRole.CentreEditor, _own.Id);

        foreach (var kind in new[] { "centres", "pages", "resources", "calls" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync($"/admin/{kind}/new")).Status);
        }
    }

    [Fact]
    public async Task What_has_ended_is_not_published_again_without_another_end()
    {
        var notice = Notice("Un chœur", _own, endsOn: Today.AddDays(-1), published: false);
        await GivenNoticeAsync(notice);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var refused = await editor.SubmitAsync(await editor.GetPageAsync($"/admin/partner-search/{notice.Id}/edit"), "#publish");

        Assert.NotEqual(HttpStatusCode.Found, refused.Status);
        Assert.Equal(PublicationState.Draft, await Site.ReadAsync(db => db.PartnerSearches.Select(s => s.State).SingleAsync()));
    }

    /// <summary>Of a centre that is there already.</summary>
    private Task GivenNoticeAsync(Domain.Cooperation.PartnerSearch notice) =>
        Site.ChangeAsync(db =>
        {
            db.AttachRange(_own, _other);
            db.Add(notice);
        });
}
