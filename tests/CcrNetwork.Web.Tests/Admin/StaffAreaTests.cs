using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>What holds of the staff area as a whole.</summary>
public sealed class StaffAreaTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_door_and_back()
    {
        var answer = await Site.Browser().GetPageAsync("/admin?page=2");

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Equal("/admin/sign-in?returnUrl=%2Fadmin%3Fpage%3D2", answer.Location?.ToString());
    }

    [Theory]
    [InlineData(StaffRole.Reader)]
    [InlineData(StaffRole.CentreEditor)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Every_role_comes_in(StaffRole role)
    {
        var page = await (await Site.StaffAsync(role)).GetPageAsync("/admin");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.True(page.Has("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("fr", "Se déconnecter")]
    [InlineData("en", "Sign out")]
    public async Task The_area_speaks_the_language_of_the_account(string language, string word)
    {
        var account = await Site.AccountAsync(StaffRole.Editor, language: language);

        var page = await (await Site.SignedInAsync(account)).AskAsync(HttpMethod.Get, "/admin", ("Accept-Language", "de"));

        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(word, page.Text("form[action='/admin/sign-out'] button"));
    }

    [Theory]
    [InlineData("/admin/nowhere", 404)]
    [InlineData("/admin/centres/99999/edit", 404)]
    [InlineData("/admin/audit", 403)]
    public async Task So_does_a_refusal_inside_it(string path, int status)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var editor = await Site.SignedInAsync(await Site.AccountAsync(StaffRole.Editor, language: language));

            var page = await editor.AskAsync(HttpMethod.Get, path, ("Accept-Language", language == "fr" ? "en" : "fr"));

            Assert.Equal(status, (int)page.Status);
            Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        }
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/sign-in")]
    [InlineData("/admin/nowhere")]
    public async Task No_answer_of_the_area_is_stored(string path) =>
        Assert.Equal("no-store", (await Site.Browser().GetPageAsync(path)).Headers["Cache-Control"]);

    [Fact]
    public async Task No_visitor_gets_a_cookie_on_a_public_page()
    {
        var page = await (await Site.StaffAsync(StaffRole.Editor)).GetPageAsync("/fr");

        Assert.False(page.Headers.ContainsKey("Set-Cookie"));
    }
}
