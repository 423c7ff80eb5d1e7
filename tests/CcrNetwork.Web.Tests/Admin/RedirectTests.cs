using System.Net;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Admin;

public sealed class RedirectTests(NetworkSite site) : SiteTests(site)
{
    private const string Form = "main form:not([role=search]):not([action$=removal])";

    [Fact]
    public async Task A_redirect_leads_on_once_it_is_saved_and_the_log_tells_it()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var answer = await AddAsync(editor, "https://www.accr-europe.org/Old/Page/", "/fr/network");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var moved = await Site.Visitor().GetPageAsync("/old/page");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/fr/network"), (moved.Status, moved.Location?.ToString()));
        Assert.Equal(
            "/old/page",
            await Site.ReadAsync(
                db => db.AuditEntries.Where(entry => entry.Action == "redirect.added").Select(entry => entry.SubjectName).SingleAsync()));
    }

    [Theory]
    [InlineData("old", "/fr/network", "field-From")]
    [InlineData("/old", "https://evil.example/", "field-To")]
    [InlineData("/old", "//evil.example", "field-To")]
    [InlineData("/old", "/fr//evil.example", "field-To")]
    [InlineData("/fr/network", "/fr/network", "field-To")]
    [InlineData("", "/fr/network", "field-From")]
    public async Task What_leads_nowhere_or_elsewhere_is_refused_and_nothing_typed_is_lost(string from, string to, string field)
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        var answer = await AddAsync(editor, from, to);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("true", answer.One($"#{field}").GetAttribute("aria-invalid"));
        Assert.Equal(
            (from, to), (answer.One("#field-From").GetAttribute("value") ?? "", answer.One("#field-To").GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task An_address_leads_to_one_page_only()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await AddAsync(editor, "/old", "/fr/network");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AddAsync(editor, "/OLD/", "/fr/label")).Status);
    }

    [Fact]
    public async Task A_redirect_is_changed_found_and_removed()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        await AddAsync(editor, "/old", "/fr/network");
        var address = await EditAddressAsync(editor);

        await editor.SubmitAsync(await editor.GetPageAsync(address), Form, ("To", "/fr/label"));
        Assert.Equal("/fr/label", (await Site.Visitor().GetPageAsync("/old")).Location?.ToString());

        await editor.SubmitAsync(await editor.GetPageAsync(await EditAddressAsync(editor)), "form[action$=removal]");
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync("/old")).Status);
    }

    private static async Task<Page> AddAsync(HttpClient editor, string from, string to) =>
        await editor.SubmitAsync(await editor.GetPageAsync("/admin/redirects/new"), Form, ("From", from), ("To", to));

    private static async Task<string> EditAddressAsync(HttpClient editor) =>
        (await editor.GetPageAsync("/admin/redirects?q=OLD")).One("[data-testid=redirect] a").GetAttribute("href")!;
}
