using System.Net;
using CcrNetwork.Web.Infrastructure.Fetching;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Fetching;

public sealed class WebFetcherTests : IClassFixture<NetworkSite>, IClassFixture<OddServer>, IDisposable
{
    private static readonly FetchLimits Limits = new(TimeSpan.FromSeconds(2), Bytes: 256 * 1024, Redirects: 5, HeaderKilobytes: 32);

    private readonly NetworkSite _site;
    private readonly OddServer _server;
    private readonly WebFetcher _fetcher;

    public WebFetcherTests(NetworkSite site, OddServer server) => (_site, _server, _fetcher) =
        (site, server, new WebFetcher(new PolicyFor(server), Limits, site.Services.GetRequiredService<PortalAddress>(), site.Clock));

    public void Dispose() => _fetcher.Dispose();

    [Fact]
    public async Task Brings_what_a_site_answers_and_says_who_asks()
    {
        var answer = (await GetAsync("/plain")).Answer!;
        var head = (await _fetcher.FetchAsync(HttpMethod.Head, _server.At("/plain"), CancellationToken.None)).Answer!;

        Assert.Equal(
            (HttpStatusCode.OK, "text/plain", "Bonjour"),
            (answer.Status, answer.MediaType, System.Text.Encoding.UTF8.GetString(answer.Body)));
        Assert.Equal((HttpStatusCode.OK, 0), (head.Status, head.Body.Length));
        Assert.StartsWith("CcrNetwork/1.0 (+http", _server.Seen["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_success_is_an_answer()
    {
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync("/gone")).Answer!.Status);
        Assert.Equal(TimeSpan.FromMinutes(2), (await GetAsync("/later")).Answer!.RetryAfter);
    }

    [Theory]
    [InlineData("/hops/5", "/hops/0", null)]
    [InlineData("/moved", "/hops/0", "/hops/1")]
    public async Task Redirects_are_followed_and_permanent_ones_told(string path, string end, string? movedTo)
    {
        var answer = (await GetAsync(path)).Answer!;

        Assert.Equal((_server.At(end), movedTo is null ? null : _server.At(movedTo)), (answer.Address, answer.MovedTo));
    }

    [Fact]
    public async Task Keeps_no_cookie()
    {
        await GetAsync("/cookie");
        await GetAsync("/plain");

        Assert.True(_server.Seen.ContainsKey("User-Agent"));
        Assert.False(_server.Seen.ContainsKey("Cookie"));
    }

    [Theory]
    [InlineData("/endless", FetchFault.TooLarge)]
    [InlineData("/bomb", FetchFault.TooLarge)]
    [InlineData("/headers", FetchFault.TooLarge)]
    [InlineData("/slow", FetchFault.TooSlow)]
    [InlineData("/broken-gzip", FetchFault.Unreachable)]
    [InlineData("/loop/1", FetchFault.TooManyRedirects)]
    [InlineData("/hops/6", FetchFault.TooManyRedirects)]
    [InlineData("/to?address=http://169.254.169.254/latest/meta-data", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://127.0.0.1/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://localhost:22/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://%5B::1%5D/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://0x7f000001/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://2130706433/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=file:///etc/passwd", FetchFault.RefusedAddress)]
    [InlineData("/to?address=ftp://example.org/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://user:word@example.org/", FetchFault.RefusedAddress)]
    [InlineData("/to?address=http://", FetchFault.RefusedAddress)]
    public async Task No_answer_is_too_long_too_slow_or_too_crooked(string path, FetchFault fault)
    {
        var outcome = await GetAsync(path);

        Assert.Equal((fault, (WebAnswer?)null), (outcome.Fault!.Value, outcome.Answer));
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:ada@example.org")]
    [InlineData("http://user@example.org/")]
    public async Task Asks_the_web_only(string address) =>
        Assert.Equal(FetchFault.BadAddress, (await _fetcher.FetchAsync(HttpMethod.Get, new Uri(address), CancellationToken.None)).Fault);

    [Fact]
    public async Task Somebody_who_does_not_answer_is_unreachable()
    {
        using var closed = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();
        using var fetcher = new WebFetcher(new OpenPolicy(), Limits, _site.Services.GetRequiredService<PortalAddress>(), _site.Clock);

        Assert.Equal(
            FetchFault.Unreachable,
            (await fetcher.FetchAsync(HttpMethod.Get, new Uri($"http://127.0.0.1:{port}/"), CancellationToken.None)).Fault);
        Assert.Equal(
            FetchFault.Unreachable,
            (await fetcher.FetchAsync(HttpMethod.Get, new Uri("http://nowhere.invalid/"), CancellationToken.None)).Fault);
    }

    /// <summary>The site itself would find the server of this test, if its policy let it.</summary>
    [Fact]
    public async Task The_site_itself_never_reaches_this_machine()
    {
        var fetcher = _site.Services.GetRequiredService<IWebFetcher>();

        Assert.Equal(
            FetchFault.RefusedAddress, (await fetcher.FetchAsync(HttpMethod.Get, _server.At("/plain"), CancellationToken.None)).Fault);
    }

    private Task<FetchOutcome> GetAsync(string path) => _fetcher.FetchAsync(HttpMethod.Get, _server.At(path), CancellationToken.None);

    private sealed class OpenPolicy : AddressPolicy
    {
        public override bool Allows(IPEndPoint endpoint) => true;
    }
}
