using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>A page for search engines: its address after the language, and when its content last changed.</summary>
public sealed record SitemapPage(string Path, DateTime? ChangedAt);

/// <summary>Every public page: the fixed ones from the routes, the others from what is published of the kinds that have pages.</summary>
public sealed class SitemapQuery(NetworkDbContext db, PublicAddresses addresses, PublishedKinds kinds, TimeProvider clock)
{
    /// <summary>Results of a search are no pages of their own.</summary>
    public const string SearchPath = "/search";

    public async Task<IReadOnlyList<SitemapPage>> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await kinds.WithPages
            .Select(kind => kind.Rows(db, now))
            .Aggregate((some, more) => some.Concat(more))
            .ToListAsync(cancellationToken);
        var byKind = rows.ToLookup(row => row.Kind);
        var pages = addresses.FixedPages
            .Where(path => path != SearchPath && !EmbedAddresses.HoldWithoutLanguage(path))
            .Select(path => new SitemapPage(path, null))
            .Concat(kinds.WithPages
                .OrderBy(kind => kind.Address, StringComparer.Ordinal)
                .SelectMany(kind => byKind[kind.Name]
                    .OrderBy(row => row.Slug, StringComparer.Ordinal)
                    .Select(row => new SitemapPage(kind.PathOf(row.Slug), row.ChangedAt))));

        // A text page with a short address is one of the fixed ones.
        return [.. pages.DistinctBy(page => page.Path)];
    }
}
