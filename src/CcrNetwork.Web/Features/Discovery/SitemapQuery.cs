using CcrNetwork.Data;
using CcrNetwork.Domain.Content;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.Discovery;

/// <param name="Path">Without the language.</param>
public sealed record SitemapEntry(string Path, DateTime? ChangedAt);

/// <summary>The address of every public page, without its language.</summary>
public sealed class SitemapQuery(NetworkDbContext db)
{
    private static readonly string[] Fixed =
    [
        "", "/centres", "/countries", "/residencies", "/residencies/calls", "/cooperation", "/partners", "/projects", "/network",
        "/network/history", "/network/services", "/network/publications", "/label", "/data", "/accessibility", "/legal", "/privacy", "/contact",
    ];

    public async Task<IReadOnlyList<SitemapEntry>> RunAsync(CancellationToken cancellationToken)
    {
        var addresses = Of(db.Centres, "/centres/")
            .Concat(Of(db.Countries, "/countries/"))
            .Concat(Of(db.Programmes, "/residencies/"))
            .Concat(Of(db.Calls, "/residencies/calls/"))
            .Concat(Of(db.Protocols, "/cooperation/"))
            .Concat(Of(db.Partners, "/partners/"))
            .Concat(Of(db.Projects, "/projects/"));
        var entries = await addresses.OrderBy(entry => entry.Path).ToListAsync(cancellationToken);
        return [.. Fixed.Select(path => new SitemapEntry(path, null)), .. entries.Select(entry => new SitemapEntry(entry.Path, entry.ChangedAt))];
    }

    private static IQueryable<Address> Of<T>(IQueryable<T> items, string prefix)
        where T : ContentItem =>
        items.Published().Select(item => new Address { Path = prefix + item.Slug, ChangedAt = item.ChangedAt });

    private sealed class Address
    {
        public string Path { get; set; } = "";

        public DateTime ChangedAt { get; set; }
    }
}
