using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Access;

/// <summary>
/// “Security events (sign-in, refusal, role change, export, reading of a sensitive file) logged once; no personal data in a log.”
/// </summary>
public sealed class ReadingLogTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Who_reads_or_downloads_a_list_of_registrations_leaves_a_line()
    {
        var session = Some.Event("Session");
        await GivenAsync(session);
        var registration = new EventRegistration(session.Id, "Ada Lovelace", null, "ada@example.org", "fr", NetworkSite.Now.UtcDateTime);
        await GivenAsync(registration);
        var editor = await Site.StaffAsync(StaffRole.Editor);

        await editor.GetPageAsync($"/admin/registrations/{session.Id}");
        await editor.GetPageAsync($"/admin/registrations/{session.Id}.csv");

        await AssertLinesAsync(("registration.read", session.Id, session.Slug), ("registration.exported", session.Id, session.Slug));
    }

    [Fact]
    public async Task Who_opens_a_candidature_or_its_documents_leaves_a_line_that_is_not_its_history()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var candidature = await Site.CandidatureAsync();
        var id = candidature.Id;
        Assert.Empty((await editor.GetPageAsync($"/admin/candidatures/{id}")).All("[data-testid=history] li"));
        Assert.Equal(HttpStatusCode.Found, (await editor.AddDocumentAsync(candidature, TestDocuments.Pdf(), "Lettre de Ada")).Status);
        var documentId = await Site.ReadAsync(db => db.Candidatures.SelectMany(c => c.Documents).Select(d => d.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.OK, (await editor.GetPageAsync($"/admin/candidatures/{id}/documents/{documentId}")).Status);

        var reference = await Site.ReadAsync(db => db.Candidatures.Select(c => c.Reference).SingleAsync());
        await AssertLinesAsync(
            ("candidature.read", id, reference), ("candidature.read", id, reference), ("candidature.document-added", id, reference),
            ("candidature.document-read", id, reference));
        Assert.Single((await editor.GetPageAsync($"/admin/candidatures/{id}")).All("[data-testid=history] li"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_read()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);

        foreach (
            var path in (string[])[
                "/admin/registrations/99", "/admin/registrations/99.csv", "/admin/candidatures/99", "/admin/candidatures/99/documents/1"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await editor.GetPageAsync(path)).Status);
        }

        Assert.Empty(await Site.ReadAsync(db => db.AuditEntries.ToListAsync()));
    }

    [Theory]
    [InlineData(StaffRole.Reader, "/admin/users/17?q=zoe@example.org", "GET /admin/users/{id:int}", 17)]
    [InlineData(StaffRole.Editor, "/admin/audit.csv", "GET /admin/audit.csv", null)]
    [InlineData(StaffRole.CentreEditor, "/admin/candidatures", "GET /admin/candidatures", null)]
    public async Task A_refusal_of_somebody_who_is_signed_in_leaves_one_line(StaffRole role, string path, string route, int? id)
    {
        var account = await Site.AccountAsync(role);
        var browser = await Site.SignedInAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetPageAsync(path)).Status);

        var line = await Site.ReadAsync(db => db.AuditEntries.SingleAsync());
        Assert.Equal(
            ("access.refused", "access", id, (int?)account.Id, route),
            (line.Action, line.Subject, line.SubjectId, line.ActorId, line.Details));
    }

    [Fact]
    public async Task A_refusal_by_an_action_itself_leaves_a_line_and_strangers_leave_none()
    {
        var account = await Site.AccountAsync(StaffRole.Administrator, password: "quatre murs et un toit");
        var browser = await Site.SignedInAsync(account);
        var page = await browser.GetPageAsync("/admin/users/invitations/new");
        page.One("form[action$='/invitations/new']").SetAttribute("action", $"/admin/users/{account.Id}/disabling");

        Assert.Equal(
            HttpStatusCode.Forbidden, (await browser.SubmitAsync(page, $"form[action='/admin/users/{account.Id}/disabling']")).Status);
        Assert.Equal(HttpStatusCode.Found, (await Site.Visitor().GetPageAsync("/admin/users")).Status);

        Assert.Equal(
            ["POST /admin/users/{id:int}/disabling"],
            await Site.ReadAsync(db => db.AuditEntries.Where(e => e.Action == "access.refused").Select(e => e.Details).ToListAsync()));
    }

    private async Task AssertLinesAsync(params (string Action, int? Id, string Name)[] expected)
    {
        var lines = await Site.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).ToListAsync());
        Assert.Equal(expected, lines.Select(line => (line.Action, line.SubjectId, line.SubjectName)));
        Assert.All(lines, line => Assert.NotNull(line.ActorId));
        Assert.All(
            lines.Where(line => line.Action != "candidature.document-added"),
            line => Assert.DoesNotContain("ada", line.SubjectName + line.Details, StringComparison.OrdinalIgnoreCase));
    }
}
