using CcrNetwork.Web.Areas.Admin.Withholding;
using Microsoft.Extensions.DependencyInjection;

namespace CcrNetwork.Web.Tests.Admin.Editing;

/// <summary>The look for damaged drafts reads all of them: the dashboard does not wait for it where that takes long.</summary>
public sealed class DamagedItemsTests
{
    [Fact]
    public async Task A_long_look_keeps_nobody_waiting_and_is_made_once()
    {
        using var looks = new BlockedScopes();
        var damaged = new DamagedItems(looks, TimeProvider.System);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => damaged.FindAsync(CancellationToken.None)))
            .WaitAsync(TimeSpan.FromSeconds(20));

        Assert.All(answers, Assert.Empty);
        Assert.Equal(1, looks.Count);
    }

    [Fact]
    public async Task A_look_that_fails_is_made_again()
    {
        using var looks = new BlockedScopes();
        looks.Dispose();
        var damaged = new DamagedItems(looks, TimeProvider.System);

        await Assert.ThrowsAsync<NotSupportedException>(() => damaged.FindAsync(CancellationToken.None));
        await Assert.ThrowsAsync<NotSupportedException>(() => damaged.FindAsync(CancellationToken.None));

        Assert.Equal(2, looks.Count);
    }

    /// <summary>Gives no scope until the test ends, and then none either.</summary>
    private sealed class BlockedScopes : IServiceScopeFactory, IDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private int _count;

        public int Count => _count;

        public IServiceScope CreateScope()
        {
            Interlocked.Increment(ref _count);
            _end.Token.WaitHandle.WaitOne();
            throw new NotSupportedException();
        }

        public void Dispose() => _end.Cancel();
    }
}
