using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Publication;
using CcrNetwork.Web.Areas.Admin.Confirmation;
using CcrNetwork.Web.Tests.Media;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Walks;

/// <summary>
/// A day in the life: an administrator, an editor, a centre's editor and visitors do in one run what the portal is for. After each
/// act everybody's dashboard is opened, because an ordinary act once ended in a dashboard that answered nobody any more.
/// </summary>
[Collection(WalksAlone.Name)]
public sealed partial class DayTests : IAsyncLifetime, IDisposable
{
    private const string Password = "quatre murs et un toit";
    private const string Form = "form#content";
    private const string Publish = "#publish";

    private readonly DaySite _site = new();
    private readonly Dictionary<string, HttpClient> _desks = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _acts = [];
    private HttpClient _administrator = null!;
    private HttpClient _editor = null!;
    private HttpClient _owner = null!;
    private HttpClient _visitor = null!;
    private int _centre;
    private string _slug = "";

    public async Task InitializeAsync()
    {
        await MadeItems.AddToAsync(_site);
        (_centre, _slug) = await _site.ReadAsync(async db =>
        {
            var centre = await db.Centres.SingleAsync(c => c.Slug == "chateau-de-goutelas");
            return (centre.Id, centre.Slug);
        });
        _visitor = _site.Visitor();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Everything_that_the_desk_promises_is_done_in_one_day()
    {
        await ComeInAsync();
        await CorrectAsync();
        await AgreeAsync();
        await PlanAsync();
        await WithdrawAsync();
        await LookBackAsync();
        await ShowAsync();
        await PhotographAsync();
        await TablesAsync();
        await ConfirmAsync();
        await MeetAsync();
        await WatchAsync();
        await SeekPartnersAsync();
        await AccompanyAsync();
        await KeepHouseAsync();

        Problems.None(_problems);
        Assert.True(_acts.Count >= 45, $"Only {_acts.Count} acts.");
        foreach (var language in new[] { "fr", "en" })
        {
            var page = await _visitor.GetPageAsync($"/{language}/centres/{_slug}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("01 02 03 04 09", page.Html, StringComparison.Ordinal);
            Assert.True(page.Has(".picture img"), $"{page} shows no photograph.");
        }
    }

    [Fact]
    public async Task A_dashboard_that_fails_is_found()
    {
        _desks.Add("nobody", _site.Visitor());

        await DidAsync("nothing");

        Assert.Contains(_problems, problem => problem.Contains("after nothing", StringComparison.Ordinal));
    }

    /// <summary>The administrator signs in by password and code; others are invited and come by the mail.</summary>
    private async Task ComeInAsync()
    {
        var account = await _site.AccountAsync(StaffRole.Administrator, "Zoé Martin", Password);
        _administrator = _site.Browser();
        var asked = await _administrator.SignInAsync(account.Email!, Password);
        await _administrator.SubmitAsync(asked, "form[action$='/code']", ("Code", _site.Code()));
        _desks.Add("administrator", _administrator);
        await DidAsync("sign-in");

        _editor = await InvitedAsync("emile@example.org", "Émile Rédac", ("Role", nameof(StaffRole.Editor)));
        _desks.Add("editor", _editor);
        await DidAsync("first editor");
        _owner = await InvitedAsync(
            "lea@example.org", "Léa Duval", ("Role", nameof(StaffRole.CentreEditor)), ("CentreIds", $"{_centre}"), ("Language", "en"));
        _desks.Add("centre's editor", _owner);
        await DidAsync("first centre's editor");
    }

    private async Task<HttpClient> InvitedAsync(string email, string name, params (string Name, string? Value)[] answers)
    {
        Done(await _administrator.SubmitAsync(
            await _administrator.GetPageAsync("/admin/users/invitations/new"), "form[action='/admin/users/invitations/new']",
            [("Name", name), ("Email", email), .. answers]));
        await _site.SendMailAsync();
        var guest = _site.Browser();
        var welcome = await guest.GetPageAsync(_site.Mail.LinkTo(email));
        await guest.SubmitAsync(welcome, "form[action^='/admin/link']", ("Name", name), ("Password", Password));
        var factor = await guest.GetPageAsync("/admin/account/second-factor");
        var done = await guest.SubmitAsync(
            factor, "form[action$='/second-factor/totp']", ("Code", _site.Code(StaffSite.KeyOf(factor))),
            ("CurrentPassword", Password));
        Assert.Equal(10, done.Texts("[data-testid=recovery-code]").Count);
        return guest;
    }

    /// <summary>A centre's editor corrects and submits, is sent back with a reason, submits again, and is approved.</summary>
    private async Task CorrectAsync()
    {
        await SendAsync(_owner, $"/admin/centres/{_centre}/edit", Form, ("phone", "01 02 03 04 08"), ("email", "goutelas@example.org"));
        await DidAsync("draft");
        await SendAsync(_owner, $"/admin/centres/{_centre}/edit", "#submit-draft", ("phone", "01 02 03 04 09"));
        await DidAsync("submission");
        Assert.Contains("emile@example.org", await MailedAsync());

        await SendAsync(_editor, $"/admin/centres/{_centre}/review", "#decision button[value=return]", ("Note", "Dites le siècle."));
        await DidAsync("sending back");
        Assert.Contains("lea@example.org", await MailedAsync());
        Assert.Contains(
            "Dites le siècle.", (await _owner.GetPageAsync($"/admin/centres/{_centre}/edit")).Text("[data-testid=note]"),
            StringComparison.Ordinal);

        await SendAsync(_owner, $"/admin/centres/{_centre}/edit", "#submit-draft", ("builtCentury", "13"));
        await DidAsync("second submission");
        await SendAsync(_editor, $"/admin/centres/{_centre}/review", "#decision button[value=approve]");
        await DidAsync("approval");
        await SeenAsync($"/en/centres/{_slug}", "01 02 03 04 09");
    }

    /// <summary>Two people write the same field; whoever comes second chooses.</summary>
    private async Task AgreeAsync()
    {
        var path = $"/admin/centres/{_centre}/edit";
        var open = await _administrator.GetPageAsync(path);
        await SendAsync(_editor, path, Form, ("lead.fr", "Un château où l’on écrit."));
        var conflict = await _administrator.SubmitAsync(open, Form, ("lead.fr", "Un château où l’on joue."));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        await DidAsync("conflict");
        Done(await _administrator.SubmitAsync(
            conflict, "form#choices", ("choice:lead.fr", "written"), ("written:lead.fr", "Un château où l’on joue et écrit.")));
        await DidAsync("merge");
        await SendAsync(_editor, path, Publish, ("lead.en", "A castle for playing and writing."));
        await DidAsync("publication");
        await SeenAsync($"/fr/centres/{_slug}", "Un château où l’on joue et écrit.");
    }

    private async Task PlanAsync()
    {
        var path = await NewAsync("news", ("title.fr", "Une nouvelle"), ("title.en", "News"), ("day", "2026-11-23"));
        await SendAsync(_editor, path, Form, ("lead.fr", "Un chapeau."), ("lead.en", "A lead."), ("body.fr", "Un texte."), ("body.en", "A text."));
        await DidAsync("news");
        await SendAsync(
            _editor, path, "button[formaction$='/schedule']", ("PublishAt", "2026-11-23T11:00"), ("ArchiveAt", "2026-11-23T11:30"));
        await DidAsync("plan");
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetPageAsync("/fr/news/une-nouvelle")).Status);
        await AtAsync("2026-11-23T10:01:00Z");
        await DidAsync("planned publication");
        await SeenAsync("/fr/news/une-nouvelle", "Un chapeau.");
        await AtAsync("2026-11-23T10:31:00Z");
        await DidAsync("planned end");
        Assert.Equal(HttpStatusCode.Gone, (await _visitor.GetPageAsync("/fr/news/une-nouvelle")).Status);
    }

