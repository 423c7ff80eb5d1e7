using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Files;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Tests.Registrations;

/// <summary>Staff writes to all who come, once, and adds who wrote or telephoned.</summary>
public sealed class RegistrationPeopleTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task A_person_added_by_hand_has_a_place_as_long_as_there_is_one_and_learns_it()
    {
        var (id, editor) = (await SessionAsync(capacity: 1), await Site.StaffAsync(StaffRole.Editor));

        Assert.Contains("Ada est inscrit", await AddAsync(editor, id, "Ada"), StringComparison.Ordinal);
        Assert.Contains("liste d’attente", await AddAsync(editor, id, "Ben"), StringComparison.Ordinal);
        Assert.Contains("Ada est inscrit", await AddAsync(editor, id, "Ada"), StringComparison.Ordinal);

        Assert.Equal(
            [("ada@example.org", RegistrationState.Confirmed), ("ben@example.org", RegistrationState.Waiting)], await PeopleAsync());
        Assert.Equal(
            ["You are registered: Session", "Waiting list: Session"],
            await Site.ReadAsync(db => db.OutgoingMails.OrderBy(m => m.Id).Select(m => m.Subject).ToListAsync()));
    }

    [Fact]
    public async Task The_list_is_taken_away_as_a_workbook_too()
    {
        var (id, editor) = (await SessionAsync(), await Site.StaffAsync(StaffRole.Editor));
        await AddAsync(editor, id, "Ada");

        var file = await editor.GetPageAsync($"/admin/registrations/{id}.xlsx");
        var (rows, _) = CcrNetwork.Editing.Files.Workbook.Read([.. file.Bytes], 10);

        Assert.Equal(["Ada", "", "ada@example.org", "en", "confirmed"], rows[1][..5]);
        Assert.True(await Site.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Action == "registration.exported")));
    }

    [Fact]
    public async Task What_is_wrong_with_a_person_is_said_and_nothing_typed_is_lost()
    {
        var (id, editor) = (await SessionAsync(), await Site.StaffAsync(StaffRole.Editor));
        var page = await editor.GetPageAsync($"/admin/registrations/{id}");

        var again = await editor.SubmitAsync(page, "form#person", ("Name", "Ada"), ("Email", "ada@@example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("Ada", again.One("form#person [name=Name]").GetAttribute("value"));
        Assert.Equal("ada@@example", again.One("form#person [name=Email]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_message_goes_to_each_person_once_whoever_waits_only_where_it_is_wished()
    {
        var (id, editor) = (await SessionAsync(capacity: 1), await Site.StaffAsync(StaffRole.Editor));
        await AddAsync(editor, id, "Ada");
        await AddAsync(editor, id, "Ben");
        var page = await editor.GetPageAsync($"/admin/registrations/{id}");
        (string, string?)[] words = [("Subject", "Salle changée"), ("Text", "Venez {0} à la salle B.")];

        await editor.SubmitAsync(page, "form#message", words);
        await editor.SubmitAsync(page, "form#message", words);
        Assert.Equal(["ada@example.org"], await WrittenAsync("Salle changée"));
        Assert.Contains(
            "Venez {0} à la salle B.",
            await Site.ReadAsync(db => db.OutgoingMails.OrderByDescending(m => m.Id).Select(m => m.Text!).FirstAsync()),
            StringComparison.Ordinal);

        await editor.SubmitAsync(page, "form#message", ("Subject", "Encore"), ("Text", "À demain."), ("Waiting", "yes"));
        Assert.Equal(["ada@example.org", "ben@example.org"], await WrittenAsync("Encore"));
    }

    private static async Task<string> AddAsync(HttpClient editor, int id, string name)
    {
        var page = await editor.GetPageAsync($"/admin/registrations/{id}");
        var done = await editor.SubmitAsync(
            page, "form#person", ("Name", name), ("Email", $"{name.ToLowerInvariant()}@example.org"), ("Language", "en"));
        return (await editor.FollowAsync(done)).Text("main");
    }

    private Task<List<string>> WrittenAsync(string subject) =>
        Site.ReadAsync(
            db => db.OutgoingMails
                .Where(m => m.Subject.StartsWith(subject))
                .OrderBy(m => m.Recipient)
                .Select(m => m.Recipient)
                .ToListAsync());

    private async Task<List<(string, RegistrationState)>> PeopleAsync() =>
        (await Site.ReadAsync(db => db.EventRegistrations.OrderBy(r => r.Email).Select(r => new { r.Email, r.State }).ToListAsync()))
            .Select(r => (r.Email, r.State))
            .ToList();

    private async Task<int> SessionAsync(int? capacity = null)
    {
        var session = Some.Event("Session", with: e => e.TakeRegistrations(true, capacity, null));
        await GivenAsync(session);
        return session.Id;
    }
}
