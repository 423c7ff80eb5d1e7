using CcrNetwork.Data.Work;
using CcrNetwork.Domain.Staff;
using CcrNetwork.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcrNetwork.Web.Tests.Admin;

/// <summary>Scheduled work on one database, done by as many instances as objects of <see cref="Counting"/>.</summary>
public sealed class WorkTests(NetworkSite site) : SiteTests(site)
{
    [Fact]
    public async Task Of_ten_instances_one_does_the_work()
    {
        var done = 0;
        var instances = Enumerable.Range(0, 10).Select(_ => Work(async token =>
        {
            Interlocked.Increment(ref done);
            await Task.Delay(20, token);
            return 1;
        })).ToList();

        await Task.WhenAll(instances.Select(instance => instance.RunAsync(CancellationToken.None)));

        Assert.Equal(1, done);
        Assert.Equal(1, await Site.ReadAsync(db => db.WorkRuns.CountAsync()));
    }

    [Fact]
    public async Task It_is_due_again_after_its_interval_and_not_before()
    {
        var done = 0;
        var work = Work(_ => Task.FromResult(++done));

        await work.RunAsync(CancellationToken.None);
        Site.Clock.Advance(Counting.Hour - TimeSpan.FromSeconds(1));
        await work.RunAsync(CancellationToken.None);
        Assert.Equal(1, done);

        Site.Clock.Advance(TimeSpan.FromSeconds(1));
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Assert.Equal(2, done);
    }

    /// <summary>A machine whose clock stood a year ahead, and is right again, does not rest for a year.</summary>
    [Fact]
    public async Task A_clock_that_was_ahead_and_is_set_back_keeps_no_work_waiting()
    {
        var done = 0;
        var right = Site.Clock.GetUtcNow();
        Site.Clock.Advance(TimeSpan.FromDays(365));
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Site.Clock.AdjustTime(right);

        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);

        Assert.Equal(2, done);
    }

    /// <summary>Two machines agree within seconds; what one has just done the other does not do again.</summary>
    [Fact]
    public async Task An_instance_whose_clock_is_a_little_behind_does_not_do_it_again()
    {
        var done = 0;
        Site.Clock.Advance(TimeSpan.FromSeconds(20));
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Site.Clock.AdjustTime(NetworkSite.Now);

        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);

        Assert.Equal(1, done);
    }

    [Fact]
    public async Task A_fault_is_kept_shown_and_tried_again_before_the_next_regular_time()
    {
        var work = Work(_ => throw new InvalidOperationException("The mill has stopped."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => work.RunAsync(CancellationToken.None));

        var page = await (await Site.StaffAsync(StaffRole.Administrator)).GetPageAsync("/admin/work");
        Assert.Contains("The mill has stopped.", page.Texts("[data-testid=run]")[0], StringComparison.Ordinal);
        Assert.Contains("1 échec de suite", page.Text("[data-testid=work]"), StringComparison.Ordinal);

        Site.Clock.Advance(TimeSpan.FromMinutes(15));
        await Work(_ => Task.FromResult(3)).RunAsync(CancellationToken.None);
        page = await (await Site.StaffAsync(StaffRole.Administrator)).GetPageAsync("/admin/work");
        Assert.Contains("En ordre", page.Text("[data-testid=work]"), StringComparison.Ordinal);
        Assert.Contains("3 éléments traités", page.Texts("[data-testid=run]")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lease_of_an_instance_that_died_is_taken_over_when_it_ends()
    {
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            Assert.NotNull(
                await scope.ServiceProvider
                    .GetRequiredService<WorkLedger>()
                    .TakeAsync(Counting.Word, TimeSpan.FromMinutes(10), CancellationToken.None));
        }

        var done = 0;
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Assert.Equal(0, done);

        Site.Clock.Advance(TimeSpan.FromMinutes(10));
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task Work_that_a_stop_interrupts_stays_due()
    {
        using var stop = new CancellationTokenSource();
        var interrupted = Work(async token =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return 1;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => interrupted.RunAsync(stop.Token));

        var done = 0;
        await Work(_ => Task.FromResult(++done)).RunAsync(CancellationToken.None);
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task An_administrator_makes_it_due_at_once()
    {
        var done = 0;
        var work = Work(_ => Task.FromResult(++done));
        await work.RunAsync(CancellationToken.None);
        var administrator = await Site.StaffAsync(StaffRole.Administrator);

        var answer = await administrator.SubmitAsync(await administrator.GetPageAsync("/admin/work"), "form[action$='/hastening']");
        await work.RunAsync(CancellationToken.None);

        Assert.Equal("/admin/work", answer.Location?.ToString());
        Assert.Equal(2, done);
    }

    private Counting Work(Func<CancellationToken, Task<int>> work) =>
        new(Site.Services.GetRequiredService<IServiceScopeFactory>(), Site.Clock, work);

    private sealed class Counting(IServiceScopeFactory scopes, TimeProvider clock, Func<CancellationToken, Task<int>> work)
        : ScheduledWork(scopes, clock, NullLogger.Instance)
    {
        public const string Word = "counting";

        public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

        public override string Name => Word;

        protected override TimeSpan Interval => Hour;

        protected override Task<int> WorkAsync(IServiceProvider services, CancellationToken cancellationToken) => work(cancellationToken);
    }
}