    /// <summary>What was archived comes back from its own page; an old address leads to the new one; drafts are copied, deleted.</summary>
    private async Task WithdrawAsync()
    {
        var path = $"/admin/partners/{await _site.ReadAsync(db => db.Partners.OrderBy(p => p.Id).Select(p => p.Id).FirstAsync())}/edit";
        var slug = (await _editor.GetPageAsync(path)).One("[name=slug]").GetAttribute("value")!;
        await SendAsync(_editor, path, "button[formaction$='/archive']");
        await DidAsync("archive");
        Assert.Equal(HttpStatusCode.Gone, (await _visitor.GetPageAsync($"/fr/partners/{slug}")).Status);
        await SendAsync(_editor, path, Publish);
        await DidAsync("putting back");
        await SendAsync(_editor, path, Publish, ("slug", "nouvelle-adresse"));
        await DidAsync("new address");
        Assert.Equal("/fr/partners/nouvelle-adresse", (await _visitor.GetPageAsync($"/fr/partners/{slug}")).Location?.ToString());

        var copied = await SendAsync(_editor, path, "button[formaction$='/copy']");
        await DidAsync("copy");
        await SendAsync(_editor, copied.Location!.ToString(), "#delete-draft");
        await DidAsync("deletion of a draft");
    }

    private async Task LookBackAsync()
    {
        var history = $"/admin/centres/{_centre}/history";
        Assert.True((await _editor.GetPageAsync(history)).All("[data-testid=revision]").Count > 3);
        var page = await _editor.GetPageAsync($"{history}/compare?from=1&to=2");
        var key = page.All("[data-testid=change] [name=keys]")[0].GetAttribute("value");
        Done(await _editor.SubmitAsync(page, "form[action$='/restoration']", ("keys", key)));
        await DidAsync("restoration of one field");
        await SendAsync(_editor, $"/admin/centres/{_centre}/edit", "button[formaction$='/discard']");
        await DidAsync("discarded draft");
    }

