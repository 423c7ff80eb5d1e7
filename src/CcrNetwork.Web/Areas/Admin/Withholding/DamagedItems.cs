using CcrNetwork.Editing.Withholding;

namespace CcrNetwork.Web.Areas.Admin.Withholding;

/// <summary>
/// Looked for when somebody opens the first page of the staff area, and then remembered for a while: it means reading every
/// draft.
/// </summary>
public sealed class DamagedItems(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(5);

    private Found? _found;

    public async Task<IReadOnlyList<DamagedItem>> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_found is { } found && now - found.At < Age)
        {
            return found.Items;
        }

        await using var scope = scopes.CreateAsyncScope();
        var items = await scope.ServiceProvider.GetRequiredService<Fence>().DamagedAsync(cancellationToken);
        _found = new Found(now, items);
        return items;
    }

    private sealed record Found(DateTimeOffset At, IReadOnlyList<DamagedItem> Items);
}
