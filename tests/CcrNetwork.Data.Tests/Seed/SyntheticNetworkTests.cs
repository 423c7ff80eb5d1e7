using CcrNetwork.Data.Seed.Synthetic;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.Seed;

public sealed class SyntheticNetworkTests
{
    private const int Count = 1200;

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task The_same_count_and_seed_make_the_same_network(Provider provider)
    {
        var first = await FillAsync(provider, seed: 7);
        var second = await FillAsync(provider, seed: 7);
        var other = await FillAsync(provider, seed: 8);

        Assert.Equal(Count, first.Count);
        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Centres_have_every_facet_and_a_known_country(Provider provider)
    {
        await using var database = await TestDatabase.CreateSeededAsync(provider);
        await using var db = database.Open();

        await SyntheticNetwork.FillAsync(db, Count, seed: 1, CancellationToken.None);

        Assert.Equal(52 + Count, await db.Centres.CountAsync());
        Assert.Equal(Enum.GetValues<HeritageType>().Length, await db.Centres.Select(c => c.HeritageType).Distinct().CountAsync());
        Assert.Equal(Enum.GetValues<MembershipKind>().Length, await db.Centres.Select(c => c.Membership.Kind).Distinct().CountAsync());
        Assert.False(await db.Centres.AnyAsync(c => c.Membership.LabelledIn < Membership.FirstLabelYear));
        Assert.False(await db.Centres.AnyAsync(c => !db.Countries.Any(k => k.Code == c.Address.CountryCode)));
        Assert.True(await db.Hostings.CountAsync() > Count / 4);
    }

    private static async Task<List<string>> FillAsync(Provider provider, int seed)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        await SyntheticNetwork.FillAsync(db, Count, seed, CancellationToken.None);

        var centres = await db.Centres.AsNoTracking().Include(c => c.Disciplines).OrderBy(c => c.Id).ToListAsync();
        return centres.ConvertAll(c => string.Join('|', c.Slug, c.Name, c.Address, c.Membership, c.Latitude, c.Longitude, c.State,
            c.Lead, string.Join(',', c.Disciplines.Select(d => d.Slug).Order(StringComparer.Ordinal))));
    }
}
