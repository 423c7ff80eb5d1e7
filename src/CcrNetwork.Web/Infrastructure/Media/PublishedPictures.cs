using System.Collections.Frozen;
using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Media;

/// <summary>The keys of the pictures that everybody may see, in memory: a page of cards asks for two dozen at once.</summary>
public sealed class PublishedPictures(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<FrozenSet<string>>(scopes, version, clock)
{
    protected override async Task<FrozenSet<string>> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var keys = await db.Photographs.Published().Select(p => p.File.Key).ToListAsync(cancellationToken);
        return keys.ToFrozenSet(StringComparer.Ordinal);
    }
}