    private async Task ShowAsync()
    {
        await SendAsync(_editor, $"/admin/centres/{_centre}/edit", Form, ("city", "Marcoux-en-Forez"));
        var preview = await _editor.GetPageAsync($"/admin/centres/{_centre}/preview");
        var shared = await _editor.FollowAsync(await _editor.SubmitAsync(preview, "form[action$='/links']"));
        await DidAsync("shared preview");
        var link = new Uri(shared.Texts("[data-testid=new-link] code")[0]).PathAndQuery;
        Assert.Contains("Marcoux-en-Forez", (await _visitor.GetPageAsync(link)).Html, StringComparison.Ordinal);
        await SendAsync(_editor, $"/admin/centres/{_centre}/preview", "form[action$='/revocation']");
        await DidAsync("revoked preview");
        Assert.Equal(HttpStatusCode.Gone, (await _visitor.GetPageAsync(link)).Status);
        await SendAsync(_editor, $"/admin/centres/{_centre}/edit", Publish, ("city", "Marcoux"));
        await DidAsync("publication after the preview");
    }

    /// <summary>Two pictures at once, described on one page, shown on the centre's; one of them is deleted again.</summary>
    private async Task PhotographAsync()
    {
        var taken = await _editor.UploadAsync(
            null, ("cour.jpg", TestPictures.Jpeg()), ("salle.jpg", TestPictures.Jpeg(width: 900, height: 700)));
        Assert.True(taken.Has("[data-testid=taken]"), taken.Html);
        await DidAsync("upload");
        var ids = await _site.ReadAsync(db => db.Photographs.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync());
        await SendAsync(
            _editor, $"/admin/photographs/{ids[0]}/edit", Publish, ("title.fr", "La cour"), ("title.en", "The court"),
            ("alternative.fr", "Une cour pavée."), ("alternative.en", "A paved court."), ("credit", "Jeanne Martin"),
            ("licence", "CreativeCommonsBy"));
        await DidAsync("a photograph described");
        var slug = await _site.ReadAsync(db => db.Photographs.OrderBy(p => p.Id).Select(p => p.Slug).FirstAsync());
        await SendAsync(
            _editor, $"/admin/centres/{_centre}/edit", Publish, ("photographs", slug), ($"photographs-place-{slug}", "1"));
        await DidAsync("a centre's photograph");
        await SendAsync(_editor, $"/admin/photographs/{ids[^1]}/edit", "form#deletion");
        await DidAsync("deletion of a photograph");
    }

