using CcrNetwork.Browser.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Browser.Tests.States;

/// <summary>What a visitor can come to see.</summary>
internal static class PublicStates
{
    private const string Errors = "[data-testid=errors]";

    public static readonly PageState[] All =
    [
        new("every kind of page in French", null, hand => KindsAsync(hand, "fr")),
        new("every kind of page in English", null, hand => KindsAsync(hand, "en")),
        new("the request for the label, refused", null, hand => RefusedAsync(hand, "/fr/label/candidature")),
        new("funding by mail, refused and sent", null, hand => SentAsync(hand, "/fr/funding-by-mail?theme=heritage")),
        new("the next call by mail, refused and sent", null, hand => SentAsync(hand, "/en/call-by-mail?programme=odyssee")),
        new("a registration, refused and sent", null, RegistrationAsync),
        new("a notice and its contact form", null, NoticeAsync),
        new("a call that is open", null, OpenCallAsync),
        new("all photographs of a centre", null, PhotographsAsync),
        new("nothing found", null, NothingFoundAsync),
        new("a title of one long word", null, LongWordAsync),
        new("a page that was withdrawn", null, WithdrawnAsync),
    ];

    private static async IAsyncEnumerable<string> KindsAsync(Hand hand, string language)
    {
        foreach (var path in KindsOfPage.All)
        {
            await hand.GoAsync($"/{language}{path}");
            yield return "h1";
        }
    }

    private static async IAsyncEnumerable<string> RefusedAsync(Hand hand, string path)
    {
        await hand.GoAsync(path);
        await hand.SpoilAsync("main form[method=post]");
        await hand.SendAsync("main form[method=post]");
        yield return Errors;
    }

    private static async IAsyncEnumerable<string> SentAsync(Hand hand, string path)
    {
        await foreach (var sign in RefusedAsync(hand, path))
        {
            yield return sign;
        }

        await hand.FillAsync("Email", $"{Odd.Slug("reader")}@example.org");
        await hand.SendAsync("main form[method=post]");
        yield return $"main:not(:has({Errors})) h1";
    }

    private static async IAsyncEnumerable<string> RegistrationAsync(Hand hand)
    {
        var session = await hand.AddAsync(Odd.Session($"Séance {Odd.Word}", 30));
        await hand.GoAsync($"/fr/agenda/{session.Slug}");
        yield return "h1";
        await foreach (var sign in RefusedAsync(hand, $"/fr/agenda/{session.Slug}/registration"))
        {
            yield return sign;
        }

        await hand.FillAsync("Name", Odd.Word);
        await hand.FillAsync("Organisation", Odd.Word);
        await hand.FillAsync("Email", "ada@example.org");
        await hand.SendAsync("main form[method=post]");
        yield return $"main:not(:has({Errors})) h1";
    }

    private static async IAsyncEnumerable<string> NoticeAsync(Hand hand)
    {
        var notice = await hand.ChangeAsync(db =>
        {
            var made = Odd.Notice($"Un chœur {Odd.Word}");
            made.BelongTo(db.Centres.Where(centre => centre.Email != null).OrderBy(centre => centre.Id).First());
            return db.Add(made).Entity;
        });
        foreach (var path in new[] { "", $"/{notice.Slug}" })
        {
            await hand.GoAsync($"/fr/partner-search{path}");
            yield return "h1";
        }

        await foreach (var sign in RefusedAsync(hand, $"/fr/partner-search/{notice.Slug}/contact"))
        {
            yield return sign;
        }
    }

    private static async IAsyncEnumerable<string> OpenCallAsync(Hand hand)
    {
        await using var call = await OpenedCall.OfOdysseeAsync(hand.Browser.Site);
        foreach (var language in new[] { "fr", "en" })
        {
            foreach (
                var path in new[]
                {
                    "", "/residencies", "/residencies/odyssee", "/residencies/calls", $"/residencies/calls/{OpenedCall.Slug}", "/agenda",
                    "/embed/calls",
                })
            {
                await hand.GoAsync($"/{language}{path}");
                yield return "h1, .embed";
            }
        }
    }

    private static async IAsyncEnumerable<string> PhotographsAsync(Hand hand)
    {
        await PhotographedCentre.GiveAsync(hand.Browser.Site);
        foreach (var language in new[] { "fr", "en" })
        {
            await hand.GoAsync($"/{language}{PhotographedCentre.Path}");
            yield return ".picture img";
        }
    }

    private static async IAsyncEnumerable<string> NothingFoundAsync(Hand hand)
    {
        foreach (
            var path in new[]
            {
                "/centres?q=zzzz", $"/centres?q={Odd.Word}&near={Odd.Word}", $"/search?q={Odd.Word}", "/funding?q=zzzz",
                "/cooperation?q=zzzz", "/resources?q=zzzz", "/agenda?view=month&month=2031-01", "/centres/nowhere",
            })
        {
            await hand.GoAsync($"/fr{path}");
            yield return "h1";
        }
    }

    private static async IAsyncEnumerable<string> LongWordAsync(Hand hand)
    {
        var news = await hand.AddAsync(Odd.News(Odd.Word));
        foreach (var path in new[] { $"/news/{news.Slug}", "/news", "", $"/search?q={Odd.Word[..12]}" })
        {
            await hand.GoAsync($"/fr{path}");
            yield return "h1";
        }

        await hand.ChangeAsync(db => db.News.Where(item => item.Id == news.Id).ExecuteDelete());
    }

    private static async IAsyncEnumerable<string> WithdrawnAsync(Hand hand)
    {
        var news = Odd.News("Une nouvelle retirée");
        news.Archive(BrowserSite.Now.UtcDateTime);
        await hand.AddAsync(news);
        await hand.GoAsync($"/fr/news/{news.Slug}");
        yield return "h1";
    }
}
