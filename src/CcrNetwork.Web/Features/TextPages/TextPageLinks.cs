using CcrNetwork.Data;
using CcrNetwork.Domain.Association;
using CcrNetwork.Domain.Content;
using CcrNetwork.Domain.Texts;
using CcrNetwork.Web.Infrastructure.Caching;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CcrNetwork.Web.Features.TextPages;

public sealed record TextPageLink(string Slug, LocalizedText Title, LocalizedText? Lead, FootSection? Foot, MenuSection? Menu);

/// <summary>The text pages that have a place in the foot of every page or in a part of the menu.</summary>
public sealed class TextPageLinks(IReadOnlyList<TextPageLink> links)
{
    public IEnumerable<TextPageLink> InFoot(FootSection section) => links.Where(link => link.Foot == section);

    public IReadOnlyList<TextPageLink> InMenu(MenuSection section) => [.. links.Where(link => link.Menu == section)];
}

public sealed class TextPageLinksSnapshot(IServiceScopeFactory scopes, ContentVersion version, TimeProvider clock)
    : Snapshot<TextPageLinks>(scopes, version, clock)
{
    private static readonly TextPageLinks None = new([]);

    /// <summary>
    /// Gives the links for the foot of the page that answers this request. A page that tells of a fault does without them
    /// when they cannot be read: the fault may be that the database is away.
    /// </summary>
    public async ValueTask<TextPageLinks> ForFootAsync(HttpContext context)
    {
        var tellsOfFault = context.Features.Get<IExceptionHandlerFeature>() is not null;
        try
        {
            return await GetAsync(context.RequestAborted);
        }
        catch (Exception exception) when (tellsOfFault && exception is not OperationCanceledException)
        {
            return None;
        }
    }

    protected override async Task<TextPageLinks> LoadAsync(IServiceProvider services, CancellationToken cancellationToken) => new(
        await services.GetRequiredService<NetworkDbContext>().TextPages
            .Published()
            .Where(page => page.LinkedFrom != null || page.Section != null)
            .OrderBy(page => page.Id)
            .Select(page => new TextPageLink(page.Slug, page.Title, page.Lead, page.LinkedFrom, page.Section))
            .ToListAsync(cancellationToken));
}
