using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>A page for search engines: its address after the language, and when its content last changed.</summary>
public sealed record SitemapPage(string Path, DateTime? ChangedAt);

/// <summary>Every public page: the fixed ones from the routes, the others from what is published.</summary>
public sealed class SitemapQuery(NetworkDbContext db, PublicAddresses addresses, TimeProvider clock)
{
    /// <summary>Results of a search are no pages of their own.</summary>
    public const string SearchPath = "/search";

    public async Task<IReadOnlyList<SitemapPage>> RunAsync(CancellationToken cancellationToken)
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        var items = await Items(db.Centres, "/centres/")
            .Concat(Items(db.Countries, "/countries/"))
            .Concat(Items(db.Programmes, "/residencies/"))
            .Concat(Items(db.Calls, "/residencies/calls/"))
            .Concat(Items(db.Protocols, "/cooperation/"))
            .Concat(Items(db.Partners, "/partners/"))
            .Concat(Items(db.Projects, "/projects/"))
            .Concat(Items(db.FundingCalls, "/funding/"))
            .Concat(Items(db.News, "/news/"))
            .Concat(Items(db.PartnerSearches.ForEveryone().Where(s => s.EndsOn >= today), "/partner-search/"))
            .Concat(Items(db.AgendaEvents, "/agenda/"))
            .ToListAsync(cancellationToken);

        return
        [
            .. addresses.FixedPages.Where(path => path != SearchPath && !EmbedAddresses.HoldWithoutLanguage(path)).Select(path => new SitemapPage(path, null)),
            .. items
                .OrderBy(item => item.Folder, StringComparer.Ordinal).ThenBy(item => item.Slug, StringComparer.Ordinal)
                .Select(item => new SitemapPage(item.Folder + item.Slug, item.ChangedAt)),
        ];
    }

    private static IQueryable<Item> Items<T>(IQueryable<T> content, string folder)
        where T : ContentItem =>
        content.Published().Select(item => new Item { Folder = folder, Slug = item.Slug, ChangedAt = item.ChangedAt });

    private sealed class Item
    {
        public required string Folder { get; init; }

        public required string Slug { get; init; }

        public required DateTime ChangedAt { get; init; }
    }
}
