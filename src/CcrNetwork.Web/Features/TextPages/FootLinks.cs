using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.TextPages;

public sealed record FootLink(string Slug, LocalizedText Title);

/// <summary>The text pages that the foot of every page links to, beside those that are always there.</summary>
public sealed class FootLinks(IEnumerable<(FootSection Section, FootLink Link)> links)
{
    private readonly ILookup<FootSection, FootLink> _links = links.ToLookup(entry => entry.Section, entry => entry.Link);

    public IEnumerable<FootLink> In(FootSection section) => _links[section];
}

public sealed class FootLinksSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<FootLinks>(scopes, version, clock)
{
    protected override async Task<FootLinks> LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var pages = await services.GetRequiredService<NetworkDbContext>().TextPages
            .Published()
            .Where(page => page.LinkedFrom != null)
            .OrderBy(page => page.Id)
            .Select(page => new { Section = page.LinkedFrom!.Value, Link = new FootLink(page.Slug, page.Title) })
            .ToListAsync(cancellationToken);
        return new FootLinks(pages.Select(page => (page.Section, page.Link)));
    }
}