    /// <summary>A table goes out and comes back changed; the change is undone; many items take one step.</summary>
    private async Task TablesAsync()
    {
        var file = await _editor.GetPageAsync("/admin/centres/export.csv?columns=all");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        await DidAsync("export");
        var trial = await _editor.UploadAsync(
            await _editor.GetPageAsync("/admin/centres/imports"), "form[enctype='multipart/form-data']",
            [("centres.csv", Encoding.UTF8.GetBytes($"slug,website\n{_slug},https://www.example.org/goutelas\n"))]);
        Assert.True(trial.Has("[data-testid=changed]"), trial.Html);
        Done(await _editor.SubmitAsync(trial, "form[action$='/imports/confirmation']", ("publish", "yes")));
        await DidAsync("import");
        await SeenAsync($"/fr/centres/{_slug}", "https://www.example.org/goutelas");
        var imports = await _editor.GetPageAsync("/admin/centres/imports");
        await SendAsync(_editor, imports.Attributes("[data-testid=import] a", "href")[0], "form[action$='/undoing']");
        await DidAsync("undone import");

        var ids = await _site.ReadAsync(db => db.Partners.OrderBy(p => p.Id).Skip(2).Take(2).Select(p => p.Id).ToListAsync());
        foreach (var act in new[] { "Archive", "Publish" })
        {
            var ask = await _editor.GetPageAsync($"/admin/partners/bulk?do={act}&id={ids[0]}&id={ids[1]}");
            Assert.Equal(HttpStatusCode.OK, (await _editor.SubmitAsync(ask, "main form[action$='/bulk']")).Status);
            await DidAsync($"bulk {act}");
        }

        var given = await _administrator.GetPageAsync($"/admin/centres/bulk?do=Give&id={_centre}");
        await _administrator.SubmitAsync(given, "main form[action$='/bulk']", ("account", given.Attributes("[name=account]", "value")[0]));
        await DidAsync("a centre given", but: "centre's editor");
    }

    private async Task ConfirmAsync()
    {
        await using (var scope = _site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<YearlyConfirmation>().AskAsync(CancellationToken.None);
        }

        await DidAsync("yearly question", but: "centre's editor");
        await SendAsync(_editor, $"/admin/centres/{_centre}/edit", "button[formaction$='/confirmation']");
        await DidAsync("confirmation", but: "centre's editor");
        _owner = _desks["centre's editor"] = _site.Browser();
        var asked = await _owner.SignInAsync("lea@example.org", Password);
        _owner = _desks["centre's editor"] = await _site.SignedInAsync(
            await _site.ReadAsync(db => db.Accounts.SingleAsync(account => account.Email == "lea@example.org")));
        Assert.True(asked.Has("form[action$='/code']"));
        await DidAsync("sign-in again");
    }

    /// <summary>An event is announced; somebody registers, another waits; it moves and everybody is told.</summary>
    private async Task MeetAsync()
    {
        var path = await NewAsync("agenda", ("title.fr", "Atelier"), ("startsAt", "2026-12-20T10:00"));
        await SendAsync(
            _editor, path, Publish, ("title.en", "Workshop"), ("timeZone", "Europe/Paris"), ("kind", "Training"), ("city", "Marcoux"),
            ("registrations", "true"), ("capacity", "1"));
        await DidAsync("event");
        foreach (var name in new[] { "ada", "ben" })
        {
            var browser = _site.Browser();
            await browser.SubmitAsync(
                await browser.GetPageAsync("/en/agenda/atelier/registration"), "main form[method=post]", ("Name", name),
                ("Email", $"{name}@example.org"));
            await _site.SendMailAsync();
            await browser.SubmitAsync(await browser.GetPageAsync(_site.Mail.LinkTo($"{name}@example.org")), "form#confirm");
            await DidAsync($"registration of {name}");
        }

        var id = Number().Match(path).Value;
        Assert.True((await _editor.GetPageAsync(path)).Has("[data-testid=registered]"));
        _site.Mail.Clear();
        await SendAsync(_editor, path, Publish, ("startsAt", "2026-12-21T10:00"));
        await DidAsync("an event that moves");
        Assert.Contains("ada@example.org", await MailedAsync());
        await SendAsync(_editor, $"/admin/registrations/{id}", "form#message", ("Subject", "À bientôt"), ("Text", "Prenez des bottes."));
        await DidAsync("message to all");
        await SendAsync(
            _editor, $"/admin/registrations/{id}", "form#person", ("Name", "Cléo"), ("Email", "cleo@example.org"), ("Language", "fr"));
        await DidAsync("a person added by hand");
    }

