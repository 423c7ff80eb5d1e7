using CcrNetwork.Data.Seed;
using CcrNetwork.Data.Tests.Support;
using CcrNetwork.Domain.Centres;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Data.Tests.Seed;

public sealed class SeedingTests
{
    [Theory, On(Provider.Sqlite), On(Provider.SqlServer)]
    public async Task Loads_everything_that_travels_with_the_portal(Provider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);

        var summary = await database.SeedAsync(SeedSource.Embedded);

        await using var db = database.Open();
        Assert.Equal(49, await db.Centres.CountAsync());
        Assert.Equal(6, await db.Programmes.CountAsync());
        Assert.Equal(15, await db.Calls.CountAsync());
        Assert.Equal(14, await db.Calls.Published().CountAsync());
        Assert.Equal(12, await db.Protocols.CountAsync());
        Assert.Equal(7, await db.Projects.CountAsync());
        Assert.Equal(18, await db.Partners.CountAsync());
        Assert.Equal(21, await db.Countries.CountAsync());
        Assert.Equal(49, summary.Added["centres"]);
    }
}
