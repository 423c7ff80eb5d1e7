using CcrNetwork.Data;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Diagnostics;

namespace CcrNetwork.Web.Infrastructure.Published;

public sealed class RoomsSnapshot(
    IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, PublishedKinds kinds)
    : Snapshot<Rooms>(scopes, version, clock)
{
    /// <summary>For the page that answers this request. One that tells of a fault does without: the database may be away.</summary>
    public async ValueTask<Rooms> ForPageAsync(HttpContext context)
    {
        var tellsOfFault = context.Features.Get<IExceptionHandlerFeature>() is not null;
        try
        {
            return await GetAsync(context.RequestAborted);
        }
        catch (Exception exception) when (tellsOfFault && exception is not OperationCanceledException)
        {
            return Rooms.All;
        }
    }

    protected override async Task<Rooms> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var bare = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in kinds.All.Where(kind => kind.Foot is not null))
        {
            if (!await kind.IsFurnishedAsync(db, cancellationToken))
            {
                bare.Add(kind.Address);
            }
        }

        return new Rooms(bare);
    }
}
