using System.Net;
using System.Net.Sockets;
using System.Text;
using CcrNetwork.Data;
using CcrNetwork.Web.Features.ShareCards;
using CcrNetwork.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>What a page costs is decided by what it shows, not by what somebody writes behind its address.</summary>
public sealed class CacheKeyTests(SeededSite site) : SeededSiteTests(site)
{
    [Fact]
    public async Task A_parameter_that_no_page_reads_makes_no_new_entry()
    {
        var visitor = Site.Visitor();
        var problems = new List<string>();
        foreach (
            var page in (await Site.CrawlAsync()).OneOfEachRoute.Where(
                page => page.Status == HttpStatusCode.OK && page.Headers.GetValueOrDefault("Cache-Control") == "public, no-cache"))
        {
            var first = await visitor.GetPageAsync(page.Path);
            var second = await visitor.GetPageAsync(
                $"{page.Path}{(page.Path.Contains('?', StringComparison.Ordinal) ? "&" : "?")}made-up=1&{Guid.NewGuid():N}=2");
            if (second.Route.Length > 0 || second.Html != first.Html)
            {
                problems.Add($"{page.Path} was made again");
            }
        }

        Problems.None(problems.Where(problem => !problem.Contains("/self-assessment", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_parameter_that_a_page_reads_still_counts()
    {
        var visitor = Site.Visitor();

        Assert.NotEqual((await visitor.GetPageAsync("/fr/centres")).Html, (await visitor.GetPageAsync("/fr/centres?country=be&x=1")).Html);
        Assert.NotEqual(
            (await visitor.GetPageAsync("/api/v1/centres")).Html, (await visitor.GetPageAsync("/api/v1/centres?pageSize=1")).Html);
        Assert.NotEqual((await visitor.GetPageAsync("/fr/search")).Html, (await visitor.GetPageAsync("/fr/search?q=abbaye")).Html);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetPageAsync("/api/v1/centres?page=first")).Status);
    }

    [Fact]
    public async Task A_share_card_is_drawn_once_whatever_is_asked_for()
    {
        var store = Site.Services.GetRequiredService<ShareCardStore>();
        var before = store.Drawn;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            var card = await Site.Visitor(number % 2 == 0 ? "gzip" : null).GetPageAsync(
                $"/fr/centres/chateau-de-goutelas/card.png?x={number}&preview={number}");
            Assert.Equal("image/png", card.MediaType);
        }));
        await Site.ForgetPagesAsync();
        await Site.Visitor().GetPageAsync("/fr/centres/chateau-de-goutelas/card.png?y=1");

        Assert.InRange(store.Drawn - before, 0, 1);
    }

    [Fact]
    public async Task A_store_that_keeps_nothing_alike_draws_each_time()
    {
        using var store = new ShareCardStore();
        foreach (var number in new[] { 1, 2, 1, 2 })
        {
            await store.GetAsync(number, () => Task.FromResult<byte[]?>([1]), CancellationToken.None);
        }

        Assert.Equal(2, store.Drawn);
    }

    /// <summary>Over real connections: one is broken off in the middle while fifty others wait for the same page.</summary>
    [Fact]
    public async Task A_reader_who_leaves_does_not_decide_for_those_who_wait()
    {
        await using var site = new HeldSite();
        site.UseKestrel(0);
        site.StartServer();
        await site.SaveAsync(Some.France(), Some.Centre("Villa Rosa"));
        var address = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using var visitor = new HttpClient { BaseAddress = address };
        await visitor.GetPageAsync("/fr/network");

        site.Gate.Hold();
        using var leader = new TcpClient();
        await leader.ConnectAsync(address.Host, address.Port);
        await leader.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /fr/countries/fr HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        await site.Gate.Entered.WaitAsync(TimeSpan.FromSeconds(20));
        var readers = Enumerable.Range(0, 50).Select(_ => visitor.GetPageAsync("/fr/countries/fr")).ToList();
        await Wait.UntilAsync(() => site.Door.Came == 2 + readers.Count, "Not everybody came.");
        leader.LingerState = new LingerOption(true, 0);
        leader.Close();
        await Wait.UntilAsync(() => site.Door.Left == 1, "Nobody left.");
        site.Gate.Release();

        var answers = await Task.WhenAll(readers);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    private sealed class HeldSite : NetworkSite
    {
        public HeldDatabase Gate { get; } = new();

        public CountedDoor Door { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                services.ConfigureDbContext<NetworkDbContext>((_, options) => options.AddInterceptors(Gate));
                services.AddSingleton<IStartupFilter>(Door);
            });
        }
    }

    /// <summary>Counts the requests that came in, and those whose reader left before the answer.</summary>
    private sealed class CountedDoor : IStartupFilter
    {
        private int _came;
        private int _left;

        public int Came => Volatile.Read(ref _came);

        public int Left => Volatile.Read(ref _left);

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                Interlocked.Increment(ref _came);
                context.RequestAborted.Register(() => Interlocked.Increment(ref _left));
                return rest(context);
            });
            next(app);
        };
    }

    /// <summary>A database that answers when the test lets it, and to whoever has not left by then.</summary>
    private sealed class HeldDatabase : DbCommandInterceptor
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TaskCompletionSource? _held;

        public Task Entered => _entered.Task;

        public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => _held?.TrySetResult();

        public override async ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (_held is { } held)
            {
                _entered.TrySetResult();
                await held.Task.WaitAsync(cancellationToken);
            }

            return result;
        }
    }
}