    /// <summary>A call for projects is found and taken; a reader asks for such calls and leaves again.</summary>
    private async Task WatchAsync()
    {
        var found = await _editor.UploadAsync(
            await _editor.GetPageAsync("/admin/funding-import"), "form#file",
            [("calls.csv", Encoding.UTF8.GetBytes("title,source_url\nPatrimoine en fête,https://funder.example/fete\n"))]);
        await DidAsync("calls found");
        if (found.Location is not null)
        {
            found = await _editor.FollowAsync(found);
        }

        Assert.True(found.Has("form[action$='/taking']"), found.Html);
        Done(await _editor.SubmitAsync(found, "form[action$='/taking']"));
        await DidAsync("a call taken");

        var reader = _site.Browser();
        Done(await reader.SubmitAsync(
            await reader.GetPageAsync("/en/funding-by-mail?theme=heritage"), "main form[method=post]", ("Email", "zoe@example.org"),
            ("Kind", "Both")));
        await _site.SendMailAsync();
        var confirmed = await reader.FollowAsync(
            await reader.SubmitAsync(await reader.GetPageAsync(_site.Mail.LinkTo("zoe@example.org")), "main form"));
        Assert.Equal(HttpStatusCode.OK, confirmed.Status);
        await DidAsync("a reader by mail");
        await SendAsync(_editor, "/admin/subscriptions", "form[action$='/subscriptions/removal']", ("Email", "zoe@example.org"));
        await DidAsync("a reader removed");
    }

    /// <summary>A centre looks for partners; the notice is approved, and somebody answers it.</summary>
    private async Task SeekPartnersAsync()
    {
        var path = await NewAsync(
            "partner-search", _owner, ("title.fr", "Un orchestre"), ("kind", "LookingFor"), ("centre", _slug), ("endsOn", "2027-03-01"));
        await SendAsync(
            _owner, path, "#submit-draft", ("title.en", "An orchestra"), ("text.fr", "Pour jouer."), ("text.en", "To play."));
        await DidAsync("a notice submitted");
        await SendAsync(_editor, path.Replace("/edit", "/review", StringComparison.Ordinal), "#decision button[value=approve]");
        await DidAsync("a notice approved");
        _site.Mail.Clear();
        var browser = _site.Browser();
        Done(await browser.SubmitAsync(
            await browser.GetPageAsync("/en/partner-search/un-orchestre/contact"), "main form[method=post]", ("Name", "Ada"),
            ("Email", "ada@example.org"), ("Message", "We play.")));
        await DidAsync("an answer to a notice");
        Assert.NotEmpty(await MailedAsync());
    }

    /// <summary>A site asks for the label and goes on by stages; a member asks for advice.</summary>
    private async Task AccompanyAsync()
    {
        var browser = _site.Browser();
        Done(await browser.SubmitAsync(
            await browser.GetPageAsync("/fr/label/candidature"), "main form[method=post]", ("Kind", "Label"), ("Site", "Abbaye neuve"),
            ("Place", "Montclar"), ("Country", "FR"), ("Project", "Chanter."), ("Name", "Ada"), ("Email", "ada@example.org")));
        await DidAsync("a candidature");
        var id = await _site.ReadAsync(db => db.Candidatures.Select(c => c.Id).SingleAsync());
        foreach (var stage in new[] { "Advice", "File" })
        {
            await SendAsync(
                _editor, $"/admin/candidatures/{id}", $"button[formaction$='/stage'][value={stage}]", ("Notes", $"Vers {stage}."));
            await DidAsync($"stage {stage}");
        }

        await SendAsync(_owner, "/admin/members/support", "form#support", ("Centre", $"{_centre}"), ("Project", "Une salle."));
        await DidAsync("a member's question");
    }

