using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Api;
using CcrNetwork.Web.Infrastructure.Published;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Api;

/// <summary>Pages of the list that a published kind declares.</summary>
public sealed class ApiListQuery<TRow>(NetworkDbContext db, PublishedKinds kinds, PageLinks links, TimeProvider clock)
    where TRow : ApiItem
{
    public async Task<ApiPage<TRow>> RunAsync(ApiPaging paging, CancellationToken cancellationToken)
    {
        var kind = kinds.All.Single(kind => kind.Api is ApiList<TRow>);
        var list = (ApiList<TRow>)kind.Api!;
        var now = clock.GetUtcNow();
        var centres = list.KeepKnownCentres is null ? [] : await db.Centres
            .Published()
            .Select(centre => centre.Slug)
            .ToHashSetAsync(cancellationToken);
        return await paging.OfAsync(
            list.Rows(db, now),
            row =>
            {
                var complete = list.Complete(row, now);
                ApiItem known = list.KeepKnownCentres is { } keep ? keep(complete, centres) : complete;
                return (TRow)(known with { Pages = links.Pages(kind.HasPages ? kind.PathOf(row.Slug) : kind.Address) });
            },
            links,
            cancellationToken);
    }
}
