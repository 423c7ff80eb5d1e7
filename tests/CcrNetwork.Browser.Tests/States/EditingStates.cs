using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Editing.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>What an item can come to while it is written, reviewed, planned, compared and withdrawn.</summary>
internal static class EditingStates
{
    private const string Errors = "[data-testid=errors]";
    private const string Form = "form#content";
    private const string Publish = "#publish";

    public static readonly PageState[] All =
    [
        new("a new item of every kind, refused", StaffRole.Editor, NewAsync),
        new("a centre with a fault in every line", StaffRole.Editor, SpoiledAsync),
        new("two versions of one item", StaffRole.Editor, ConflictAsync),
        new("a comparison and a history", StaffRole.Editor, ComparisonAsync),
        new("planned, and planned for a day gone by", StaffRole.Editor, PlannedAsync),
        new("submitted, sent back without a reason, sent back", StaffRole.Editor, ReviewAsync),
        new("submitted and sent back, as its author sees it", StaffRole.CentreEditor, SentBackAsync) { CentreIds = [24] },
        new("archived", StaffRole.Editor, ArchivedAsync),
        new("text that was not saved", StaffRole.Editor, UnsavedAsync),
        new("a session that ended in the middle of a form", StaffRole.Editor, LostSessionAsync),
        new("a title of one long word", StaffRole.Editor, LongWordAsync),
        new("a hundred rows, none, and all columns", StaffRole.Editor, TablesAsync),
        new("a step on many items, asked and done", StaffRole.Editor, BulkAsync),
        new("an import: unreadable, tried, confirmed, undone", StaffRole.Editor, ImportAsync),
        new("a preview and its link", StaffRole.Editor, PreviewAsync),
        new("photographs: the library, one, and a whole upload", StaffRole.Editor, PhotographsAsync),
    ];

    private static async IAsyncEnumerable<string> NewAsync(Hand hand)
    {
        foreach (var kind in hand.Browser.Site.Services.GetRequiredService<ContentKinds>().All.Where(kind => kind.Name != "photographs"))
        {
            await hand.GoAsync($"/admin/{kind.Name}/new");
            if (await hand.Page.Locator(Form).CountAsync() > 0)
            {
                yield return Form;
                await hand.SpoilAsync(Form);
                await hand.SendAsync(Form);
                yield return $"{Errors}, {Form}";
            }
        }
    }

    private static async IAsyncEnumerable<string> SpoiledAsync(Hand hand)
    {
        await hand.GoAsync("/admin/centres/20/edit");
        await hand.SpoilAsync(Form);
        await hand.SendAsync(Publish);
        yield return Errors;
        await hand.SendAsync("form#content button[formaction$='/edit/language']");
        yield return Form;
    }

    private static async IAsyncEnumerable<string> ConflictAsync(Hand hand)
    {
        await hand.GoAsync("/admin/centres/21/edit");
        var words = $"Des murs anciens, {Odd.Word}, et une longue suite de mots qui ne finit pas.";
        await hand.FillAsync("lead.fr", words);
        await hand.FillAsync("walls.fr", words);
        await using (var theirs = await hand.Browser.StaffVisitAsync(StaffRole.Editor))
        {
            var other = new Hand(hand.Browser, theirs);
            await other.GoAsync("/admin/centres/21/edit");
            await other.FillAsync("lead.fr", "Des murs du Moyen Âge où l’on écrit, imprime et relie des livres.");
            await other.FillAsync("walls.fr", "");
            await other.FillAsync("phone", "01 02 03 04 05");
            await other.SendAsync(Form);
        }

        await hand.SendAsync(Form);
        yield return "[data-testid=conflict]";
        await hand.SendAsync("form#choices");
        yield return "[data-testid=conflict]";
        await hand.Page.Locator("input[value=written]").Or(hand.Page.Locator(".common input[type=radio]")).First.CheckAsync();
        yield return ".common textarea";
    }

    private static async IAsyncEnumerable<string> ComparisonAsync(Hand hand)
    {
        await hand.GoAsync("/admin/centres/22/edit");
        await hand.FillAsync("lead.fr", $"Des murs anciens, {Odd.Word}, et une longue suite de mots.");
        await hand.FillAsync("comment", Odd.Word);
        await hand.SendAsync(Form);
        await hand.GoAsync("/admin/centres/22/history/compare?from=1&to=2");
        yield return "[data-testid=change]";
        await hand.GoAsync("/admin/centres/22/history/compare?from=2&to=2");
        yield return "h1";
        await hand.GoAsync("/admin/centres/22/history");
        yield return "[data-testid=revision]";
        await hand.GoAsync("/admin/centres/22/review");
        yield return "[data-testid=change]";
    }

