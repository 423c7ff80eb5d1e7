using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>
/// A kept page lives until something that it shows changes, by a save or by the clock, and no longer. What is kept is compared
/// with the same page made anew, for one address of each route.
/// </summary>
public sealed class KeptPagesTests
{
    private static readonly (string, string) PassesTheCacheBy = ("Cookie", "reader=made-anew");

    [Fact]
    public async Task After_a_change_of_any_kind_no_kept_page_tells_the_old()
    {
        await using var site = new KeptSite();
        await MadeItems.AddToAsync(site);
        var addresses = await AddressesAsync();
        var visitor = site.Visitor();
        var late = new List<string>();
        foreach (var kind in await site.ReadAsync(db => Task.FromResult(ContentKinds(db))))
        {
            await OpenAllAsync(visitor, addresses);

            await site.ChangeAsync(db => MarkTexts(db, kind));

            late.AddRange((await LateAsync(visitor, addresses)).Select(address => $"{kind.Name}: {address}"));
        }

        Assert.Empty(late);
        Assert.Contains("/fr/centres", addresses);
        Assert.True(addresses.Count > 50, $"{addresses.Count} addresses");
    }

    [Fact]
    public async Task By_the_clock_no_kept_page_is_ever_late()
    {
        await using var site = new KeptSite();
        await MadeItems.AddToAsync(site);
        await site.SaveAsync(Some.Call("Appel qui s’ouvre", 3, 40), Some.Call("Appel ouvert", -10, 20));
        var addresses = await AddressesAsync();
        var visitor = site.Visitor();
        var late = new List<string>();
        foreach (var moment in await MomentsAsync(site))
        {
            await OpenAllAsync(visitor, addresses);
            site.Clock.SetUtcNow(moment);
            late.AddRange((await LateAsync(visitor, addresses)).Select(address => $"{moment:u}: {address}"));
        }

        Assert.Empty(late);
    }

    [Fact]
    public async Task A_page_that_is_kept_for_good_would_be_late()
    {
        await using var site = new KeptSite();
        await site.SaveAsync(Some.Call("Appel ouvert", -10, 20));
        await OpenAllAsync(site.Visitor(), ["/fr/residencies/calls"]);
        var kept = await site.Visitor().GetPageAsync("/fr/residencies/calls");

        site.Clock.Advance(TimeSpan.FromDays(21));
        var fresh = await site.Visitor().AskAsync(HttpMethod.Get, "/fr/residencies/calls", PassesTheCacheBy);

        Assert.NotEqual(fresh.Html, kept.Html);
    }

    /// <summary>Twenty readers an hour, who open some pages each, the well-known ones more often.</summary>
    [Fact]
    public async Task A_quiet_day_is_answered_from_the_cache()
    {
        await using var site = new KeptSite();
        var addresses = (await SeededSite.WalkAsync()).Pages
            .Where(page => page.Headers.ContainsKey("ETag"))
            .Select(page => page.Path)
            .Where(path => !path.Contains('?'))
            .Order(StringComparer.Ordinal)
            .Take(300)
            .ToList();
        var days = new Reading(new Random(7), addresses);
        await days.ReadAsync(site, hours: 48);

        site.Kept.CountAnew();
        await days.ReadAsync(site, hours: 24);
        var hits = site.Kept.Hits;

        site.Kept.Clear();
        site.Kept.MostTime = TimeSpan.FromMinutes(1);
        site.Kept.CountAnew();
        await days.ReadAsync(site, hours: 6);

        Assert.True(hits >= 0.9, $"{hits:P0} of a day were answered from the cache.");
        Assert.True(site.Kept.Hits < 0.3, $"{site.Kept.Hits:P0} would be, if pages were kept for one minute.");
    }

    [Fact]
    public async Task What_one_instance_publishes_shows_on_another_at_its_next_look()
    {
        await using var site = new NetworkSite();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        await using var other = site.WithWebHostBuilder(_ => { });
        var reader = other.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        Assert.Equal("Villa Rosa", (await reader.GetPageAsync("/fr/centres/villa-rosa")).Text("h1"));

        await using var scope = other.Services.CreateAsyncScope();
        using var watch = ActivatorUtilities.CreateInstance<ContentWatch>(other.Services);
        await watch.LookAsync(scope.ServiceProvider.GetRequiredService<NetworkDbContext>(), CancellationToken.None);
        await reader.GetPageAsync("/fr/centres/villa-rosa");

        await site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");
        Assert.Equal("Villa Rosa", (await reader.GetPageAsync("/fr/centres/villa-rosa")).Text("h1"));
        await watch.LookAsync(scope.ServiceProvider.GetRequiredService<NetworkDbContext>(), CancellationToken.None);

        Assert.Equal("Villa Bianca", (await reader.GetPageAsync("/fr/centres/villa-rosa")).Text("h1"));
    }

