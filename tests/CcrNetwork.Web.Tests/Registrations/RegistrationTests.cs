using System.Net;
using CcrNetwork.Domain.Agenda;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Features.Registrations;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Registrations;

public sealed class RegistrationTests(NetworkSite site) : SiteTests(site)
{
    private const string FormPath = "/en/agenda/session/registration";

    [Fact]
    public async Task Counts_from_the_confirmation_in_the_mailbox()
    {
        await GivenSessionAsync();

        await AskAsync("ada");
        Assert.Equal([("ada", RegistrationState.Unconfirmed)], await StatesAsync());
        await ConfirmAsync("ada");
        await Site.SendMailAsync();

        Assert.Equal([("ada", RegistrationState.Confirmed)], await StatesAsync());
        Assert.Equal(["Confirm your registration: Session", "You are registered: Session"], Site.Mail.Messages.Select(m => m.Subject));
    }

    [Fact]
    public async Task To_open_a_link_changes_nothing()
    {
        await GivenSessionAsync();
        await AskAsync("ada");
        var visitor = Site.Visitor();

        var page = await visitor.GetPageAsync(await LinkAsync("ada"));
        using var blind = await visitor.PostAsync(
            new Uri(
                "/en/agenda/registration/confirmation" + new Uri(Site.Server.BaseAddress, await LinkAsync("ada")).Query, UriKind.Relative),
            null);

        Assert.Equal("Confirm your registration", page.Text("h1"));
        Assert.Equal(HttpStatusCode.BadRequest, blind.StatusCode);
        Assert.Equal([("ada", RegistrationState.Unconfirmed)], await StatesAsync());
    }

