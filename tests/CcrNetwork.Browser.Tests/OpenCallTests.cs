using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Data;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Browser.Tests;

/// <summary>On a phone a programme with an open call answers in the first screen, and the whole page is no scroll without end.</summary>
[Collection(OpenBrowser.Name)]
public sealed class OpenCallTests(OpenBrowser browser)
{
    private const int FirstScreen = 900;
    private const int LongestPage = 4500;

    private const string LowestAnswer =
        "() => Math.max(...[...document.querySelectorAll('.offer > *')].map(answer => answer.getBoundingClientRect().bottom)) + scrollY";

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_four_answers_stand_in_the_first_screen_of_a_phone(string language)
    {
        await using var scope = browser.Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        var call = await OpenAsync(db);
        await SaveAsync(scope.ServiceProvider, db);
        try
        {
            await using var visit = await browser.VisitAsync(width: 390, height: 844);
            await visit.GoAsync($"/{language}/residencies/odyssee");
            var lowest = await visit.Page.EvaluateAsync<double>(LowestAnswer);
            var length = await visit.Page.EvaluateAsync<double>("() => document.documentElement.scrollHeight");

            Assert.Equal(3, await visit.Page.Locator(".offer > *").CountAsync());
            Assert.True(await visit.Page.Locator(".offer .button--apply").IsVisibleAsync());
            Assert.True(lowest <= FirstScreen, $"The last answer ends at {lowest} px.");
            Assert.True(length < LongestPage, $"The page is {length} px long.");
        }
        finally
        {
            db.Remove(call);
            await SaveAsync(scope.ServiceProvider, db);
        }
    }

    /// <summary>A call as full as a call can be expected to be.</summary>
    private static async Task<Call> OpenAsync(NetworkDbContext db)
    {
        var now = BrowserSite.Now.UtcDateTime;
        var call = new Call("odyssee-2027", Both("Odyssée 2027", "Odyssée 2027"))
        {
            Year = 2027,
            ApplyUrl = "https://apply.example/2027",
            Audience = Both(
                "Artistes, chercheurs, chercheuses et professionnels de la culture qui vivent hors de France.",
                "Artists, researchers and culture professionals who live outside France."),
            Provisions =
            [
                new CallProvision(ProvisionKind.Grant, 1200, "EUR", "month", null, null),
                new CallProvision(ProvisionKind.Housing, null, null, null, Both("gratuit, dans le centre", "free, in the centre"), null),
                new CallProvision(
                    ProvisionKind.Travel, null, null, null, Both("remboursé, jusqu’à un plafond", "refunded, up to a ceiling"), null),
                new CallProvision(ProvisionKind.Meals, null, null, null, Both("sur place ou remboursés", "on site or refunded"), null),
                new CallProvision(ProvisionKind.Workspace, null, null, null, Both("selon le centre", "where the centre has it"), null),
            ],
            StayMonthsMin = 1,
            StayMonthsMax = 6,
            CentresMin = 1,
            CentresMax = 3,
            Documents =
            [
                .. Enumerable.Range(1, 6).Select(
                    n => new CallDocument(Both($"Pièce {n}", $"Document {n}"), Both("deux pages", "two pages"), true, null, null, null)),
            ],
        };
        call.SetSchedule(
            new CallSchedule(now.AddDays(-10), new DateTime(2027, 1, 31, 22, 59, 0, DateTimeKind.Utc), null, false), Call.DefaultTimeZone);
        call.BelongTo(await db.Programmes.SingleAsync(programme => programme.Slug == "odyssee"));
        foreach (
            var centre in await db.Centres
                .Where(centre => centre.Hostings.Any(hosting => hosting.Programme.Slug == "odyssee"))
                .OrderBy(centre => centre.Id)
                .Take(8)
                .ToListAsync())
        {
            call.Include(centre, Both("Écrire et composer", "Writing and composing"), 2);
        }

        call.Publish(now);
        db.Add(call);
        return call;
    }

    private static async Task SaveAsync(IServiceProvider services, NetworkDbContext db)
    {
        await db.SaveChangesAsync();
        services.GetRequiredService<ContentVersion>().Advance();
    }

    private static LocalizedText Both(string french, string english) => LocalizedText.Of(french, english);
}
