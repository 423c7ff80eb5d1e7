using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text;
using System.Text.Json;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Behind a shared cache: what it may keep, for how long, and how it hears of a change.</summary>
public sealed class SharedCacheTests(NetworkSite site) : SiteTests(site)
{
    private const string Secret = "a secret of more than thirty-two characters";

    [Fact]
    public async Task Without_the_setting_no_shared_cache_keeps_a_page()
    {
        await GivenAsync(Some.France(), Some.Centre("Villa Rosa"));

        var page = await Site.Visitor().GetPageAsync("/fr/centres/villa-rosa");

        Assert.Equal("public, no-cache", page.Headers["Cache-Control"]);
        Assert.False(page.Headers.ContainsKey("Surrogate-Key"));
    }

    [Fact]
    public async Task A_page_says_for_how_long_it_may_be_kept_and_what_it_shows()
    {
        await using var site = new SharedSite();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));

        var page = await site.Visitor().GetPageAsync("/fr/centres/villa-rosa");
        var kept = await site.Visitor().GetPageAsync("/fr/centres/villa-rosa");

        Assert.Equal("public, must-revalidate, max-age=0, s-maxage=600, stale-while-revalidate=30", page.Headers["Cache-Control"]);
        Assert.Contains("Centre", page.Headers["Surrogate-Key"].Split(' '));
        Assert.Equal(page.Headers["Cache-Control"], kept.Headers["Cache-Control"]);
        Assert.True(kept.Headers.ContainsKey("Age"));
    }

    [Fact]
    public async Task No_shared_cache_keeps_a_page_longer_than_the_clock_lets_it_be_true()
    {
        await using var site = new SharedSite();
        await site.SaveAsync(Some.Call("Appel", -10, 20));
        site.Clock.SetUtcNow(NetworkSite.Now.AddDays(20).AddMinutes(-2));

        var page = await site.Visitor().GetPageAsync("/fr/residencies/calls");

        Assert.Contains("s-maxage=120,", page.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reader_with_a_cookie_gets_is_kept_by_nobody()
    {
        await using var site = new SharedSite();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));

        var page = await site.Visitor().AskAsync(HttpMethod.Get, "/fr/centres/villa-rosa", ("Cookie", "staff=1"));

        Assert.Equal("public, no-cache", page.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task A_change_is_told_with_a_signature_and_told_again_when_it_was_refused()
    {
        await using var site = new SharedSite { Cache = { Refusals = 1 } };
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        await site.Cache.NextAsync(site);

        await site.ChangeAsync(db => db.Centres.Single().Name = "Villa Bianca");
        var (body, signature) = await site.Cache.NextAsync(site);

        var keys = JsonDocument.Parse(body).RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetString()).ToList();
        Assert.Equal(["Centre", "Centre:villa-rosa", ContentTags.Every], keys);
        Assert.Equal(SharedCachePurge.SignatureOf(Secret, Encoding.UTF8.GetBytes(body)), signature);
        Assert.NotEqual(SharedCachePurge.SignatureOf(Secret + "!", Encoding.UTF8.GetBytes(body)), signature);
    }

    [Theory]
    [InlineData("https://cache.example/purge", "short", nameof(SharedCacheOptions.PurgeSecret))]
    [InlineData("https://cache.example/purge", null, nameof(SharedCacheOptions.PurgeSecret))]
    [InlineData("cache.example", Secret, nameof(SharedCacheOptions.PurgeUrl))]
    [InlineData("https://cache.example/purge", Secret, null)]
    [InlineData(null, null, null)]
    public void A_setting_that_cannot_work_is_refused(string? url, string? secret, string? refused)
    {
        var options = new SharedCacheOptions { Seconds = 600, PurgeUrl = url, PurgeSecret = secret };

        var refusals = options.Validate(new ValidationContext(options)).SelectMany(refusal => refusal.MemberNames);

        Assert.Equal(refused, refusals.SingleOrDefault());
    }

    private sealed class SharedSite : NetworkSite
    {
        public FakeCache Cache { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("SharedCache:Seconds", "600");
            builder.UseSetting("SharedCache:PurgeUrl", "https://cache.example/purge");
            builder.UseSetting("SharedCache:PurgeSecret", Secret);
            builder.ConfigureTestServices(
                services => services.AddHttpClient(SharedCachePurge.Client).ConfigurePrimaryHttpMessageHandler(() => Cache));
        }
    }

    private sealed class FakeCache : HttpMessageHandler
    {
        public ConcurrentQueue<(string Body, string Signature)> Messages { get; } = [];

        public int Refusals { get; set; }

        public async Task<(string Body, string Signature)> NextAsync(NetworkSite site)
        {
            (string Body, string Signature) message;
            for (var look = 0; !Messages.TryDequeue(out message) && look < 200; look++)
            {
                await Task.Delay(25);
                site.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            return message;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Refusals-- > 0)
            {
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            }

            Messages.Enqueue(
                (await request.Content!.ReadAsStringAsync(cancellationToken), request.Headers.GetValues("X-Signature").Single()));
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
