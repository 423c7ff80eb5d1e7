using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.Residencies;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Embeds;

/// <param name="Current">Open or announced, the next to close first.</param>
/// <param name="Last">The call that closed last, when none is open.</param>
public sealed record EmbeddedCalls(IReadOnlyList<CallRow> Current, CallRow? Last);

public sealed class EmbedCallsQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<EmbeddedCalls> RunAsync(CancellationToken cancellationToken)
    {
        var calls = await db.Calls.Published().OrderBy(c => c.Id).RowsAt(clock.UtcNow()).ToListAsync(cancellationToken);
        var current = calls.Current();
        return new EmbeddedCalls(current, current.Count > 0 ? null : calls.LastOver());
    }
}