    private async Task KeepHouseAsync()
    {
        var page = await NewAsync("pages", ("title.fr", "Une page"));
        await SendAsync(_editor, page, Publish, ("title.en", "A page"), ("body.fr", "Un texte."), ("body.en", "A text."));
        await DidAsync("a text page");
        var resource = await NewAsync("resources", ("title.fr", "Un guide"));
        await SendAsync(
            _editor, resource, Publish, ("title.en", "A guide"), ("summary.fr", "Un résumé."), ("summary.en", "In short."),
            ("topic", "Visa"), ("audienceOf", "Everyone"), ("link", "https://example.org/guide-2"));
        await DidAsync("a resource");
        Done(await _editor.SubmitAsync(
            await _editor.GetPageAsync("/admin/redirects/new"), "form[action$='/redirects/new']", ("From", "/vieux"), ("To", "/fr/centres")));
        await DidAsync("a redirect");
        Assert.Equal("/fr/centres", (await _visitor.GetPageAsync("/vieux")).Location?.ToString());
        var work = await _administrator.GetPageAsync("/admin/work");
        if (work.All("form[action$='/hastening']") is [var first, ..])
        {
            Done(await _administrator.SubmitAsync(work, $"form[action='{first.GetAttribute("action")}']"));
            await DidAsync("work done now");
        }

        foreach (var path in new[] { "/admin/audit", "/admin/users", "/admin/links", "/admin/readership", "/admin/languages", "/admin/account" })
        {
            Assert.Equal(HttpStatusCode.OK, (await _administrator.GetPageAsync(path)).Status);
        }

        await SendAsync(_administrator, "/admin/account", "form[action$='/profile']", ("Name", "Zoé M."));
        await DidAsync("one's own name");
    }

    private async Task<string> NewAsync(string kind, params (string Name, string? Value)[] answers) =>
        await NewAsync(kind, _editor, answers);

    private async Task<string> NewAsync(string kind, HttpClient who, params (string Name, string? Value)[] answers) =>
        (await SendAsync(who, $"/admin/{kind}/new", Form, answers)).Location!.ToString();

    private async Task<Page> SendAsync(HttpClient who, string path, string formOrButton, params (string Name, string? Value)[] answers) =>
        Done(await who.SubmitAsync(await who.GetPageAsync(path), formOrButton, answers));

    /// <summary>What was sent was taken: the answer leads on.</summary>
    private Page Done(Page answer)
    {
        Assert.True(
            answer.Location is not null,
            $"after {_acts.LastOrDefault()}: {answer} {(answer.IsHtml ? string.Join(" ", answer.Texts("[data-testid=errors] li, h1")) : "")}");
        return answer;
    }

    /// <summary>Notes an act, and opens everybody's dashboard.</summary>
    /// <param name="but">Whom the act has signed out.</param>
    private async Task DidAsync(string act, string? but = null)
    {
        _acts.Add(act);
        foreach (var (who, browser) in _desks.Where(desk => desk.Key != but))
        {
            var page = await browser.GetPageAsync("/admin");
            if (page.Status == HttpStatusCode.Found && page.Location!.ToString().StartsWith("/admin/centres/", StringComparison.Ordinal))
            {
                page = await browser.FollowAsync(page);
            }

            if (page.Status != HttpStatusCode.OK || page.Has("[data-testid=errors]") || CodeInWords().IsMatch(page.Document.Body!.TextContent))
            {
                _problems.Add($"after {act}, the dashboard of the {who}: {page}{(page.IsHtml ? $" {CodeInWords().Match(page.Document.Body!.TextContent)}" : "")}");
            }
        }
    }

    private async Task SeenAsync(string path, string text) =>
        Assert.Contains(text, (await _visitor.GetPageAsync(path)).Html.Replace("&#x2019;", "’", StringComparison.Ordinal), StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> MailedAsync()
    {
        await _site.SendMailAsync();
        return [.. _site.Mail.Messages.SelectMany(message => message.To.Mailboxes.Select(box => box.Address))];
    }

    private async Task AtAsync(string instant)
    {
        _site.Clock.SetUtcNow(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
        await ActivatorUtilities.CreateInstance<PublicationClock>(_site.Services).RunAsync(CancellationToken.None);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    /// <summary>A key of the audit log or of the texts that nobody has put into words.</summary>
    [GeneratedRegex(@"\b(?:content|account|preview|photograph|registration)\.[a-z-]+\b|\bAdmin\.[A-Z]\w+\.\w+")]
    private static partial Regex CodeInWords();

    private sealed class DaySite : NetworkSite
    {
        protected override bool IsSeeded => true;
    }
}
