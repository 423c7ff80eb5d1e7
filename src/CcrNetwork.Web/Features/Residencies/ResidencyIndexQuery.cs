using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Residencies;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Rows;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Residencies;

/// <param name="Current">Calls announced or open now, the next to close first.</param>
/// <param name="Last">The call that ended last, for when none is open.</param>
public sealed record ResidencyIndexPage(
    IReadOnlyList<CallRow> Current, CallRow? Last, IReadOnlyList<ProgrammeRow> Active, IReadOnlyList<ProgrammeRow> Ended);

public sealed record ProgrammeRow(
    ProgrammeName Name, int? Since, int? Until, bool IsActive, LocalizedText? Audience, LocalizedText? Summary);

public sealed class ResidencyIndexQuery(NetworkDbContext db, TimeProvider clock)
{
    public async Task<ResidencyIndexPage> RunAsync(CancellationToken cancellationToken)
    {
        var calls = await db.Calls.Published().OrderBy(c => c.Id).RowsAt(clock.UtcNow()).ToListAsync(cancellationToken);
        var programmes = await db.Programmes
            .Published()
            .OrderBy(p => p.Id)
            .Select(p => new ProgrammeRow(
                new ProgrammeName(p.Slug, p.Name, p.Kind, p.IsDiscreet), p.Since, p.Until, p.IsActive, p.Audience, p.Summary))
            .ToListAsync(cancellationToken);
        return new ResidencyIndexPage(
            calls.Current(), calls.LastOver(), [.. programmes.Where(p => p.IsActive)], [.. programmes.Where(p => !p.IsActive)]);
    }
}
