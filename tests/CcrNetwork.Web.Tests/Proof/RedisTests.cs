using System.ComponentModel.DataAnnotations;
using System.Net;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Housekeeping;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Several instances with one output cache, in a real Redis.</summary>
public sealed class RedisTests
{
    private const string Centre = "/fr/centres/villa-rosa";

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [RedisFact]
    public async Task What_one_instance_has_made_another_hands_out_and_a_change_is_seen_on_both_within_two_seconds()
    {
        using var redis = new RedisServer();
        await redis.StartAsync();
        await using var site = new RedisSite(redis.ConnectionString);
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        await using var other = site.WithWebHostBuilder(_ => { });
        var (here, there) = (site.Visitor(), VisitorOf(other));
        using var watch = ActivatorUtilities.CreateInstance<ContentWatch>(other.Services, TimeProvider.System);
        await watch.StartAsync(CancellationToken.None);

        Assert.Equal("Villa Rosa", (await here.GetPageAsync(Centre)).Text("h1"));
        var fromTheOther = await there.GetPageAsync(Centre);
        Assert.Equal("", fromTheOther.Route);
        Assert.Equal("Villa Rosa", fromTheOther.Text("h1"));

        await site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");
        await Wait.UntilAsync(
            async () => (await there.GetPageAsync(Centre)).Text("h1") == "Villa Bianca"
                && (await here.GetPageAsync(Centre)).Text("h1") == "Villa Bianca",
            "The other instance shows the old after two seconds.",
            Soon);

        await watch.StopAsync(CancellationToken.None);
    }

    [RedisFact]
    public async Task While_it_is_away_pages_are_made_and_what_changed_meanwhile_is_not_shown_afterwards()
    {
        using var redis = new RedisServer();
        await redis.StartAsync();
        await using var site = new RedisSite(redis.ConnectionString);
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        var visitor = site.Visitor();
        await visitor.GetPageAsync(Centre);
        Assert.Equal("", (await visitor.GetPageAsync(Centre)).Route);

        await redis.HoldAsync();
        await site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");
        var away = await visitor.GetPageAsync(Centre);
        await redis.GoOnAsync();
        site.Clock.Advance(TimeSpan.FromSeconds(3));
        await Task.Delay(200);
        var back = await visitor.GetPageAsync(Centre);

        Assert.Equal(HttpStatusCode.OK, away.Status);
        Assert.Equal("Villa Bianca", away.Text("h1"));
        Assert.Equal("Villa Bianca", back.Text("h1"));
    }

    [RedisFact]
    public async Task A_start_without_it_serves_all_the_same()
    {
        using var redis = new RedisServer();
        await using var site = new RedisSite(redis.ConnectionString);
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));

        Assert.Equal("Villa Rosa", (await site.Visitor().GetPageAsync(Centre)).Text("h1"));
    }

    [Fact]
    public async Task Without_the_setting_each_instance_keeps_its_own()
    {
        await using var site = new NetworkSite();

        Assert.IsNotType<SharedPages>(site.Services.GetRequiredService<IOutputCacheStore>());
    }

    [Theory]
    [InlineData("cache.example.org:6379,password=x,ssl=true", true)]
    [InlineData(null, true)]
    [InlineData("cache.example.org:6379,colour=blue", false)]
    public void A_setting_that_cannot_be_read_is_refused(string? address, bool isTaken)
    {
        var options = new RedisOptions { ConnectionString = address };

        Assert.Equal(isTaken, !options.Validate(new ValidationContext(options)).Any());
    }

    private static HttpClient VisitorOf(WebApplicationFactory<Program> site) =>
        site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    private sealed class RedisSite(string address) : NetworkSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Redis:ConnectionString", address);
        }
    }
}
