using CcrNetwork.Web.Infrastructure.Caching;

namespace CcrNetwork.Web.Tests.Hosting;

public sealed class KeptFirstTests
{
    [Fact]
    public void What_was_made_is_kept_also_when_it_is_nothing()
    {
        var kept = new KeptFirst<string, string?>(2);
        var made = 0;

        Assert.Null(kept.GetOrMake("region", Make));
        Assert.Null(kept.GetOrMake("region", Make));
        Assert.Equal(1, made);

        string? Make()
        {
            made++;
            return null;
        }
    }

    [Fact]
    public void What_finds_no_room_is_made_each_time_and_puts_nothing_out()
    {
        var kept = new KeptFirst<int, int>(2);
        var made = 0;

        foreach (var key in new[] { 1, 2, 3, 3, 1, 2 })
        {
            kept.GetOrMake(key, () => made++);
        }

        Assert.Equal(4, made);
    }
}
