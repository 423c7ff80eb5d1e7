using CcrNetwork.Editing.Withholding;

namespace CcrNetwork.Web.Areas.Admin.Withholding;

/// <summary>
/// Looked for when somebody opens the first page of the staff area, and then remembered for a while: it means reading every
/// draft. Where that takes long, the page shows what the look before has found.
/// </summary>
public sealed class DamagedItems(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(5);

    /// <summary>How long the page waits for a look.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private Found _found = new(DateTimeOffset.MinValue, []);
    private Task? _looking;

    public async Task<IReadOnlyList<DamagedItem>> FindAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - _found.At >= Age)
        {
            var looking = Looking();
            if (await Task.WhenAny(looking, Task.Delay(Patience, clock, cancellationToken)) == looking)
            {
                await looking;
            }
        }

        return _found.Items;
    }

    /// <summary>One look at a time, however many wait for it.</summary>
    private Task Looking()
    {
        lock (_gate)
        {
            return _looking is { IsCompleted: false } ? _looking : _looking = Task.Run(LookAsync);
        }
    }

    private async Task LookAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var items = await scope.ServiceProvider.GetRequiredService<Fence>().DamagedAsync(CancellationToken.None);
        _found = new Found(clock.GetUtcNow(), items);
    }

    private sealed record Found(DateTimeOffset At, IReadOnlyList<DamagedItem> Items);
}
