using CcrNetwork.Data;
using CcrNetwork.Data.Links;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Areas.Admin.Editing;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Areas.Admin.Links;

/// <summary>Keeps the list of addresses to which published content links, and where, as the content is now.</summary>
public sealed class LinkGathering(NetworkDbContext db, ContentKinds kinds, PortalAddress portal, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <returns>How many addresses there are.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in kinds.All)
        {
            await GatherAsync(kind, cancellationToken);
        }

        await db.LinkChecks.Where(link => !link.Places.Any()).ExecuteDeleteAsync(cancellationToken);
        return await db.LinkChecks.CountAsync(cancellationToken);
    }

    private async Task GatherAsync(ContentKind kind, CancellationToken cancellationToken)
    {
        var ids = await kind
            .Items(db)
            .Where(item => item.State == PublicationState.Published)
            .OrderBy(item => item.Id)
            .Select(item => item.Id)
            .ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(AtOnce))
        {
            var items = await kind.LoadAllAsync(db, some, cancellationToken);
            var held = items.SelectMany(item => LinksOf(kind, item)).ToHashSet();
            await KeepAsync(kind.Name, some, held, cancellationToken);
        }

        await ForgetAsync(kind, cancellationToken);
    }

    private IEnumerable<(string Address, int ItemId, string Key)> LinksOf(ContentKind kind, ContentItem item) =>
        OutgoingLinks.In(kind, kind.Read(item))
            .Where(link => link.Address.GetLeftPart(UriPartial.Authority) != portal.Origin)
            .Select(link => (link.Address.AbsoluteUri, item.Id, link.Key))
            .Where(link => link.AbsoluteUri.Length <= LinkCheck.AddressMaxLength && link.Key.Length <= LinkPlace.KeyMaxLength);

    /// <summary>Brings the places of some items to what they hold.</summary>
    private async Task KeepAsync(
        string kind, IReadOnlyCollection<int> ids, HashSet<(string Address, int ItemId, string Key)> held,
        CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var hashes = held.ToDictionary(link => link, link => Secret.HashOf(link.Address));
        var wanted = hashes.Values.Distinct().ToList();
        var links = await db.LinkChecks.AsTracking()
            .Where(link => wanted.Contains(link.Hash) || link.Places.Any(place => place.Kind == kind && ids.Contains(place.ItemId)))
            .ToDictionaryAsync(link => link.Hash, cancellationToken);
        foreach (var link in links.Values)
        {
            foreach (
                var place in link.Places
                    .Where(
                        place => place.Kind == kind
                            && ids.Contains(place.ItemId)
                            && !held.Contains((link.Address, place.ItemId, place.Key)))
                    .ToList())
            {
                link.Remove(place);
            }
        }

        foreach (var (found, hash) in hashes)
        {
            if (!links.TryGetValue(hash, out var link))
            {
                links[hash] = link = new LinkCheck(found.Address, hash, new Uri(found.Address).Host, clock.UtcNow());
                db.Add(link);
            }

            if (!link.Places.Any(place => place.Kind == kind && place.ItemId == found.ItemId && place.Key == found.Key))
            {
                link.Add(new LinkPlace(kind, found.ItemId, found.Key));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The places in items that are not published any more.</summary>
    private async Task ForgetAsync(ContentKind kind, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var published = kind.Items(db).Where(item => item.State == PublicationState.Published).Select(item => item.Id);
        var stale = await db.LinkChecks.AsTracking()
            .Where(link => link.Places.Any(place => place.Kind == kind.Name && !published.Contains(place.ItemId)))
            .ToListAsync(cancellationToken);
        if (stale.Count == 0)
        {
            return;
        }

        var ids = (await published.ToListAsync(cancellationToken)).ToHashSet();
        foreach (var link in stale)
        {
            foreach (var place in link.Places.Where(place => place.Kind == kind.Name && !ids.Contains(place.ItemId)).ToList())
            {
                link.Remove(place);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
