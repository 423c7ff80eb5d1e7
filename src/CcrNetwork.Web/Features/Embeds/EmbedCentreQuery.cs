using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Features.Directory;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Embeds;

public sealed record EmbeddedCentre(CentreCard Card, LocalizedText? Lead);

public sealed class EmbedCentreQuery(NetworkDbContext db, CentreIndexSnapshot snapshot, FacetLabels labels)
{
    /// <summary>Null when no such centre is published.</summary>
    public async Task<EmbeddedCentre?> RunAsync(string? slug, CancellationToken cancellationToken)
    {
        var index = await snapshot.GetAsync(cancellationToken);
        if (slug is null || !index.BySlug.TryGetValue(slug, out var number))
        {
            return null;
        }

        var lead = await db.Centres.Published().WithSlug(slug).Select(c => c.Lead).FirstOrDefaultAsync(cancellationToken);
        return new EmbeddedCentre(labels.Card(index, index.Centres[number]), lead);
    }
}
