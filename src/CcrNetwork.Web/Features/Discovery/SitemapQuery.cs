using CcrNetwork.Data;
using CcrNetwork.Web.Infrastructure.Hosting;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Discovery;

/// <summary>A page for search engines: its address after the language, and when its content last changed.</summary>
public sealed record SitemapPage(string Path, DateTime? ChangedAt);

/// <param name="Pages">Empty when there are several files: the site map then names them.</param>
/// <param name="FileCount">How many files the pages make.</param>
public sealed record Sitemap(IReadOnlyList<SitemapPage> Pages, int FileCount);

/// <summary>
/// Every public page: the fixed ones from the routes, the others from what is published of the kinds that have pages. A large
/// network makes several files, because sitemaps.org allows 50,000 addresses in one, and each page has one in every language.
/// </summary>
public sealed class SitemapQuery(NetworkDbContext db, PublicAddresses addresses, PublishedKinds kinds, TimeProvider clock)
{
    /// <summary>Results of a search are no pages of their own.</summary>
    public const string SearchPath = "/search";

    /// <summary>Items in one file; the fixed pages stand in the first beside them.</summary>
    public const int ItemsInFile = 4000;

    /// <summary>The site map itself: all pages of a network that fits into one file.</summary>
    public async Task<Sitemap> RunAsync(CancellationToken cancellationToken)
    {
        var parts = await PartsAsync(cancellationToken);
        var files = Math.Max(1, (parts.Sum(part => part.Count) + ItemsInFile - 1) / ItemsInFile);
        return new Sitemap(files > 1 ? [] : await PagesAsync(parts, 1, cancellationToken), files);
    }

    /// <summary>The pages of one file, counted from 1; null when there is no such file.</summary>
    public async Task<IReadOnlyList<SitemapPage>?> FileAsync(int number, CancellationToken cancellationToken)
    {
        var parts = await PartsAsync(cancellationToken);
        var start = (number - 1L) * ItemsInFile;
        return number == 1 || (number > 1 && start < parts.Sum(part => part.Count))
            ? await PagesAsync(parts, number, cancellationToken)
            : null;
    }

    private async Task<IReadOnlyList<SitemapPage>> PagesAsync(IReadOnlyList<Part> parts, int file, CancellationToken cancellationToken)
    {
        List<SitemapPage> fixedPages =
        [
            .. addresses.FixedPages
                .Where(path => path != SearchPath && !EmbedAddresses.HoldWithoutLanguage(path))
                .Select(path => new SitemapPage(path, null)),
        ];
        var items = await ItemsAsync(parts, (file - 1) * ItemsInFile, cancellationToken);

        // A text page with a short address is one of the fixed ones.
        return
        [
            .. file == 1 ? fixedPages : [],
            .. items.ExceptBy(fixedPages.Select(page => page.Path), page => page.Path),
        ];
    }

    private async Task<IEnumerable<SitemapPage>> ItemsAsync(IReadOnlyList<Part> parts, int start, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var wanted = new List<IQueryable<PublishedRow>>();
        var from = start;
        var room = ItemsInFile;
        foreach (var part in parts)
        {
            if (from < part.Count && room > 0)
            {
                wanted.Add(part.Kind.Rows(db, now).OrderBy(row => row.Slug).Skip(from).Take(room));
                room -= Math.Min(room, part.Count - from);
            }

            from = Math.Max(0, from - part.Count);
        }

        if (wanted.Count == 0)
        {
            return [];
        }

        var rows = await wanted.Aggregate((some, more) => some.Concat(more)).ToListAsync(cancellationToken);
        var byKind = rows.ToLookup(row => row.Kind);
        return parts.SelectMany(part => byKind[part.Kind.Name]
            .OrderBy(row => row.Slug, StringComparer.Ordinal)
            .Select(row => new SitemapPage(part.Kind.PathOf(row.Slug), row.ChangedAt)));
    }

    /// <summary>How many pages each kind has, in the order of their addresses.</summary>
    private async Task<IReadOnlyList<Part>> PartsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var counts = await kinds.WithPages
            .Select(kind => kind.Rows(db, now))
            .Aggregate((some, more) => some.Concat(more))
            .GroupBy(row => row.Kind)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return
        [
            .. kinds.WithPages
                .OrderBy(kind => kind.Address, StringComparer.Ordinal)
                .Select(kind => new Part(kind, counts.GetValueOrDefault(kind.Name))),
        ];
    }

    private sealed record Part(PublishedKind Kind, int Count);
}
