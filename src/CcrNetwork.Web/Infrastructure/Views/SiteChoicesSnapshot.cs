using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Editing.Kinds;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Infrastructure.Views;

public sealed class SiteChoicesSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<SiteChoices>(scopes, version, clock)
{
    /// <summary>
    /// For the page that answers this request. A page that tells of a fault does without them when they cannot be read: the fault
    /// may be that the database is away.
    /// </summary>
    public async ValueTask<SiteChoices> ForAsync(HttpContext context)
    {
        var tellsOfFault = context.Features.Get<IExceptionHandlerFeature>() is not null;
        try
        {
            return await GetAsync(context.RequestAborted);
        }
        catch (Exception exception) when (tellsOfFault && exception is not OperationCanceledException)
        {
            return SiteChoices.None;
        }
    }

    protected override async Task<SiteChoices> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var kinds = services.GetRequiredService<ContentKinds>();
        var places = await db.MenuPlaces.OrderBy(place => place.Section).ToListAsync(cancellationToken);
        var own = await db.PageDescriptions.OrderBy(description => description.Id).ToListAsync(cancellationToken);
        var byPath = own
            .Where(description => description.Kind.Length == 0)
            .ToDictionary(description => description.Path, description => new OwnDescription(description.Title, description.Text));
        foreach (var group in own.Where(description => description.Kind.Length > 0).GroupBy(description => description.Kind))
        {
            if (kinds.Find(group.Key) is not { HasPages: true } kind)
            {
                continue;
            }

            var ids = group.Select(description => description.ItemId).ToList();
            var slugs = await kind.Items(db)
                .Where(item => ids.Contains(item.Id) && item.State == PublicationState.Published)
                .ToDictionaryAsync(item => item.Id, item => item.Slug, cancellationToken);
            foreach (var description in group.Where(description => slugs.ContainsKey(description.ItemId)))
            {
                byPath[kind.PublicPath(slugs[description.ItemId])] = new OwnDescription(description.Title, description.Text);
            }
        }

        return new SiteChoices(SiteChoices.InOrder(places), byPath);
    }
}
