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

    /// <summary>Brings the places of some items to what they hold; one address may stand in every item: no other is read.</summary>
    private async Task KeepAsync(
        string kind, IReadOnlyCollection<int> ids, HashSet<(string Address, int ItemId, string Key)> held,
        CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var linkIds = await LinkIdsAsync(held.Select(link => link.Address).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var missing = held.Select(link => (LinkId: linkIds[link.Address], link.ItemId, link.Key)).ToHashSet();
        var kept = await db.LinkPlaces.AsTracking()
            .Where(place => place.Kind == kind && ids.Contains(place.ItemId))
            .ToListAsync(cancellationToken);
        db.RemoveRange(kept.Where(place => !missing.Remove((place.LinkId, place.ItemId, place.Key))));
        db.AddRange(missing.Select(place => new LinkPlace(place.LinkId, kind, place.ItemId, place.Key)));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The numbers of some addresses; those that were not known yet are kept from now on.</summary>
    private async Task<Dictionary<string, int>> LinkIdsAsync(HashSet<string> addresses, CancellationToken cancellationToken)
    {
        var hashes = addresses.ToDictionary(address => address, Secret.HashOf, StringComparer.Ordinal);
        var known = await db.LinkChecks
            .Where(link => hashes.Values.Contains(link.Hash))
            .ToDictionaryAsync(link => link.Hash, link => link.Id, cancellationToken);
        var added = addresses
            .Where(address => !known.ContainsKey(hashes[address]))
            .Select(address => new LinkCheck(address, hashes[address], new Uri(address).Host, clock.UtcNow()))
            .ToList();
        db.AddRange(added);
        await db.SaveChangesAsync(cancellationToken);
        added.ForEach(link => known.Add(link.Hash, link.Id));
        return hashes.ToDictionary(pair => pair.Key, pair => known[pair.Value], StringComparer.Ordinal);
    }

    /// <summary>The places in items that are not published any more.</summary>
    private Task ForgetAsync(ContentKind kind, CancellationToken cancellationToken)
    {
        var published = kind.Items(db).Where(item => item.State == PublicationState.Published).Select(item => item.Id);
        return db.LinkPlaces
            .Where(place => place.Kind == kind.Name && !published.Contains(place.ItemId))
            .ExecuteDeleteAsync(cancellationToken);
    }
}
