using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Drafts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Cases;

/// <summary>One page, one address; no redirect leads round in a circle; the portal's own addresses stay its own.</summary>
public sealed class AddressCases(NetworkSite site) : SiteTests(site)
{
    private const string RedirectForm = "main form:not([role=search]):not([action$=removal])";

    [Theory]
    [InlineData("/FR/centres", "/fr/centres")]
    [InlineData("/fr/Centres", "/fr/centres")]
    [InlineData("/En/CENTRES?q=Abbaye&page=2", "/en/centres?q=Abbaye&page=2")]
    [InlineData("/fr/centres/", "/fr/centres")]
    [InlineData("/fr/", "/fr")]
    [InlineData("/FR", "/fr")]
    [InlineData("/fr/centres/abbaye.", "/fr/centres/abbaye")]
    [InlineData("/fr/centres/abbaye),", "/fr/centres/abbaye")]
    [InlineData("/fr/centres/abbaye%E2%80%9D", "/fr/centres/abbaye")]
    [InlineData("/fr/centres.", "/fr/centres")]
    [InlineData("/fr/centres/ABBAYE", "/fr/centres/abbaye")]
    [InlineData("/FR/Residencies/Calls/", "/fr/residencies/calls")]
    public async Task What_only_looks_different_leads_to_the_one_address_in_one_step(string asked, string canonical)
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye"));

        var answer = await Site.Visitor().GetPageAsync(asked);

        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.Status, answer.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(canonical)).Status);
    }

    [Theory]
    [InlineData("/fr/centres")]
    [InlineData("/fr/centres/abbaye")]
    [InlineData("/fr/centres?q=ABBAYE/")]
    public async Task The_one_address_leads_nowhere_else(string path)
    {
        await GivenAsync(Some.France(), Some.Centre("Abbaye"));

        Assert.Equal(HttpStatusCode.OK, (await Site.Visitor().GetPageAsync(path)).Status);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task A_redirect_that_closes_a_circle_is_refused(int length)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        for (var i = 1; i < length; i++)
        {
            Assert.Equal(HttpStatusCode.Found, (await AddAsync(editor, $"/fr/vieux-{i}", $"/fr/vieux-{i + 1}")).Status);
        }

        var closing = await AddAsync(editor, $"/fr/vieux-{length}", "/fr/vieux-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, closing.Status);
        Assert.Equal("true", closing.One("#field-To").GetAttribute("aria-invalid"));
        Assert.Equal(HttpStatusCode.Found, (await AddAsync(editor, $"/fr/vieux-{length}", "/fr/network")).Status);
    }

    [Fact]
    public async Task A_circle_by_way_of_a_query_is_one_too()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await AddAsync(editor, "/fr/vieux-1", "/fr/vieux-2");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AddAsync(editor, "/fr/vieux-2", "/fr/vieux-1?x=1")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AddAsync(editor, "/FR/Vieux-2/?page=3", "/fr/vieux-1")).Status);
        Assert.Equal(HttpStatusCode.Found, (await AddAsync(editor, "/fr/network?old=1", "/fr/network")).Status);
    }

    [Theory]
    [InlineData("programmes", "calls", true)]
    [InlineData("agenda", "registration", true)]
    [InlineData("programmes", "nora", false)]
    [InlineData("centres", "calls", false)]
    [InlineData("agenda", "calls", false)]
    [InlineData("pages", "centres", false)]
    [InlineData("pages", "legal", false)]
    public void An_address_of_the_portal_itself_is_known_for_the_kinds_where_it_collides(string kind, string slug, bool isOwn) =>
        Assert.Equal(
            isOwn,
            Site.Services
                .GetRequiredService<ContentKinds>()
                .Find(kind)!
                .IsReserved(slug, Site.Services.GetRequiredService<PublicAddresses>()));

    [Fact]
    public async Task A_programme_is_not_published_over_the_list_of_calls()
    {
        var programme = Some.Programme("Odyssée", published: false);
        await GivenAsync(programme);
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var path = $"/admin/programmes/{programme.Id}/edit";
        await editor.SubmitAsync(await editor.GetPageAsync(path), "form#content", ("slug", "calls"));
        var page = await editor.GetPageAsync(path);

        await using var scope = Site.Services.CreateAsyncScope();
        var edited = (await scope.ServiceProvider.GetRequiredService<EditedItems>().FindAsync(
            scope.ServiceProvider.GetRequiredService<ContentKinds>().Find("programmes")!, programme.Id, CancellationToken.None))!;
        var obstacles = await scope.ServiceProvider.GetRequiredService<PublicationEditor>().ProblemsAsync(edited, CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Admin.Editing.Problem.SlugReserved", obstacles.Select(obstacle => obstacle.Text));
    }

    private static async Task<Page> AddAsync(HttpClient editor, string from, string to) =>
        await editor.SubmitAsync(await editor.GetPageAsync("/admin/redirects/new"), RedirectForm, ("From", from), ("To", to));
}
