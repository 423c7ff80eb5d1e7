using CcrNetwork.Browser.Tests.Support;
using CcrNetwork.Data;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Browser.Tests;

/// <summary>A centre with a name of one very long word, and two at one place.</summary>
[Collection(OpenBrowser.Name)]
public sealed class OddCentreTests(OpenBrowser browser) : IAsyncLifetime
{
    private const string LongName = "Denkmalschutzgebäudeverwaltungsgesellschaftsoberaufsichtsamt Brandenburg";

    private static readonly string[] Slugs = ["odd-long", "odd-twin"];

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is null)
        {
            await ChangeAsync(db => db.AddRange(Slugs.Select((slug, index) =>
            {
                var centre = new Centre(
                    slug, index == 0 ? LongName : "Zwilling", HeritageType.Castle,
                    new PostalAddress(null, null, "Donaudampfschifffahrtsgesellschaftskapitänshausen", null, "DE"),
                    new Membership(MembershipKind.Member, Since: 2020));
                centre.PlaceAt(52.4, 12.5, approximately: false);
                centre.Publish(BrowserSite.Now.UtcDateTime);
                return centre;
            })));
        }
    }

    public async Task DisposeAsync()
    {
        if (Chromium.ReasonToSkip is null)
        {
            await ChangeAsync(db => db.RemoveRange(db.Centres.Where(centre => Slugs.Contains(centre.Slug))));
        }
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task A_word_of_sixty_letters_widens_no_page(int width)
    {
        await using var visit = await browser.VisitAsync(width: width, height: 700);
        var problems = new List<string>();
        foreach (
            var path in new[]
            {
                $"/fr/centres/{Slugs[0]}",
                "/fr/centres",
                "/fr/centres?q=denkmal",
                "/en/search?q=denkmal",
                "/fr/centres?country=de",
                "/fr",
            })
        {
            await visit.GoAsync(path);
            if (await visit.Page.SidewaysAsync() is { Length: > 0 } tooWide)
            {
                problems.Add($"{path}: {tooWide}");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [BrowserTheory]
    [InlineData("52.4,12.5,10")]
    [InlineData("52.4,12.5,9")]
    public async Task Two_centres_at_one_place_open_as_a_list(string view)
    {
        await using var visit = await browser.VisitAsync(width: 1280, height: 900);
        await visit.GoAsync($"/fr/centres?country=de&q=&view={view}");
        await visit.Page.Locator("[data-map]").ScrollIntoViewIfNeededAsync();

        await visit.Page.Locator(".marker--cluster").First.ClickAsync();

        await Microsoft.Playwright.Assertions
            .Expect(visit.Page.Locator(".leaflet-popup a[href='/fr/centres/odd-long']"))
            .ToBeVisibleAsync();
        await Microsoft.Playwright.Assertions
            .Expect(visit.Page.Locator(".leaflet-popup a[href='/fr/centres/odd-twin']"))
            .ToBeVisibleAsync();
    }

    private async Task ChangeAsync(Action<NetworkDbContext> change)
    {
        await using var scope = browser.Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        change(db);
        await db.SaveChangesAsync();
        scope.ServiceProvider.GetRequiredService<ContentVersion>().Advance();
    }
}
