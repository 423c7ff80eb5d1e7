using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Network;

public sealed record HistoryEvent(
    string Slug, PartialDate On, TimelineCategory Category, LocalizedText Text, IReadOnlyList<string> Sources);

/// <param name="Events">From the first to the latest.</param>
public sealed record NetworkHistoryPage(IReadOnlyList<HistoryEvent> Events)
{
    public IReadOnlyList<string> Sources => [.. Events.SelectMany(moment => moment.Sources).Distinct()];
}

public sealed class NetworkHistoryQuery(NetworkDbContext db)
{
    public async Task<NetworkHistoryPage> RunAsync(CancellationToken cancellationToken) => new(
        await db.TimelineEvents
            .Published()
            .OrderBy(e => e.On).ThenBy(e => e.Id)
            .Select(e => new HistoryEvent(e.Slug, e.On, e.Category, e.Text, e.Sources))
            .ToListAsync(cancellationToken));
}
