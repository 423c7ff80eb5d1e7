using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Web.Features.TextPages;
using CcrNetwork.Web.Infrastructure.Caching;
using CcrNetwork.Web.Infrastructure.Localization;
using CcrNetwork.Web.Infrastructure.Published;
using CcrNetwork.Web.Infrastructure.Search;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Search;

/// <summary>An entry of the index with the kind under which it is shown.</summary>
public sealed record IndexedEntry(PublishedKind Kind, SearchEntry Entry);

/// <summary>Everything published but centres, ready to be searched.</summary>
public sealed record SearchIndex(IReadOnlyList<IndexedEntry> Entries, TextIndex Texts);

/// <summary>Keeps the index of what the kinds give to the search, read again when content changes.</summary>
public sealed class SearchIndexSnapshot(
    IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock, Texts texts, PublishedKinds kinds)
    : Snapshot<SearchIndex>(scopes, version, clock)
{
    private readonly TimeProvider _clock = clock;

    protected override async Task<SearchIndex> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<NetworkDbContext>();
        var countries = await db.Countries
            .Published()
            .OrderBy(country => country.Code)
            .Select(country => new { country.Code, country.Name })
            .ToListAsync(cancellationToken);
        var names = countries.ToDictionary(
            country => country.Code, country => SearchReading.Everything(country.Name), StringComparer.Ordinal);
        var reading = new SearchReading(db, _clock.GetUtcNow(), texts, names);
        var entries = new List<IndexedEntry>();
        foreach (var kind in kinds.All)
        {
            // The pages of the portal stand among the pages that staff wrote.
            var found = kind is TextPagesPublished ? PortalPages.In(reading, kinds) : [];
            entries.AddRange(
                found.Concat(await kind.SearchEntriesAsync(reading, cancellationToken)).Select(entry => new IndexedEntry(kind, entry)));
        }

        var searched = entries.Select(entry => new SearchText(
            string.Join('\n', entry.Entry.Title.Languages.Select(entry.Entry.Title.Exactly)), SearchReading.Everything(entry.Entry.Summary),
            entry.Entry.Terms));
        return new SearchIndex(entries, TextIndex.Of([.. searched]));
    }
}