    [Fact]
    public async Task What_was_rolled_back_is_told_to_nobody()
    {
        await using var site = new NetworkSite();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        var before = await site.ReadAsync(db => db.ContentChanges.CountAsync());

        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NetworkDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(Some.Centre("Villa Bianca"));
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.True(before > 0);
        Assert.Equal(before, await site.ReadAsync(db => db.ContentChanges.CountAsync()));
    }

    private static async Task<List<string>> AddressesAsync() =>
        [.. (
            await SeededSite.WalkAsync()).OneOfEachRoute.Where(page =>
                page.Headers.ContainsKey("ETag")).Select(page => page.Path).Append("/fr/centres").Distinct().Order(StringComparer.Ordinal)];

    private static List<Type> ContentKinds(NetworkDbContext db) =>
        [.. db.Model.GetEntityTypes(
            ).Select(entity =>
                entity.ClrType).Where(typeof(ContentItem).IsAssignableFrom).Where(kind => !kind.IsAbstract).OrderBy(kind => kind.Name)];

    /// <summary>Puts a sign behind every title, name and text of the published items of a kind.</summary>
    private static void MarkTexts(NetworkDbContext db, Type kind)
    {
        foreach (var item in db.GetType().GetProperties()
            .Where(set => set.PropertyType == typeof(DbSet<>).MakeGenericType(kind))
            .SelectMany(set => ((IQueryable<ContentItem>)set.GetValue(db)!).ToList()))
        {
            foreach (var property in db.Entry(item).Properties)
            {
                Mark(property);
            }
        }
    }

    private static void Mark(PropertyEntry property)
    {
        if (property.CurrentValue is LocalizedText text)
        {
            property.CurrentValue = LocalizedText.Of(text.In("fr").Text + " autrement", text.In("en").Text + " otherwise");
        }
        else if (property.Metadata.Name == "Name" && property.CurrentValue is string name)
        {
            property.CurrentValue = name + " bis";
        }
    }

    private static async Task OpenAllAsync(HttpClient visitor, IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            await visitor.GetPageAsync(address);
        }
    }

    /// <summary>The addresses of which the kept page is not the one that would be made now.</summary>
    private static async Task<List<string>> LateAsync(HttpClient visitor, IEnumerable<string> addresses)
    {
        var late = new List<string>();
        foreach (var address in addresses)
        {
            // What the site does by the clock may come between the two: then they agree at the second look.
            for (var look = 1; !await AgreesAsync(visitor, address); look++)
            {
                if (look == 3)
                {
                    late.Add(address);
                    break;
                }

                await Task.Delay(50);
            }
        }

        return late;
    }

    private static async Task<bool> AgreesAsync(HttpClient visitor, string address)
    {
        var fresh = await visitor.AskAsync(HttpMethod.Get, address, PassesTheCacheBy);
        var kept = await visitor.GetPageAsync(address);
        return fresh.Bytes.SequenceEqual(kept.Bytes);
    }

    /// <summary>Every instant at which something changes within two months, to the tick, and the days between.</summary>
    private static async Task<List<DateTimeOffset>> MomentsAsync(NetworkSite site)
    {
        var changes = await site.Services.GetRequiredService<ClockChangesSnapshot>().GetAsync(CancellationToken.None);
        var moments = new List<DateTimeOffset>();
        for (
            var now = NetworkSite.Now.UtcDateTime; changes.NextAfter(now, ClockChanges.Kinds, changesDaily: false) is { } next
                && next < NetworkSite.Now.UtcDateTime.AddDays(62); now = next)
        {
            moments.Add(new DateTimeOffset(next, TimeSpan.Zero));
        }

        // Each day has its midnights; some of them are enough, and every instant of a state.
        return [.. moments.Where((moment, place) => place % 4 == 0 || moment.Minute != 0)];
    }

    private sealed class Reading(Random random, IReadOnlyList<string> addresses)
    {
        private readonly double[] _weights = [.. addresses.Select((_, place) => 1.0 / (place + 5))];

        public async Task ReadAsync(KeptSite site, int hours)
        {
            var visitor = site.Visitor();
            for (var reader = 0; reader < hours * 20; reader++)
            {
                site.Clock.Advance(TimeSpan.FromMinutes(3));
                for (var page = random.Next(1, 9); page > 0; page--)
                {
                    await visitor.GetPageAsync(Choose());
                }
            }
        }

        private string Choose()
        {
            var at = random.NextDouble() * _weights.Sum();
            for (var place = 0; place < addresses.Count; place++)
            {
                at -= _weights[place];
                if (at <= 0)
                {
                    return addresses[place];
                }
            }

            return addresses[^1];
        }
    }
}