    private static async IAsyncEnumerable<string> PlannedAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News("Une nouvelle planifiée", isOnline: false));
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        await hand.FillAsync("PublishAt", "2020-01-01T09:00");
        await hand.SendAsync("button[formaction$='/schedule']");
        yield return Errors;
        await hand.FillAsync("PublishAt", "2027-01-05T09:00");
        await hand.FillAsync("ArchiveAt", "2027-03-05T09:00");
        await hand.SendAsync("button[formaction$='/schedule']");
        yield return ".state-bar__plan";
        await hand.GoAsync("/admin/news");
        yield return "[data-testid=item]";
        await hand.GoAsync("/admin");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> ReviewAsync(Hand hand)
    {
        await SubmitAsync(hand, 23);
        await hand.GoAsync("/admin");
        yield return "[data-testid=draft]";
        await hand.GoAsync("/admin/centres/23/edit");
        yield return Form;
        await hand.GoAsync("/admin/centres/23/review");
        yield return "#decision";
        await hand.SendAsync("#decision button[value=return]");
        yield return Errors;
        await hand.FillAsync("Note", $"Dites le siècle, {Odd.Word}.");
        await hand.SendAsync("#decision button[value=return]");
        yield return "h1";
        await hand.GoAsync("/admin/centres/23/edit");
        yield return "[data-testid=note]";
    }

    private static async IAsyncEnumerable<string> SentBackAsync(Hand hand)
    {
        await hand.GoAsync("/admin");
        yield return "h1";
        await hand.GoAsync("/admin/centres/24/edit");
        yield return Form;
        await hand.FillAsync("walls.fr", "Nos murs de pierre.");
        await hand.SendAsync("#submit-draft");
        yield return "[data-testid=notice], main [role=status]";
        await using (var theirs = await hand.Browser.StaffVisitAsync(StaffRole.Editor))
        {
            var editor = new Hand(hand.Browser, theirs);
            await editor.GoAsync("/admin/centres/24/review");
            await editor.FillAsync("Note", "Dites le siècle.");
            await editor.SendAsync("#decision button[value=return]");
        }

        foreach (var (path, sign) in new[] { ("/edit", "[data-testid=note]"), ("/review", "h1"), ("/history", "h1"), ("/preview", "h1") })
        {
            await hand.GoAsync($"/admin/centres/24{path}");
            yield return sign;
        }

        await hand.GoAsync("/admin");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> ArchivedAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News("Une nouvelle à retirer"));
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        yield return Form;
        await hand.SendAsync("button[formaction$='/archive']");
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        yield return "[data-testid=archived]";
    }

    private static async IAsyncEnumerable<string> UnsavedAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News("Une nouvelle en cours", isOnline: false));
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        await hand.FillAsync("lead.fr", "Un texte que personne n’enregistre.");
        await Assertions.Expect(hand.Page.Locator("[data-autosaved]").First).Not.ToBeEmptyAsync(new() { Timeout = 30_000 });
        yield return Form;
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        yield return "[data-testid=unsaved]";
    }

    private static async IAsyncEnumerable<string> LostSessionAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News("Une nouvelle interrompue", isOnline: false));
        await hand.GoAsync($"/admin/news/{news.Id}/edit");
        await hand.FillAsync("lead.fr", "Un texte qui attend.");
        await hand.Page.Context.ClearCookiesAsync();
        await hand.SendAsync(Form);
        yield return "h1";
        await hand.GoAsync("/admin/sign-in");
        await hand.SendAsync("form[action='/admin/sign-in']");
        yield return "h1";
        await hand.GoAsync("/admin/link?token=nothing");
        yield return "h1";
        await hand.GoAsync("/admin/reset");
        await hand.FillAsync("Email", "nobody@example.org");
        await hand.SendAsync("main form[method=post], form[action^='/admin/reset']");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> LongWordAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News(Odd.Word, isOnline: false));
        foreach (var path in new[] { $"/{news.Id}/edit", $"/{news.Id}/preview", $"/{news.Id}/history", "" })
        {
            await hand.GoAsync($"/admin/news{path}");
            yield return "h1";
        }

        await hand.GoAsync($"/admin/search?q={Odd.Word[..12]}");
        yield return "[data-testid=hit]";
        await hand.GoAsync("/admin");
        yield return "h1";
        await hand.GoAsync("/admin/drafts");
        yield return "h1";
        await hand.ChangeAsync(db => db.News.Where(item => item.Id == news.Id).ExecuteDelete());
    }

    private static async IAsyncEnumerable<string> TablesAsync(Hand hand)
    {
        await hand.ChangeAsync(db =>
        {
            db.AddRange(Enumerable.Range(1, 100).Select(number => Odd.News($"Centième nouvelle {number}", isOnline: false)));
            return true;
        });
        foreach (var query in new[] { "", "?page=2", "?q=zzzz", "?state=Draft&sort=-changed" })
        {
            await hand.GoAsync($"/admin/news{query}");
            yield return query == "?q=zzzz" ? "main .notice" : "[data-testid=item]";
        }

        await hand.GoAsync("/admin/centres");
        await hand.Page.EvaluateAsync("() => { for (const e of document.querySelectorAll('#columns input')) { e.checked = true; } }");
        await hand.SendAsync("form#columns");
        yield return "[data-testid=item]";
        await hand.ChangeAsync(db => db.News.Where(item => item.PublishedAt == null).ExecuteDelete());
    }

    private static async IAsyncEnumerable<string> BulkAsync(Hand hand)
    {
        var news = await hand.ChangeAsync(db =>
        {
            var made = new[] { Odd.News($"Première {Odd.Word}", isOnline: false), Odd.News("Seconde", isOnline: false) };
            db.AddRange(made);
            return made;
        });
        await hand.GoAsync($"/admin/news/bulk?do=Publish&id={news[0].Id}&id={news[1].Id}");
        yield return "[data-testid=item]";
        await hand.SendAsync("main form[action$='/bulk']");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> ImportAsync(Hand hand)
    {
        var name = (await hand.ChangeAsync(db => db.Centres.Single(centre => centre.Id == 27))).Slug;
        await TryAsync(hand, "neither;a;table\n1;2");
        yield return Errors;
        await TryAsync(hand, $"slug,name,city,country,phone\n{name},{Odd.Word},Arles,FR,1\nneu,,,XX,\n");
        yield return "[data-testid=error]";
        await TryAsync(hand, $"slug,phone,city\n{name},01 02 03 04 05,{Odd.Word}\n");
        yield return "[data-testid=changed]";
        await hand.SendAsync("form[action$='/imports/confirmation']");
        yield return "form[action$='/undoing']";
        await hand.GoAsync("/admin/centres/imports");
        yield return "[data-testid=import]";
        await hand.Page.Locator("[data-testid=import] a").First.ClickAsync();
        await Assertions.Expect(hand.Page.Locator("form[action$='/undoing']")).ToBeAttachedAsync(new() { Timeout = 30_000 });
        await hand.SendAsync("form[action$='/undoing']");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> PreviewAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News("Une nouvelle à montrer", isOnline: false));
        await hand.GoAsync($"/admin/news/{news.Id}/preview");
        await hand.SendAsync("form[action$='/preview/links']");
        yield return "h1";
        await hand.GoAsync($"/fr/news/{news.Slug}?preview=news-{news.Id}");
        yield return "h1";
    }

    private static async IAsyncEnumerable<string> PhotographsAsync(Hand hand)
    {
        await PhotographedCentre.GiveAsync(hand.Browser.Site);
        var photograph = await hand.ChangeAsync(db => db.Photographs.OrderBy(p => p.Id).First());
        foreach (
            var path in new[]
            {
                "", "/new", "/description", $"/{photograph.Id}/edit", "?q=zzzz",
            })
        {
            await hand.GoAsync($"/admin/photographs{path}");
            yield return "h1";
        }

        await hand.GoAsync($"/admin/photographs/{photograph.Id}/edit");
        await hand.SpoilAsync(Form);
        await hand.SendAsync(Publish);
        yield return "h1";
    }

    private static async Task TryAsync(Hand hand, string csv)
    {
        await hand.GoAsync("/admin/centres/imports");
        await hand.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "centres.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await hand.SendAsync("form[action$='/imports']");
    }

    private static async Task SubmitAsync(Hand hand, int centre)
    {
        await using var theirs = await hand.Browser.StaffVisitAsync(StaffRole.CentreEditor, centreIds: centre);
        var owner = new Hand(hand.Browser, theirs);
        await owner.GoAsync($"/admin/centres/{centre}/edit");
        await owner.FillAsync("walls.fr", $"Nos murs de pierre, {Odd.Word}.");
        await owner.FillAsync("walls.en", "Our walls of stone.");
        await owner.SendAsync("#submit-draft");
    }
}