    /// <summary>“Everything is then deleted at once”: what was sent and what still waits.</summary>
    [Fact]
    public async Task Who_cancels_leaves_nothing_in_the_queue_of_mail()
    {
        await GivenSessionAsync(capacity: 5);
        foreach (var name in new[] { "ada", "ben" })
        {
            await AskAsync(name);
            await ConfirmAsync(name);
        }

        var link = await LinkAsync("ada");
        Site.Clock.Advance(TimeSpan.FromMinutes(11));
        await AskAsync("ada");
        Assert.Equal(5, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
        Assert.Equal(
            "ada@example.org",
            await Site.ReadAsync(
                db => db.OutgoingMails.Where(mail => mail.NextTryAt != null).Select(mail => mail.Recipient).SingleAsync()));

        var browser = Site.Browser();
        await browser.SubmitAsync(await browser.GetPageAsync(link), "form#cancel");

        // Those to the other one, who is named in neither.
        var left = await Site.ReadAsync(db => db.OutgoingMails.ToListAsync());
        Assert.Equal(2, left.Count);
        Assert.All(left, mail => Assert.DoesNotContain("@", mail.Recipient, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_time_the_messages_go_together_with_the_registration()
    {
        await GivenSessionAsync();
        await AskAsync("ada");
        Site.Clock.Advance(TimeSpan.FromHours(49));

        await KeepAsync();

        Assert.False(await Site.ReadAsync(db => db.OutgoingMails.AnyAsync()));
    }

    [Fact]
    public async Task Beyond_the_capacity_people_wait_and_move_up_in_their_order()
    {
        await GivenSessionAsync(capacity: 1);
        foreach (var name in new[] { "ada", "ben", "cleo" })
        {
            await AskAsync(name);
            await ConfirmAsync(name);
            Site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(
            [("ada", RegistrationState.Confirmed), ("ben", RegistrationState.Waiting), ("cleo", RegistrationState.Waiting)],
            await StatesAsync());
        Assert.Contains(
            "All places are taken.", (await Site.Visitor().GetPageAsync(FormPath)).Text("[data-testid=places]"), StringComparison.Ordinal);

        var gone = await CancelAsync("ada");

        Assert.Equal("/en/agenda/session/registration/cancelled", gone.Location!.OriginalString);
        Assert.Equal([("ben", RegistrationState.Confirmed), ("cleo", RegistrationState.Waiting)], await StatesAsync());
        Assert.Equal("You have a place: Session", (await LastMailAsync("ben")).Subject);
    }

    [Fact]
    public async Task Never_gives_more_places_than_there_are_however_many_confirm_at_once()
    {
        await GivenSessionAsync(capacity: 3);
        var names = Enumerable.Range(1, 12).Select(number => $"person{number}").ToList();
        foreach (var name in names)
        {
            await AskAsync(name);
        }

        var links = new List<string>();
        foreach (var name in names)
        {
            links.Add(TokenOf(await LinkAsync(name)));
        }

        await Task.WhenAll(links.Select(token => DoAsync(registrations => registrations.ConfirmAsync(token, CancellationToken.None))));
        var states = await StatesAsync();
        Assert.Equal(
            (3, 9), (states.Count(s => s.State == RegistrationState.Confirmed), states.Count(s => s.State == RegistrationState.Waiting)));

        await Task.WhenAll(
            links.Take(6).Select(token => DoAsync(registrations => registrations.CancelAsync(token, CancellationToken.None))));
        states = await StatesAsync();
        Assert.Equal(
            (3, 3), (states.Count(s => s.State == RegistrationState.Confirmed), states.Count(s => s.State == RegistrationState.Waiting)));
    }

    [Fact]
    public async Task The_same_form_sent_often_and_at_once_is_one_registration_with_one_message()
    {
        await GivenSessionAsync();
        var form = new RegistrationForm { Name = "Ada", Email = "Ada@example.org" };

        await Task.WhenAll(
            Enumerable.Range(0, 8)
                .Select(_ => DoAsync(registrations => registrations.AskAsync("session", form, "en", CancellationToken.None))));

        Assert.Equal(1, await Site.ReadAsync(db => db.EventRegistrations.CountAsync()));
        Assert.Equal(1, await Site.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task Nobody_learns_from_the_form_who_has_registered()
    {
        await GivenSessionAsync();
        await AskAsync("ada");
        await ConfirmAsync("ada");
        Site.Clock.Advance(TimeSpan.FromMinutes(11));

        var known = await AskAsync("ada");
        var unknown = await AskAsync("ben");

        Assert.Equal(unknown.Html, known.Html);
        Assert.Equal("Your registration: Session", (await LastMailAsync("ada")).Subject);
        Assert.Equal(2, (await StatesAsync()).Count);
    }

    [Theory]
    [InlineData(47, HttpStatusCode.OK, 1)]
    [InlineData(48, HttpStatusCode.NotFound, 0)]
    public async Task What_is_not_confirmed_within_two_days_is_deleted(int hours, HttpStatusCode link, int kept)
    {
        await GivenSessionAsync();
        await AskAsync("ada");
        var path = await LinkAsync("ada");
        Site.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.Equal(link, (await Site.Browser().GetPageAsync(path)).Status);
        await KeepAsync();
        Assert.Equal(kept, await Site.ReadAsync(db => db.EventRegistrations.CountAsync()));
    }

    [Theory]
    [InlineData(89, 1)]
    [InlineData(90, 0)]
    public async Task All_is_deleted_ninety_days_after_the_event(int days, int kept)
    {
        await GivenSessionAsync();
        await AskAsync("ada");
        await ConfirmAsync("ada");
        var end = await Site.ReadAsync(db => db.AgendaEvents.Select(e => e.EndsAt).SingleAsync());

        Site.Clock.AdjustTime(new DateTimeOffset(end, TimeSpan.Zero).AddDays(days));
        await KeepAsync();

        Assert.Equal(kept, await Site.ReadAsync(db => db.EventRegistrations.CountAsync()));
    }

    [Fact]
    public async Task Who_waits_moves_up_when_staff_makes_room()
    {
        await GivenSessionAsync(capacity: 1);
        foreach (var name in new[] { "ada", "ben" })
        {
            await AskAsync(name);
            await ConfirmAsync(name);
        }

        await Site.ChangeAsync(db => db.AgendaEvents.Single().TakeRegistrations(takesThem: true, capacity: 2, until: null));
        Assert.Equal(1, await KeepAsync());
        Assert.Equal(0, await KeepAsync());

        Assert.All(await StatesAsync(), person => Assert.Equal(RegistrationState.Confirmed, person.State));
    }

    [Fact]
    public async Task Closes_at_its_end_and_keeps_what_was_typed_when_something_is_wrong()
    {
        await GivenSessionAsync(untilDays: 3);
        var browser = Site.Browser();
        var form = await browser.GetPageAsync(FormPath);

        var wrong = await browser.SubmitAsync(form, "form[method=post]", ("Name", "Ada <b>"), ("Email", "nowhere"));
        Site.Clock.Advance(TimeSpan.FromDays(3));
        var late = await browser.SubmitAsync(form, "form[method=post]", ("Name", "Ada"), ("Email", "ada@example.org"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Ada <b>"), (wrong.Status, wrong.One("input[name=Name]").GetAttribute("value")));
        Assert.Equal(["Your e-mail: write a complete e-mail address, such as name@example.org."], wrong.Texts("[data-testid=errors] li"));
        Assert.Equal((HttpStatusCode.Conflict, "Registration is closed"), (late.Status, late.Text("h1")));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetPageAsync(FormPath)).Status);
        Assert.Equal(0, await Site.ReadAsync(db => db.EventRegistrations.CountAsync()));
    }

    [Theory]
    [InlineData("session", HttpStatusCode.NotFound)]
    [InlineData("draft", HttpStatusCode.NotFound)]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", HttpStatusCode.Gone)]
    public async Task There_is_no_form_where_nobody_registers(string slug, HttpStatusCode status)
    {
        await GivenAsync(
            Some.Event("Session"), Some.Event("Draft", published: false, with: Open), Some.Event("Withdrawn", archived: true, with: Open));

        Assert.Equal(status, (await Site.Visitor().GetPageAsync($"/en/agenda/{slug}/registration")).Status);

        static void Open(AgendaEvent e) => e.TakeRegistrations(takesThem: true, capacity: null, until: null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=%00")]
    [InlineData("?token=made-up")]
    public async Task A_made_up_link_leads_nowhere(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Site.Visitor().GetPageAsync($"/fr/agenda/registration{query}")).Status);

    [Fact]
    public async Task The_page_of_the_event_leads_to_the_form_while_it_is_open()
    {
        await GivenSessionAsync(capacity: 12, untilDays: 3);

        var open = await Site.Visitor().GetPageAsync("/en/agenda/session");
        Site.Clock.Advance(TimeSpan.FromDays(4));
        await Site.ForgetPagesAsync();
        var closed = await Site.Visitor().GetPageAsync("/en/agenda/session");

        Assert.Single(open.All($"a[href='{FormPath}']"));
        Assert.Contains("12 places.", open.Html, StringComparison.Ordinal);
        Assert.Empty(closed.All($"a[href='{FormPath}']"));
        Assert.Contains("Registration is closed", closed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mails_speak_the_language_of_the_form_and_no_text_breaks_their_lines()
    {
        await GivenAsync(Some.Event("Session", with: e =>
        {
            e.Title = Domain.Texts.LocalizedText.Of("Séance {0} %s", "Session");
            e.TakeRegistrations(takesThem: true, capacity: null, until: null);
        }));
        var browser = Site.Browser();
        await browser.SubmitAsync(
            await browser.GetPageAsync("/fr/agenda/session/registration"), "form[method=post]", ("Name", "Ada {9} \r\nBcc: x@example.org"),
            ("Email", "ada@example.org"));
        await Site.SendMailAsync();

        var message = Assert.Single(Site.Mail.Messages);
        Assert.Equal("Confirmer votre inscription : Séance {0} %s", message.Subject!.Replace('\u00A0', ' '));
        Assert.Empty(message.Bcc);
        Assert.DoesNotContain("Bcc:", message.TextBody!, StringComparison.Ordinal);
        Assert.Equal("", message.To.Mailboxes.Single().Name);
        Assert.Contains("/fr/agenda/registration?token=", message.TextBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_to_follow_online_goes_to_those_who_have_a_place_and_to_nobody_else()
    {
        const string Address = "https://video.example/room-1";
        await GivenAsync(Some.Event("Session", with: e =>
        {
            e.OnlineUrl = Address;
            e.TakeRegistrations(takesThem: true, capacity: 1, until: null);
        }));
        foreach (var name in new[] { "ada", "ben" })
        {
            await AskAsync(name);
            await ConfirmAsync(name);
            Site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        foreach (
            var path in new[]
            {
                "/en/agenda/session",
                "/fr/agenda/session",
                "/en/agenda",
                "/en/agenda/session.ics",
                "/en/agenda.ics",
                "/api/v1/agenda",
                FormPath,
                "/en/search?q=session",
                await LinkAsync("ben"),
            })
        {
            Assert.DoesNotContain(
                Address, (await Site.Visitor().GetPageAsync(path)).Html.Replace("\r\n ", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }

        var own = (await LastMailAsync("ada")).TextBody!
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Single(word => word.Contains("token=", StringComparison.Ordinal));
        Assert.Equal(Address, (await Site.Visitor().GetPageAsync(new Uri(own).PathAndQuery)).Text("[data-testid=online]"));
        Assert.Contains(Address, (await LastMailAsync("ada")).TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Site.Mail.Messages,
            m => m.To.Mailboxes.Any(box => box.Address == AddressOf("ben")) && m.TextBody!.Contains(Address, StringComparison.Ordinal));

        var browser = Site.Browser();
        await browser.SubmitAsync(await browser.GetPageAsync(new Uri(own).PathAndQuery), "form#cancel");

        Assert.Contains(Address, (await LastMailAsync("ben")).TextBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_without_registration_shows_where_to_follow_it()
    {
        await GivenAsync(Some.Event("Session", with: e => e.OnlineUrl = "https://video.example/open"));

        Assert.Contains(
            "https://video.example/open", (await Site.Visitor().GetPageAsync("/en/agenda/session")).Attributes("main a", "href"));
    }

    [Fact]
    public async Task Staff_sees_the_list_takes_it_along_and_removes_somebody()
    {
        await GivenSessionAsync(capacity: 1);
        foreach (var name in new[] { "=ada", "ben" })
        {
            await AskAsync(name);
            await ConfirmAsync(name);
            Site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var editor = await Site.StaffAsync(StaffRole.Editor);
        var lists = await editor.GetPageAsync("/admin/registrations");
        var page = await editor.GetPageAsync(lists.One("[data-testid=list] a").GetAttribute("href")!);
        var csv = await editor.GetPageAsync(page.One("a[href$='.csv']").GetAttribute("href")!);
        Assert.Equal(["=ada", "ben"], page.Texts("[data-testid=person] th"));
        Assert.Equal(("1 sur 1", "1"), (page.Text("[data-testid=confirmed]"), page.Text("[data-testid=waiting]")));
        Assert.Equal(3, csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("'=ada", csv.Html, StringComparison.Ordinal);

        var after = await editor.FollowAsync(await editor.SubmitAsync(page, "[data-testid=person]:first-child form"));

        Assert.Equal([("ben", RegistrationState.Confirmed)], await StatesAsync());
        Assert.Single(after.All("[data-testid=person]"));
        Assert.Equal("Registration cancelled: Session", (await LastMailAsync("=ada")).Subject);
        Assert.Equal(
            ["registration.removed"],
            await Site.ReadAsync(
                db => db.AuditEntries.Where(e => e.Action == EventRegistrations.Removed).Select(e => e.Action).ToListAsync()));
    }

    [Fact]
    public async Task Staff_opens_registration_in_the_form_of_the_event()
    {
        var editor = await Site.StaffAsync(StaffRole.Editor);
        var begun = await editor.SubmitAsync(
            await editor.GetPageAsync("/admin/agenda/new"), "form[action$='/new']", ("title.fr", "Séance"),
            ("startsAt", "2026-12-01T10:00"));
        var path = begun.Location!.ToString();
        (string, string?)[] filled =
            [("title.en", "Session"), ("timeZone", "Pacific/Tahiti"), ("kind", "Meeting"), ("city", "Arc"), ("registrations", "true")];

        var none = await editor.SubmitAsync(await editor.GetPageAsync(path), "form#content", [.. filled, ("capacity", "0")]);
        await editor.SubmitAsync(await editor.GetPageAsync(path), "form#content", [.. filled, ("registrationUntil", "2026-12-01T10:01")]);
        var late = await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");
        await editor.SubmitAsync(
            await editor.GetPageAsync(path), "form#content", [.. filled, ("capacity", "20"), ("registrationUntil", "2026-11-30T18:00")]);
        var published = await editor.SubmitAsync(await editor.GetPageAsync(path), "#publish");

        Assert.StartsWith("Nombre de places", Assert.Single(none.Texts("[data-testid=errors] li")), StringComparison.Ordinal);
        Assert.StartsWith("Inscription jusqu’au", Assert.Single(late.Texts("[data-testid=errors] li")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, published.Status);
        var kept = await Site.ReadAsync(db => db.AgendaEvents.SingleAsync());
        Assert.Equal(
            (true, 20, new DateTime(2026, 12, 1, 4, 0, 0, DateTimeKind.Utc)),
            (kept.TakesRegistrations, kept.Capacity, kept.RegistrationUntil));
        Assert.Single((await editor.GetPageAsync(path)).All($"a[href='/admin/registrations/{kept.Id}']"));
    }

    private Task GivenSessionAsync(int? capacity = null, int? untilDays = null) => GivenAsync(Some.Event(
        "Session", with: e =>
            e.TakeRegistrations(takesThem: true, capacity, untilDays is { } days ? NetworkSite.Now.UtcDateTime.AddDays(days) : null)));

    private async Task<Page> AskAsync(string name)
    {
        var browser = Site.Browser();
        return await browser.FollowAsync(await browser.SubmitAsync(
            await browser.GetPageAsync(FormPath), "form[method=post]", ("Name", name), ("Email", AddressOf(name))));
    }

    private async Task ConfirmAsync(string name)
    {
        var browser = Site.Browser();
        var confirmed = await browser.FollowAsync(
            await browser.SubmitAsync(await browser.GetPageAsync(await LinkAsync(name)), "form#confirm"));
        Assert.Empty(confirmed.All("form#confirm"));
    }

    private async Task<Page> CancelAsync(string name)
    {
        var browser = Site.Browser();
        return await browser.SubmitAsync(await browser.GetPageAsync(await LinkAsync(name)), "form#cancel");
    }

    private async Task<string> LinkAsync(string name)
    {
        await Site.SendMailAsync();
        return Site.Mail.LinkTo(AddressOf(name));
    }

    private async Task<MimeKit.MimeMessage> LastMailAsync(string name)
    {
        await Site.SendMailAsync();
        return Site.Mail.Messages.Last(m => m.To.Mailboxes.Any(box => box.Address == AddressOf(name)));
    }

    private static string AddressOf(string name) => $"{name.Trim('=')}@example.org";

    private static string TokenOf(string link) => link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private async Task DoAsync<T>(Func<EventRegistrations, Task<T>> act)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<EventRegistrations>());
    }

    private async Task<int> KeepAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegistrationKeeping>().RunAsync(CancellationToken.None);
    }

    private async Task<List<(string Name, RegistrationState State)>> StatesAsync() =>
        [.. (
            await Site.ReadAsync(
                db => db.EventRegistrations.OrderBy(r => r.Id).Select(r => new { r.Name, r.State }).ToListAsync())).Select(r => (r.Name,
                r.State))];
}
